import type { PlaybookSettings, RescueSubject } from '@sar/baseline';
import type { Journal } from '../journal/journal.js';
import { findAttempt } from '../journal/find-attempt.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What the limits of a playbook say: it may act, or why not, and from when on it may. */
export type BreakerVerdict = { readonly isOpen: false } | { readonly isOpen: true; readonly words: string; readonly until: string };

/**
 * Whether a playbook may begin for a cause now: at most `max-per-day` attempts begin in 24 hours, for all causes together, and after the
 * end of an attempt for the same cause it rests for `cooldown-minutes`. Attempts count from their beginning, plans do not. Times that lie
 * in the future count as now.
 */
export function breakerVerdict(
  journal: Journal,
  playbook: string,
  subject: RescueSubject,
  limits: Pick<PlaybookSettings, 'max-per-day' | 'cooldown-minutes'>,
  now: Date,
): BreakerVerdict {
  const last = findAttempt(journal, playbook, subject);
  if (last !== undefined) {
    const rested = now.getTime() - passed(last.endedAt ?? last.startedAt, now);
    const cooldown = limits['cooldown-minutes'] * MINUTE;
    if (rested < cooldown) {
      return tripped(now.getTime() - rested + cooldown, `it rests for this cause (\`cooldown-minutes\` ${limits['cooldown-minutes']})`);
    }
  }
  const begun = journal
    .filter((attempt) => attempt.playbook === playbook)
    .map(({ startedAt }) => passed(startedAt, now))
    .filter((time) => now.getTime() - time < DAY)
    .toSorted((a, b) => b - a);
  const most = limits['max-per-day'];
  if (begun.length < most) return { isOpen: false };
  if (most === 0) return { isOpen: true, words: 'the baseline lets it never act (`max-per-day` 0)', until: '' };
  return tripped((begun[most - 1] ?? now.getTime()) + DAY, `it acted ${begun.length} times in 24 hours (\`max-per-day\` ${most})`);
}

function tripped(until: number, why: string): BreakerVerdict {
  const minute = new Date(Math.ceil(until / MINUTE) * MINUTE).toISOString().slice(0, 16);
  return { isOpen: true, words: `${why}; it may act again from ${minute}Z on`, until: new Date(until).toISOString() };
}

function passed(time: string, now: Date): number {
  return Math.min(Date.parse(time), now.getTime());
}
