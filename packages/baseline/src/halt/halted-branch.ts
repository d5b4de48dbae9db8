import { unknown } from '../ports/answer.js';
import type { BranchWriter } from '../ports/branch-writer.js';
import type { HaltGuard } from './halt-guard.js';

/** A branch writer that asks the guard before each write; what is halted has failed for this run. Reading goes on. */
export function haltedBranch(writer: BranchWriter, guard: HaltGuard): BranchWriter {
  const find = writer.findPullRequest?.bind(writer);
  return {
    filesAt: async (branch, folder) => writer.filesAt(branch, folder),
    ...(find !== undefined && { findPullRequest: find }),
    commit: async (commit) => {
      const verdict = await guard.check();
      return verdict.isAllowed ? writer.commit(commit) : { outcome: 'failed', reason: 'failed', detail: verdict.reason };
    },
    createBranch: async (branch, head) => {
      const verdict = await guard.check();
      return verdict.isAllowed ? writer.createBranch(branch, head) : unknown('failed', verdict.reason);
    },
    openPullRequest: async (draft) => {
      const verdict = await guard.check();
      return verdict.isAllowed ? writer.openPullRequest(draft) : unknown('failed', verdict.reason);
    },
  };
}
