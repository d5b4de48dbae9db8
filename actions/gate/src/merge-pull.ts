import { quoteUntrusted, type Answer, type MergeMethod, type PullRequests } from '@sar/baseline';
import type { RunFacts } from '@sar/runtime';
import type { Merge } from './gate-inputs.js';

/**
 * Lets GitHub merge the pull request of the run: only one of the repository itself, that is open, no draft, and has the head and the base
 * branch that were judged.
 *
 * @param branch the base branch whose baseline judged
 * @returns what was done, in a sentence
 */
export async function mergePull(
  pulls: Pick<PullRequests, 'read' | 'enableAutoMerge' | 'enqueue'>,
  { owner, repo, pull: judged }: Pick<RunFacts, 'owner' | 'repo' | 'pull'>,
  branch: string | undefined,
  merge: Exclude<Merge, 'off'>,
  method: MergeMethod | undefined,
): Promise<string> {
  if (judged === undefined) return 'Not merged: the event names no pull request.';
  const read = await pulls.read(judged.number);
  if (!read.known) return `Not merged: ${read.detail}.`;
  const pull = read.value;
  if (pull === undefined) return `Not merged: there is no pull request #${judged.number}.`;
  if (pull.headRepository?.toLowerCase() !== `${owner}/${repo}`.toLowerCase())
    return 'Not merged: the pull request comes from another repository; a person merges those.';
  if (pull.state !== 'open') return `Not merged: the pull request is ${pull.state}.`;
  if (pull.isDraft) return 'Not merged: the pull request is a draft.';
  if (pull.headSha !== judged.headSha)
    return `Not merged: the head of the pull request is ${pull.headSha.slice(0, 12)} by now, and ${judged.headSha.slice(0, 12)} was judged.`;
  if (pull.baseBranch !== branch)
    return `Not merged: the pull request is for ${quoteUntrusted(pull.baseBranch)} by now, and was judged for ${quoteUntrusted(branch ?? 'no branch')}.`;
  const done: Answer<keyof typeof DONE> = merge === 'auto' ? await pulls.enableAutoMerge(pull, method) : await pulls.enqueue(pull);
  return done.known ? DONE[done.value] : `Not merged: ${done.detail}.`;
}

const DONE = {
  enabled: 'Auto-merge is switched on: GitHub merges the pull request when every rule is satisfied.',
  enqueued: 'The pull request is in the merge queue.',
  waiting: 'Auto-merge is switched on: GitHub puts the pull request into the merge queue when every rule is satisfied.',
  already: 'Auto-merge was switched on before, or the pull request is in the merge queue.',
} as const;
