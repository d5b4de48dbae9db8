import { fingerprint, type CauseGroup, type Finding } from '@sar/baseline';
import type { CauseRule, Tie } from './cause-rule.js';
import { CAUSE_RULES } from './cause-rules.js';
import { worstFirst } from './worst-first.js';

/** Findings with one key, by the part that they play. */
type Bucket = Readonly<Record<Tie['role'], Finding[]>>;

/**
 * Groups of findings that have one cause, in the order of the rules of linking and of the findings. Waived findings are in no group, and
 * every other one in one at most. The id of a group follows from its kind and cause alone, so it stays when members come and go. Takes time
 * in proportion to the findings.
 */
export function groupByCause(findings: readonly Finding[]): readonly CauseGroup[] {
  const taken = new Set<Finding>();
  const groups: CauseGroup[] = [];
  // An id counts once, however often somebody's signals name it.
  const open = [...new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding])).values()];
  for (const rule of CAUSE_RULES) {
    for (const [key, bucket] of bucketsOf(
      rule,
      open.filter((finding) => !taken.has(finding)),
    )) {
      const [root, ...others] = membersOf(rule, bucket);
      if (root === undefined || others.length === 0) continue;
      for (const member of [root, ...others]) taken.add(member);
      groups.push({
        id: fingerprint('cause', rule.kind, [key]),
        kind: rule.kind,
        ...rule.words(root),
        root: root.signal.id,
        members: [root, ...others].map(({ signal }) => signal.id),
      });
    }
  }
  return groups;
}

/** The findings that a rule ties, by their keys. A follower goes to its first key that has a root. */
function bucketsOf(rule: CauseRule, findings: readonly Finding[]): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  const followers: { readonly finding: Finding; readonly ties: readonly Tie[] }[] = [];
  for (const finding of findings) {
    const ties = rule.ties(finding.signal);
    const [first] = ties;
    if (first === undefined) continue;
    if (first.role === 'follower') followers.push({ finding, ties });
    else bucketAt(buckets, first.key)[first.role].push(finding);
  }
  for (const { finding, ties } of followers) {
    const tie = ties.find(({ key }) => buckets.has(key));
    if (tie !== undefined) buckets.get(tie.key)?.follower.push(finding);
  }
  return buckets;
}

function bucketAt(buckets: Map<string, Bucket>, key: string): Bucket {
  const known = buckets.get(key);
  if (known !== undefined) return known;
  const bucket: Bucket = { member: [], root: [], follower: [] };
  buckets.set(key, bucket);
  return bucket;
}

/** The root first, then the worst. Of several roots one is the cause of the followers; the others stand for themselves. */
function membersOf({ rank }: CauseRule, { member, root, follower }: Bucket): readonly Finding[] {
  const [cause] = root.toSorted(worstFirst);
  if (cause !== undefined) return [cause, ...follower.toSorted(worstFirst)];
  const sorted = member.toSorted(worstFirst);
  if (rank === undefined) return sorted;
  const lowest = sorted.reduce((least, { signal }) => Math.min(least, rank(signal)), Infinity);
  const first = sorted.find(({ signal }) => rank(signal) === lowest);
  return first === undefined ? sorted : [first, ...sorted.filter((finding) => finding !== first)];
}
