import { known, MERGE_METHODS, quoteUntrusted, unknown, type Answer, type MergeMethod, type PullRequest } from '@sar/baseline';
import { readSha } from '../client/api-fields.js';
import { anonymousFailure, asRecord, unknownFrom, type GitHubClient } from '../client/index.js';

const QUERY = `query ($id: ID!) {
  node(id: $id) {
    ... on PullRequest {
      headRefOid baseRefName state isDraft isInMergeQueue isMergeQueueEnabled
      autoMergeRequest { enabledAt }
      baseRepository { nameWithOwner autoMergeAllowed mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed }
    }
  }
}`;
/** What a token needs that merges, or lets GitHub merge. */
export const MERGE_NEEDS = 'contents=write, pull_requests=write';

/** The setting for each way of merging. */
const ALLOWED: Readonly<Record<MergeMethod, string>> = {
  merge: 'mergeCommitAllowed',
  squash: 'squashMergeAllowed',
  rebase: 'rebaseMergeAllowed',
};

/** What GitHub says of merging a pull request now. */
export interface MergeState {
  readonly isAutomatic: boolean;
  readonly isQueued: boolean;
  readonly hasQueue: boolean;
  readonly isAutoMergeAllowed: boolean;
  /** The first way of merging that the repository allows. */
  readonly method: MergeMethod;
}

/** Reads it anew; unknown, with what is in the way, for one that nobody may merge now, that has another head or base, or is of another repository. */
export async function readMergeState(
  client: GitHubClient,
  repository: string,
  pull: PullRequest,
  label: string,
): Promise<Answer<MergeState>> {
  if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, MERGE_NEEDS));
  const variables = { id: pull.nodeId };
  const result = await client.graphql({ query: QUERY, variables, label, needs: 'pull_requests=read', idempotent: true });
  if (!result.ok) return unknownFrom(result.failure);
  const node = asRecord(asRecord(result.data)?.['node']);
  const base = asRecord(node?.['baseRepository']);
  const head = readSha(node?.['headRefOid']);
  const method = MERGE_METHODS.find((each) => base?.[ALLOWED[each]] === true);
  if (node === undefined || base === undefined || head === undefined || method === undefined)
    return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  const refusal = refusalOf(node, base, head, { repository, pull });
  if (refusal !== undefined) return unknown('not-configured', `cannot ${label}: ${refusal}`);
  return known({
    isAutomatic: asRecord(node['autoMergeRequest']) !== undefined,
    isQueued: node['isInMergeQueue'] === true,
    hasQueue: node['isMergeQueueEnabled'] === true,
    isAutoMergeAllowed: base['autoMergeAllowed'] === true,
    method,
  });
}

function refusalOf(
  node: Readonly<Record<string, unknown>>,
  base: Readonly<Record<string, unknown>>,
  head: string,
  { repository, pull }: { readonly repository: string; readonly pull: PullRequest },
): string | undefined {
  if (String(base['nameWithOwner']).toLowerCase() !== repository.toLowerCase()) return 'it is a pull request of another repository';
  if (head !== pull.headSha) return movedHead(pull.headSha);
  if (node['baseRefName'] !== pull.baseBranch) return `its base branch is not ${quoteUntrusted(pull.baseBranch)} any more`;
  if (node['state'] !== 'OPEN') return 'it is not open any more';
  return node['isDraft'] === true ? 'it is a draft' : undefined;
}

/** In words, that somebody pushed meanwhile. */
export function movedHead(judged: string): string {
  return `its head is not ${judged.slice(0, 12)} any more, the commit that was judged`;
}
