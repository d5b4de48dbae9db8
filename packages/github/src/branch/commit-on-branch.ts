import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { quoteUntrusted, type BranchCommit, type CommitOutcome } from '@sar/baseline';
import { asRecord, type GitHubClient, type GraphqlResult } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { findCommit } from './find-commit.js';
import { judgeRefusal } from './judge-refusal.js';
import { objectId } from './object-id.js';

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** How often the same commit is sent while GitHub gives no answer to it. */
const MOST_SENDS = 3;
const MAX_HEADLINE = 200;
const MAX_BODY = 8000;

/**
 * Commits on top of the expected head, signed by GitHub. A connection that breaks leaves open whether the commit was made, so every
 * commit carries a mark of its own in the last line of its message, and the branch is searched for it before anything is sent again:
 * nothing is committed twice, and a commit that was made is never reported as `moved`.
 */
export async function commitOnBranch(client: GitHubClient, name: RepositoryName, commit: BranchCommit): Promise<CommitOutcome> {
  const mark = `SAR-Change: ${randomUUID()}`;
  const { branch, expectedHead } = commit;
  const label = `commit to the branch ${quoteUntrusted(branch)} of ${name.owner}/${name.repo}`;
  const variables = { input: inputOf(name, commit, mark) };
  let detail = '';
  for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
    const result = await client.graphql({ query: MUTATION, variables, label, needs: 'contents=write' });
    const made = madeCommit(result);
    if (made !== undefined) return { outcome: 'committed', commit: made };
    const refusal = refusalOf(result);
    detail = result.ok ? `cannot ${label}: the answer has an unexpected shape` : result.failure.detail;
    // An earlier sending may be what moved the branch.
    if (refusal !== 'unsure' && !(refusal === 'moved' && sends > 1)) return refused(refusal, result, detail);
    const found = await findCommit(client, name, { branch, mark, expectedHead });
    if (!found.known) return unsure(`${detail}. Whether it was made is not known: ${found.detail}`);
    const { commit: earlier, head, isComplete } = found.value;
    if (earlier !== undefined) return { outcome: 'committed', commit: earlier };
    if (head !== expectedHead)
      return isComplete ? moved(label, head) : unsure(`${detail}. Whether it was made is not known: the branch went on too far`);
  }
  return unsure(detail);
}

function inputOf({ owner, repo }: RepositoryName, commit: BranchCommit, mark: string): Readonly<Record<string, unknown>> {
  const [first = '', ...rest] = commit.message.split('\n');
  const body = rest.join('\n').trim().slice(0, MAX_BODY);
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: commit.branch },
    expectedHeadOid: commit.expectedHead,
    message: { headline: first.slice(0, MAX_HEADLINE), body: body === '' ? mark : `${body}\n\n${mark}` },
    fileChanges: {
      additions: commit.additions.map(({ path, text, encoding }) => ({
        path,
        contents: encoding === 'base64' ? text : Buffer.from(text, 'utf8').toString('base64'),
      })),
      deletions: commit.deletions.map((path) => ({ path })),
    },
  };
}

function madeCommit(result: GraphqlResult): string | undefined {
  if (!result.ok) return undefined;
  return objectId(asRecord(asRecord(asRecord(result.data)?.['createCommitOnBranch'])?.['commit'])?.['oid']);
}

function refusalOf(result: GraphqlResult): ReturnType<typeof judgeRefusal> {
  if (result.ok) return 'unsure';
  if (result.errors.length > 0) return judgeRefusal(result.errors);
  const { status, reason, attempts } = result.failure;
  const wasAnswered = status !== undefined && status >= 400 && status < 500;
  // What was not sent, or was refused as a whole, was not done.
  return attempts === 0 || wasAnswered || reason === 'rate-limited' ? 'refused' : 'unsure';
}

function refused(refusal: 'moved' | 'protected' | 'refused', result: GraphqlResult, detail: string): CommitOutcome {
  if (refusal !== 'refused') return { outcome: refusal, detail };
  return { outcome: 'failed', reason: result.ok ? 'failed' : result.failure.reason, detail };
}

function moved(label: string, head: string | undefined): CommitOutcome {
  return { outcome: 'moved', detail: `cannot ${label}: ${head === undefined ? 'it is gone' : `it is at ${head} now`}` };
}

function unsure(detail: string): CommitOutcome {
  return { outcome: 'failed', reason: 'unreachable', detail };
}
