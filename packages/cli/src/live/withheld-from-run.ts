import { UserError } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import type { Io } from '../io.js';

/** Events of which runs can be for a fork: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
const OF_FORKS: ReadonlySet<string | undefined> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * Why GitHub withholds variables from the run that this process is part of; undefined when it does not. A pull request that cannot be
 * looked at may be of a fork.
 */
export function withheldFromRun({ environment }: Pick<Io, 'environment'>): string | undefined {
  if (environment['GITHUB_ACTIONS'] !== 'true' || !OF_FORKS.has(environment['GITHUB_EVENT_NAME'])) return undefined;
  const head = headRepository(environment['GITHUB_EVENT_PATH']);
  if (head === undefined) return 'the run is for a pull request that may be of a fork, and GitHub gives no variables to those';
  return head.toLowerCase() === environment['GITHUB_REPOSITORY']?.toLowerCase()
    ? undefined
    : 'the run is for a pull request of a fork, and GitHub gives no variables to those';
}

/** `pull_request.head.repo.full_name` of the payload of the event; undefined when it cannot be read, as of a fork that was deleted. */
function headRepository(path: string | undefined): string | undefined {
  try {
    const head = property(property(JSON.parse(readTextFile(path ?? '')), 'pull_request'), 'head');
    const name = property(property(head, 'repo'), 'full_name');
    return typeof name === 'string' ? name : undefined;
  } catch (error) {
    if (error instanceof UserError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
