/** Counts the HTTP requests of a run. */
export class RequestBudget {
  readonly limit: number;
  #made = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get made(): number {
    return this.#made;
  }

  get left(): number {
    return this.limit - this.#made;
  }

  /** Takes one request; false when none is left. */
  take(): boolean {
    if (this.left <= 0) return false;
    this.#made += 1;
    return true;
  }
}
