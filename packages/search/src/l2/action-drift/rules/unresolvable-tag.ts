import { DRIFT_DATA, type UnresolvableTag } from '../drift-data.js';
import { display, displayName, type Reference } from '../reference.js';
import type { ReferenceJudge } from '../verdict.js';
import { contains, spanOf } from '../version-name.js';

/** A tag that does not exist, or that calls one that does not: the job fails while it prepares its actions. */
export const unresolvableTag: ReferenceJudge = (reference, { asOf }) => {
  const found = DRIFT_DATA.unresolvableTags.find((entry) => entry.since <= asOf && concerns(entry, reference));
  if (found === undefined) return undefined;
  return {
    rule: 'unresolvable-tag',
    impact: 'blocks',
    message: `${display(reference)} cannot be resolved since ${found.since}: ${found.why}. The job fails before its first step.`,
    expected: `${displayName(reference)}: ${found.use}`,
    help: `Use ${found.use}. Source: ${found.source}`,
  };
};

function concerns({ action, refs, bare, nested }: UnresolvableTag, reference: Reference): boolean {
  if (reference.action !== action.toLowerCase()) return false;
  const { ref, pinned, version } = reference;
  if (nested !== undefined && version !== undefined && contains(nested, spanOf(version))) return true;
  if (pinned) return false;
  if (refs?.includes(ref) === true) return true;
  if (bare === undefined || version?.bare !== true || bare.except.includes(ref)) return false;
  return version.numbers.length === 3 && contains({ from: [0, 0, 0], before: bare.before }, spanOf(version));
}
