import type { UnknownReason } from '@sar/baseline';

const DAY_MS = 86_400_000;

/** How a secret stands with its rotation. Times are ISO 8601 in UTC; ages are whole days. */
export type RotationState =
  | { readonly status: 'fresh' | 'due-soon' | 'due'; readonly updatedAt: string; readonly ageDays: number; readonly dueAt: string }
  | { readonly status: 'absent'; readonly note: string }
  | { readonly status: 'unknown'; readonly reason: UnknownReason; readonly note: string };

/**
 * Due is what was last written more than `maxAgeDays` times 24 hours ago; due soon, what will be in `warnDays` or less. A secret
 * that was written in the future (clocks differ) is fresh, with age 0.
 */
export function rotationState(
  updatedAt: string | undefined,
  { now, maxAgeDays, warnDays }: { readonly now: string; readonly maxAgeDays: number; readonly warnDays: number },
): RotationState {
  const written = updatedAt === undefined ? Number.NaN : Date.parse(updatedAt);
  if (updatedAt === undefined || Number.isNaN(written)) {
    return { status: 'unknown', reason: 'unsupported', note: 'GitHub gave no time at which it was last written' };
  }
  const at = Date.parse(now);
  if (Number.isNaN(at)) throw new RangeError(`no time: ${now}`);
  const dueAt = written + maxAgeDays * DAY_MS;
  const status = at > dueAt ? 'due' : at >= dueAt - warnDays * DAY_MS ? 'due-soon' : 'fresh';
  return { status, updatedAt, ageDays: Math.max(0, Math.floor((at - written) / DAY_MS)), dueAt: new Date(dueAt).toISOString() };
}
