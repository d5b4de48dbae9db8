import { matchesFault, type Fault, type FaultMatch } from './fault.js';

export interface FaultPlan {
  /** The next request that matches, once. Several queue up. */
  next(match: FaultMatch, fault: Fault): void;
  /** Every request that matches, until `clear`. */
  always(match: FaultMatch, fault: Fault): void;
  /**
   * A share of all requests, the same ones for the same seed and order of requests.
   *
   * @param rate from 0 to 1
   */
  random(seed: number, rate: number, faults: readonly Fault[]): void;
  clear(): void;
}

/** What the server sees of the plan. */
export interface FaultSource extends FaultPlan {
  take(request: { readonly operationId: string | undefined; readonly method: string; readonly path: string }): Fault | undefined;
}

interface Planned {
  readonly match: FaultMatch;
  readonly fault: Fault;
}

/** A plan without faults. */
export function createFaultPlan(): FaultSource {
  const once: Planned[] = [];
  const always: Planned[] = [];
  let chance: (() => Fault | undefined) | undefined;
  return {
    next: (match, fault) => void once.push({ match, fault }),
    always: (match, fault) => void always.push({ match, fault }),
    random: (seed, rate, faults) => {
      if (!(rate >= 0 && rate <= 1) || faults.length === 0) throw new Error('random faults need a rate from 0 to 1 and at least one fault');
      const draw = seededDraw(seed);
      chance = () => (draw() < rate ? faults[Math.floor(draw() * faults.length)] : undefined);
    },
    clear: () => {
      once.length = 0;
      always.length = 0;
      chance = undefined;
    },
    take: (request) => {
      const index = once.findIndex(({ match }) => matchesFault(match, request));
      if (index !== -1) return once.splice(index, 1)[0]?.fault;
      return always.find(({ match }) => matchesFault(match, request))?.fault ?? chance?.();
    },
  };
}

/** Numbers from 0 to 1 by the mulberry32 generator, which is enough for choosing faults and the same everywhere. */
function seededDraw(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
