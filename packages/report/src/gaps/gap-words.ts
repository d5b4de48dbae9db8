import type { Gap, GapStatus } from '@sar/baseline';

/** Status → its name for people. */
export const GAP_STATUS_NAMES: Readonly<Record<GapStatus, string>> = {
  open: 'open',
  'in-progress': 'in progress',
  resolved: 'resolved',
  ok: 'ok',
};

/** When a gap was resolved, by whom, and what shows it, in one line; empty for others. Untrusted text. */
export function resolvedWords({ resolved }: Gap): string {
  if (resolved === undefined) return '';
  const { at, by, evidence } = resolved;
  const when = [at, by].filter((part) => part !== undefined).join(' by ');
  const who = at === undefined && by !== undefined ? `by ${by}` : when;
  return [who, evidence].filter((part) => part !== undefined && part !== '').join(': ');
}
