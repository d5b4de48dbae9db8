/** GitHub's clock, which tests can set against that of the machine. */
export interface ServerClock {
  now(): Date;
  /** Moves it; negative is back. */
  advance(milliseconds: number): void;
  /** From now on it stands at a time, until it is moved or released. */
  freeze(at: Date): void;
  release(): void;
}

/** A clock that runs with the machine's, shifted by `skewMilliseconds`, or that stands at `frozenAt`. */
export function createServerClock(options: { readonly skewMilliseconds?: number; readonly frozenAt?: Date } = {}): ServerClock {
  let skew = options.skewMilliseconds ?? 0;
  let frozen = options.frozenAt?.getTime();
  return {
    now: () => new Date(frozen ?? Date.now() + skew),
    advance: (milliseconds) => {
      if (frozen === undefined) skew += milliseconds;
      else frozen += milliseconds;
    },
    freeze: (at) => {
      frozen = at.getTime();
    },
    release: () => {
      frozen = undefined;
    },
  };
}
