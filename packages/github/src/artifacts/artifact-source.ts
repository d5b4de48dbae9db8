import { known, MEMORY_EVENTS, quoteUntrusted, unknown, type Answer, type ArtifactSource, type FoundArtifact } from '@sar/baseline';
import { anonymousFailure, asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';

const NEEDS = 'actions=read';
/** Newest artifacts of the name that are looked at. */
const MOST_CANDIDATES = 20;
const PER_PAGE = 100;
const MOST_PAGES = 10;
/** For the whole archive: 1 GB at 1 MB a second. */
const DOWNLOAD_MS = 1_200_000;
const MAX_BYTES = 10_737_418_240;

/** Artifacts of a repository, through the API. */
export function artifactSource(client: GitHubClient, name: RepositoryName, defaultBranch: string): ArtifactSource {
  return {
    newest: async (artifact) => newest(client, name, defaultBranch, artifact),
    download: async (artifact, onBytes) => {
      const label = `read the artifact ${artifact.id} of ${name.owner}/${name.repo}`;
      const result = await client.stream({
        path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: { ...name, artifact_id: artifact.id, archive_format: 'zip' },
        label,
        needs: NEEDS,
        maxBytes: MAX_BYTES,
        timeoutMs: DOWNLOAD_MS,
        onBytes,
      });
      if (!result.ok) return unknownFrom(result.failure);
      return result.end === 'complete' ? known('complete') : unknown('unreachable', `cannot ${label}: the transfer broke off`);
    },
  };
}

interface Candidate extends FoundArtifact {
  readonly run: number;
}

async function newest(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
  artifact: string,
): Promise<Answer<FoundArtifact | undefined>> {
  const label = `read the artifacts ${quoteUntrusted(artifact)} of ${name.owner}/${name.repo}`;
  if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS));
  const candidates: Candidate[] = [];
  // The newest come first. Those of pull requests stand between them, however many there are.
  for (let page = 1; page <= MOST_PAGES && candidates.length === 0; page++) {
    const result = await client.request({
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/artifacts',
      parameters: { ...name },
      query: { name: artifact, per_page: PER_PAGE, page },
      label,
      needs: NEEDS,
      isKept: false,
    });
    if (!result.ok) return unknownFrom(result.failure);
    const listed = asRecord(result.body)?.['artifacts'];
    if (!Array.isArray(listed)) return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
    candidates.push(...listed.flatMap((each: unknown) => candidateOf(each, artifact, branch) ?? []));
    if (listed.length < PER_PAGE) break;
  }
  candidates.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  for (const { run, ...found } of candidates.slice(0, MOST_CANDIDATES)) {
    const address = await ownRun(client, name, branch, run);
    if (!address.known) return address;
    if (address.value !== undefined) return known({ ...found, url: address.value });
  }
  return known(undefined);
}

/** An artifact of that name which is there still and is of the branch; undefined for any other. */
function candidateOf(value: unknown, name: string, branch: string): Candidate | undefined {
  const { id, name: called, expired, size_in_bytes: sizeBytes, created_at: createdAt, workflow_run: made } = asRecord(value) ?? {};
  const run = asRecord(made);
  if (called !== name || expired !== false || !isCount(id) || !isCount(sizeBytes) || typeof createdAt !== 'string') return undefined;
  if (!isCount(run?.['id']) || run['head_branch'] !== branch || run['head_repository_id'] !== run['repository_id']) return undefined;
  return Number.isNaN(Date.parse(createdAt)) ? undefined : { id, sizeBytes, createdAt, url: '', run: run['id'] };
}

/** The address of a run of the branch's own code; undefined for any other. */
async function ownRun(client: GitHubClient, name: RepositoryName, branch: string, id: number): Promise<Answer<string | undefined>> {
  const label = `read the run ${id} of ${name.owner}/${name.repo}`;
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { ...name, run_id: id },
    label,
    needs: NEEDS,
    isKept: false,
  });
  if (!result.ok) return result.failure.status === 404 ? known(undefined) : unknownFrom(result.failure);
  const run = asRecord(result.body);
  const [repository, head] = [asRecord(run?.['repository'])?.['id'], asRecord(run?.['head_repository'])?.['id']];
  const isOwn =
    MEMORY_EVENTS.includes(String(run?.['event'])) && run?.['head_branch'] === branch && isCount(repository) && repository === head;
  const address = run?.['html_url'];
  return known(isOwn ? (typeof address === 'string' ? address.slice(0, 300) : '') : undefined);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
