import type { Caller } from './contract/caller.js';
import type { World } from './contract/world.js';
import type { FaultPlan } from './faults/fault-plan.js';
import type { Hooks } from './hooks.js';
import type { Limits } from './limits/limits.js';
import type { LoggedRequest } from './logged-request.js';
import type { Problem } from './problem.js';
import type { ServerClock } from './server-clock.js';

export interface GitHubServerOptions {
  /** What there is at the start; default nothing. */
  readonly world?: World;
  /** In place of `world`: a seed's YAML or JSON text, see loadSeed. */
  readonly seed?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** How far GitHub's clock is ahead of this machine's. */
  readonly clockSkewMilliseconds?: number;
  /** A clock that stands there until a test moves it. */
  readonly frozenAt?: Date;
  /** Switches the secondary limits on: 80 creations or 900 points a minute. */
  readonly secondaryLimits?: boolean;
}

/** GitHub on loopback. Everything it is asked, and everything it answers, is checked against GitHub's own description. */
export interface GitHubServer {
  /** `http://127.0.0.1:<port>`, what `GITHUB_API_URL` is for a runner. GraphQL is at `<url>/graphql`. */
  readonly url: string;
  readonly world: World;
  /** Every request, in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  readonly problems: readonly Problem[];
  readonly faults: FaultPlan;
  /** Other people at work while a run is. */
  readonly hooks: Hooks;
  readonly clock: ServerClock;
  readonly limits: Limits;
  /** Makes a token known; see addToken. */
  addToken(token: string, caller: Caller): void;
  /** The next `count` requests (default 1) whose body GitHub would answer with 422 are meant. */
  expectInvalid(count?: number): void;
  /** Starts over: another world (default an empty one), no requests, no problems, no faults, fresh limits. The address stays. */
  reset(world?: World): void;
  /** @throws Error naming every problem, and expected invalid requests that never came */
  assertNoProblems(): void;
  /**
   * Ends the server.
   *
   * @throws Error as assertNoProblems does
   */
  close(): Promise<void>;
}
