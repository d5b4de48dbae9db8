import type { Scope, Unjudged } from '@sar/baseline';
import { lookUp } from './known-action.js';
import type { Reference } from './reference.js';

/** What was looked at: actions, each once, and why some of them could not be judged. */
export function scopeOf(references: readonly Reference[]): Scope {
  const seen = new Map<string, Unjudged | undefined>();
  for (const reference of references) {
    if (seen.get(reference.action) !== undefined) continue;
    const reason = whyUnjudged(reference);
    const [{ path, uses, job }] = reference.uses;
    seen.set(
      reference.action,
      // A finding is about a version that is named: while it is, it is found again.
      reason === undefined ? undefined : { path, line: uses.range.line, ...(job !== undefined && { job }), reason, hides: [] },
    );
  }
  const unjudged = [...seen.values()].filter((entry) => entry !== undefined);
  return { unit: 'actions', judged: seen.size - unjudged.length, unjudged };
}

function whyUnjudged({ action, pinned, version, reusableWorkflow }: Reference): string | undefined {
  if (reusableWorkflow) return `${action}: a reusable workflow of another repository, whose versions are not known`;
  if (lookUp(action) === undefined) return `${action}: not in the table of known versions`;
  if (pinned && version === undefined) return `${action}: pinned to a commit without a version in a comment`;
  return undefined;
}
