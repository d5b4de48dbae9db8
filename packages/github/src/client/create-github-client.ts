import { Octokit, type OctokitOptions } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { isLoopback, readApiUrl } from './api-address.js';
import { startCountdown, type StartCountdown } from './countdown.js';
import { createEntityTagStore, type EntityTagStore } from './entity-tags.js';
import { sendGraphql } from './send-graphql.js';
import type { GitHubClient } from './github-client.js';
import { listPages } from './list-pages.js';
import { RateLimitGate } from './rate-limit-gate.js';
import { readToken } from './read-token.js';
import { redactor } from './redactor.js';
import { RequestBudget } from './request-budget.js';
import { RequestPace } from './request-pace.js';
import { RequestSlots } from './request-slots.js';
import { sendRequest, type Sender } from './send-request.js';
import { sendStream } from './send-stream.js';
import { createTransport, type Fetch, type TransportOptions } from './transport.js';
import { keepWithinLimits } from './within-limits.js';

/** How a run talks to GitHub. Nothing is read from the environment. */
export interface GitHubClientOptions {
  /** Undefined or empty for anonymous requests, which see public repositories and have 60 requests an hour. */
  readonly token?: string | undefined;
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** Who asks, such as `sar/1.2.3`; GitHub refuses requests without one. */
  readonly userAgent: string;
  /** Budget of HTTP requests; default 1,000, what a workflow's token has per hour. */
  readonly maxRequests?: number;
  /** How long the run may wait for rate limits in sum; default 600. */
  readonly maxWaitSeconds?: number;
  /**
   * Least time between writes; default 1,000, as GitHub asks for, and none for a server on this machine. Creating issues and pull
   * requests takes three times that.
   */
  readonly writeSpacingMs?: number;
  /**
   * Pause before the first retry after a failed connection or a 5xx; four times that before the second. Default 1,000, and 10 for a
   * server on this machine.
   */
  readonly retryPauseMs?: number;
  /** For one HTTP request with its body; default 30,000. */
  readonly timeoutMs?: number;
  /** Answers of an earlier run to be asked for conditionally; without it, those of this run. */
  readonly etags?: EntityTagStore;
  readonly fetch?: Fetch;
  /** For every wait; default this machine's timers. */
  readonly startCountdown?: StartCountdown;
  /** Lines for people about waits; they hold no token. */
  readonly log?: (line: string) => void;
}

/**
 * Version of the REST API. The oldest that is kept (until 2028-03 at least), since GitHub Enterprise Server does not know the newer
 * one: https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const API_VERSION = '2022-11-28';

/** Retries after the first attempt: three tries. */
const RETRIES = 2;

/** Every 4xx: the answer would be the same again, and rate limits are met elsewhere. */
const FINAL_STATUSES = Array.from({ length: 100 }, (_, index) => 400 + index);

/**
 * A client for one run.
 *
 * @throws UserError when the address or the token cannot be used
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const apiUrl = readApiUrl(options.apiUrl);
  const isLocal = isLoopback(new URL(apiUrl));
  const token = readToken(options.token);
  const start = options.startCountdown ?? startCountdown;
  const redact = redactor(token);
  const log = (line: string): void => options.log?.(redact(line));
  const budget = new RequestBudget(options.maxRequests ?? 1000);
  const transport: TransportOptions = {
    // The machine's own, wrapped; Octokit would take the same one.
    fetch: options.fetch ?? globalThis.fetch,
    apiUrl,
    token,
    budget,
    timeoutMs: options.timeoutMs ?? 30_000,
  };
  const gate = new RateLimitGate(options.maxWaitSeconds ?? 600, start);
  const limits = (octokit: Octokit): void => keepWithinLimits(octokit, { gate, log });
  const Client = Octokit.plugin(limits, throttling, retry);
  const octokit = new Client({
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    request: { fetch: createTransport(transport), log: { debug: () => undefined, info: () => undefined, warn: log, error: log } },
    throttle: throttleOptions(options.writeSpacingMs ?? (isLocal ? 0 : 1000), start),
    retry: { retries: RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: options.retryPauseMs ?? (isLocal ? 10 : 1000) },
  });
  const sender: Sender = {
    octokit,
    redact,
    etags: options.etags ?? createEntityTagStore(),
    isAuthenticated: token !== undefined,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION },
  };
  return {
    apiUrl,
    isAuthenticated: sender.isAuthenticated,
    get requestsMade() {
      return budget.made;
    },
    get requestsLeft() {
      return budget.left;
    },
    request: async (request) => sendRequest(sender, request),
    list: async (request) => listPages(sender, apiUrl, request),
    graphql: async (request) => sendGraphql(sender, apiUrl, request),
    stream: async (request) => sendStream(sender, transport, request),
  };
}

/** Requests of one client under way at once; GitHub allows 100 for all that a token does. */
const MOST_AT_ONCE = 10;

/** The plugin paces alone; `id` is of no use where each client has its own paces. */
function throttleOptions(writeSpacingMs: number, start: StartCountdown): NonNullable<OctokitOptions['throttle']> {
  const pace = (spacingMs: number): never => new RequestPace(spacingMs, start) as never;
  const slots = (most: number): never => new RequestSlots(most) as never;
  // The plugin takes these as it takes the others; its types leave them out.
  const queues = { global: slots(MOST_AT_ONCE), auth: slots(1), retryLimiter: slots(Number.POSITIVE_INFINITY) };
  return {
    ...queues,
    write: pace(writeSpacingMs),
    notifications: pace(3 * writeSpacingMs),
    search: pace(2 * writeSpacingMs),
    onRateLimit: () => undefined,
    onSecondaryRateLimit: () => undefined,
  };
}
