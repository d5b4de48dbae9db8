import { createGitHubClient, type GitHubClientOptions } from './create-github-client.js';
import type { GitHubClient } from './github-client.js';
import type { StartCountdown } from './countdown.js';

/** Countdowns that are over as soon as somebody waits for them. */
export interface TestCountdowns {
  readonly start: StartCountdown;
  /** What was waited for, in seconds. */
  readonly waited: readonly number[];
  /** Lets all that are running be over. */
  elapse(): void;
}

export function testCountdowns(): TestCountdowns {
  const waited: number[] = [];
  const running = new Set<object>();
  return {
    waited,
    elapse: () => running.clear(),
    start: (milliseconds) => {
      const id = {};
      running.add(id);
      return {
        get isOver() {
          return !running.has(id);
        },
        wait: async () => {
          if (running.delete(id)) waited.push(milliseconds / 1000);
        },
      };
    },
  };
}

export const TOKEN = 'github_pat_11TESTTOKEN_neverShown';

/** A client with a token that pauses nowhere. */
export function testClient(apiUrl: string, options: Partial<GitHubClientOptions> = {}): GitHubClient {
  return createGitHubClient({
    apiUrl,
    token: TOKEN,
    userAgent: 'sar/test',
    writeSpacingMs: 0,
    retryPauseMs: 0,
    startCountdown: testCountdowns().start,
    ...options,
  });
}
