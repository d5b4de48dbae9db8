import { known, unknown, type Answer, type LogFacts } from '@sar/baseline';
import { anonymousFailure, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';

const NEEDS = 'actions=read';
const MISSING = new Set([404, 410]);

/**
 * Reads the log of a job in pieces. Logs expire with the repository's setting for Actions, after 90 days by default; and without a token
 * GitHub gives none, of public repositories neither, so then it is not asked.
 */
export async function jobLog(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  jobId: number,
  maxBytes: number,
  onText: (text: string) => boolean,
): Promise<Answer<LogFacts>> {
  const label = `read the log of job ${jobId} of ${owner}/${repo}`;
  if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS));
  const path = '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
  const result = await client.stream({ path, parameters: { owner, repo, job_id: jobId }, label, needs: NEEDS, maxBytes, onText });
  if (result.ok) return known({ bytes: result.bytes, end: result.end });
  const { failure } = result;
  if (failure.status === undefined || !MISSING.has(failure.status)) return unknownFrom(failure);
  const detail = `cannot ${label}: GitHub has none any more (HTTP ${failure.status}): logs expire, and people delete them`;
  return unknown('unsupported', detail);
}
