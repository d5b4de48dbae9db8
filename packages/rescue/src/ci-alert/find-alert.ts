import { type BoardIssue, isOwnIssue } from '@sar/baseline';
import { readAlertMemory } from './alert-marker.js';
import type { AlertMemory } from './alert-memory.js';

const DAY_MS = 86_400_000;

/** Days after its closing for which an alert issue is used again. */
export const REOPEN_DAYS = 7;

/**
 * The alert issue as it stands.
 *
 * - `open`: the alert
 * - `dismissed`: a person closed it during the alert, less than seven days ago
 * - `recovered`: SAR closed it with the recovery, less than seven days ago: a new alert opens it again
 * - `none`: there is none, or only older ones: a new alert gets a new issue
 * - `newer`: the oldest open one was written by a newer version, and is left alone
 *
 * `memory` is undefined where the marker is damaged: the issue is still the one.
 */
export type FoundAlert = (
  | {
      readonly kind: 'open' | 'dismissed' | 'recovered';
      readonly issue: BoardIssue;
      readonly memory: AlertMemory | undefined;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'newer'; readonly issue: BoardIssue }
) & { readonly notes: readonly string[] };

/**
 * Finds the alert issue among those with its label: of the open ones with the marker the oldest, else the newest closed one. What an
 * outsider or another app wrote is never it.
 *
 * @param at the time of the look, ISO 8601
 * @param author login that SAR writes as, where it is known
 */
export function findAlert(issues: readonly BoardIssue[], at: string, author?: string): FoundAlert {
  const own = issues
    .filter((issue) => isOwnIssue(issue, author))
    .map((issue) => ({ issue, reading: readAlertMemory(issue.body) }))
    .filter(({ reading }) => reading.kind !== 'none')
    .sort((a, b) => a.issue.number - b.issue.number);
  const open = own.filter(({ issue }) => issue.state === 'open');
  const chosen = open[0] ?? own.findLast(({ issue }) => daysClosed(issue, at) < REOPEN_DAYS);
  if (chosen === undefined) return { kind: 'none', notes: [] };
  const { issue, reading } = chosen;
  const notes = duplicateNotes(open.map(({ issue }) => issue));
  if (reading.kind === 'newer') return { kind: 'newer', issue, notes };
  const memory = reading.kind === 'memory' ? reading.memory : undefined;
  if (memory === undefined) notes.push(`The hidden marker of issue #${issue.number} is damaged: the alert begins anew in it.`);
  if (issue.state === 'open') return { kind: 'open', issue, memory, notes };
  const isRecovered = memory === undefined || memory.state === 'Healthy' || memory.state === 'Monitoring';
  return { kind: isRecovered ? 'recovered' : 'dismissed', issue, memory, notes };
}

function daysClosed({ closedAt }: BoardIssue, at: string): number {
  return closedAt === undefined ? Number.POSITIVE_INFINITY : (Date.parse(at) - Date.parse(closedAt)) / DAY_MS;
}

function duplicateNotes([first, ...others]: readonly BoardIssue[]): string[] {
  if (first === undefined || others.length === 0) return [];
  const named = others.slice(0, 5).map(({ number }) => `#${number}`);
  const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
  return [`Issue #${first.number} is the alert, being the oldest; close the others by hand: ${named.join(', ')}${more}.`];
}
