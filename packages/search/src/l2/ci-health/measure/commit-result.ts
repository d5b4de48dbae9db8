import type { CiResult } from './ci-result.js';
import type { CommitResult } from './flaky-commits.js';

/** A result as one of its workflow on its commit. */
export function commitResult({ run, outcome, isPass }: CiResult): CommitResult {
  return { target: run.path, runId: run.id, headSha: run.headSha, event: run.event, outcome, isPass };
}
