import { matchesFault, type FaultMatch } from './faults/fault.js';

/** A request that is about to be answered. */
export interface HookedRequest {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  /** How many requests came before it. */
  readonly before: number;
}

/** What a person does to the world while a run is at work. */
export type Hook = (request: HookedRequest) => void;

export interface Hooks {
  /**
   * Lets somebody else act on the world right before each request that matches is answered.
   *
   * @returns ends it
   */
  before(match: FaultMatch, act: Hook): () => void;
}

/** What the server sees of the hooks. */
export interface HookSource extends Hooks {
  run(request: HookedRequest): void;
  clear(): void;
}

export function createHooks(): HookSource {
  const hooks = new Set<{ readonly match: FaultMatch; readonly act: Hook }>();
  return {
    before: (match, act) => {
      const hook = { match, act };
      hooks.add(hook);
      return () => void hooks.delete(hook);
    },
    run: (request) => {
      for (const { match, act } of hooks) if (matchesFault(match, request)) act(request);
    },
    clear: () => hooks.clear(),
  };
}
