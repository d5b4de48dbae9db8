/** The service of a job in which caches and artifacts are kept, and the job's own token for it. */
export interface ActionsResults {
  /** Origin: `https://results-receiver.actions.githubusercontent.com`. */
  readonly origin: string;
  readonly token: string;
  /** Event that started the run. */
  readonly event: string;
  /** Milliseconds before the first retry; three times that before the second. Default 1,000. */
  readonly pauseMs?: number;
}

/**
 * The service that the runner names to JavaScript actions (`run` steps do not get it); undefined outside of a job, and on GitHub
 * Enterprise Server, which has an older one. The variables are the runner's: https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/config.ts
 */
export function actionsResults(environment: Readonly<Record<string, string | undefined>>): ActionsResults | undefined {
  const url = readUrl(environment['ACTIONS_RESULTS_URL'] ?? '');
  const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const server = readUrl(environment['GITHUB_SERVER_URL'] || 'https://github.com');
  if (url === undefined || server === undefined || !/^[\x21-\x7e]+$/.test(token)) return undefined;
  if (!isHosted(server.hostname) || !isSafeAddress(url)) return undefined;
  return { origin: url.origin, token, event: environment['GITHUB_EVENT_NAME'] ?? '' };
}

/** An address; undefined for what is none. Older versions of Node have no `URL.parse`. */
export function readUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Over `https`, or on this machine. */
export function isSafeAddress(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname));
}

function isHosted(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com') || isThisMachine(host);
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
