import type { Gap, GapSchedule } from '../vocabulary/gap.js';

/** Keys of a gap in the order in which its file is written. */
export const GAP_KEYS = [
  'id',
  'gap',
  'layer',
  'severity',
  'status',
  'owner',
  'playbook',
  'note',
  'resolved',
  'area',
  'impact-score',
  'findings',
  'schedule',
] as const;

/** Keys of the maps in it. */
export const RESOLVED_KEYS = ['at', 'by', 'evidence'] as const;
export const SCHEDULE_KEYS = ['name', 'from', 'to', 'after', 'days'] as const;
const FINDING_KEYS = ['id', 'sensor', 'rule', 'path'] as const;

/** A gap as it stands in its file: by key, without keys that have no value. */
export type GapEntry = Partial<Record<(typeof GAP_KEYS)[number], unknown>>;

/** The entry of a gap, keys in their order. */
export function gapEntry(gap: Gap): GapEntry {
  const values: GapEntry = {
    ...gap,
    resolved: gap.resolved === undefined ? undefined : inOrder(gap.resolved, RESOLVED_KEYS),
    'impact-score': gap.impactScore,
    findings: gap.findings?.map((finding) => inOrder(finding, FINDING_KEYS)),
    schedule: gap.schedule === undefined ? undefined : inOrder(scheduleEntry(gap.schedule), SCHEDULE_KEYS),
  };
  return inOrder(values, GAP_KEYS);
}

/** One gap to wait for stands without a list. */
function scheduleEntry({ after, ...rest }: GapSchedule): object {
  return { ...rest, ...(after !== undefined && { after: after.length === 1 ? after[0] : after }) };
}

function inOrder(value: object, keys: readonly string[]): Record<string, unknown> {
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(keys.filter((key) => entries.get(key) !== undefined).map((key) => [key, entries.get(key)]));
}
