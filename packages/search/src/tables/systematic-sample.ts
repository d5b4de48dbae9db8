/** Keeps every k-th of rows whose number is not known beforehand: k doubles whenever more than the limit are kept. */
export class SystematicSample<Row> {
  /** Rows that were offered. */
  seen = 0;
  /** Every how manieth row is kept. */
  stride = 1;
  private kept: Row[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = Math.max(1, limit);
  }

  /** Whether the next row is one that is kept; saves the work of making it. */
  get wantsNext(): boolean {
    return this.seen % this.stride === 0;
  }

  /** Takes the next row; `make` is called only when it is kept. */
  offer(make: () => Row): void {
    if (this.wantsNext) {
      if (this.kept.length >= this.limit) {
        this.kept = this.kept.filter((_row, index) => index % 2 === 0);
        this.stride *= 2;
      }
      if (this.wantsNext) this.kept.push(make());
    }
    this.seen += 1;
  }

  /** The kept rows, in their order: between half the limit and the limit where there were more. */
  get rows(): readonly Row[] {
    return this.kept;
  }
}
