import type { CiDay } from '@sar/baseline';
import type { CiResult } from './ci-result.js';

const DAY = 86_400_000;

/** Results by the UTC day on which their run was created: every day of the window, those without results too. */
export function ciDays(results: readonly CiResult[], since: string, until: string): CiDay[] {
  const days = new Map<number, { concluded: number; failed: number }>();
  const last = Math.floor(Date.parse(until) / DAY);
  for (let day = Math.floor(Date.parse(since) / DAY); day <= last; day++) days.set(day, { concluded: 0, failed: 0 });
  for (const { createdAt, outcome } of results) {
    if (outcome !== 'failure' && outcome !== 'success') continue;
    const day = days.get(Math.floor(createdAt / DAY));
    if (day === undefined) continue;
    day.concluded++;
    if (outcome === 'failure') day.failed++;
  }
  return [...days].map(([day, counts]) => ({ day: new Date(day * DAY).toISOString().slice(0, 10), ...counts }));
}
