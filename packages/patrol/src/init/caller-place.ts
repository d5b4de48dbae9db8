import type { SarSource } from './sar-source.js';

/** What a caller needs to know of the repository that it is for. */
export interface CallerPlace {
  readonly source: SarSource;
  readonly defaultBranch: string;
  /** Folder of the queued intents, from the root of the repository; undefined for a watchdog that no push to it starts. */
  readonly mailbox: string | undefined;
  /** File names of the callers that there are or will be, by the id of the watchdog. */
  readonly callers: ReadonlyMap<string, string>;
}

/** File name of the caller of a watchdog. */
export function callerFile(id: string): string {
  return `sar-${id}.yml`;
}

/** Where it is written. */
export function callerPath(id: string): string {
  return `.github/workflows/${callerFile(id)}`;
}
