import type { CiHistory, LiveRepository, LiveVariables } from '@sar/baseline';
import type { GitHubClient } from '@sar/github';
import { SAR_VERSION } from '@sar/patrol';
import { terminalSafe } from '@sar/report';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { countOption } from './live-options.js';
import { readToken } from './read-token.js';
import type { RepositoryName } from './repository-option.js';

const DEFAULT_MAX_REQUESTS = 500;
/** A person waits before the terminal: what takes longer is unknown, and says so. */
const MAX_WAIT_SECONDS = 60;

/** Access to GitHub for one command. */
export interface Live {
  readonly client: GitHubClient;
  readonly variables: LiveVariables;
  readonly history: CiHistory;
  readonly github: LiveRepository;
}

/**
 * Opens GitHub for a repository; undefined without a token, since nothing that SAR asks for is public. The client is loaded only then.
 *
 * @throws UserError for a token, an address or a budget that cannot be
 */
export async function openLive(given: Arguments, io: Io, repository: RepositoryName | undefined): Promise<Live | undefined> {
  const maxRequests = countOption(given, 'max-requests', { min: 1, max: 100_000 }) ?? DEFAULT_MAX_REQUESTS;
  const token = readToken(given, io);
  if (token === undefined || repository === undefined) return undefined;
  const { ciHistory, createGitHubClient, liveRepository, liveVariables } = await import('@sar/github');
  const client = createGitHubClient({
    token,
    apiUrl: given.value('api-url') ?? apiUrlOf(io.environment['GITHUB_API_URL']),
    userAgent: `sar/${SAR_VERSION}`,
    maxRequests,
    maxWaitSeconds: MAX_WAIT_SECONDS,
    log: (line) => io.err(`${terminalSafe(line)}\n`),
  });
  const name = `${repository.owner}/${repository.repo}`;
  return { client, variables: liveVariables(client, name), history: ciHistory(client, name), github: liveRepository(client, name) };
}

/** An empty environment variable is one that is not set. */
function apiUrlOf(text: string | undefined): string {
  return text === undefined || text === '' ? 'https://api.github.com' : text;
}
