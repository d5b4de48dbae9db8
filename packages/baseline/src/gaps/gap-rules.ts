import type { DocumentPath } from '../load/origin.js';
import type { Gap, GapSchedule } from '../vocabulary/gap.js';

/** Something that is wrong at a key of a gap. */
export interface GapProblem {
  readonly path: DocumentPath;
  readonly message: string;
}

/** What is wrong with a gap as a whole, where each of its values is right by itself. */
export function gapRules({ status, severity, resolved, schedule }: Gap): readonly GapProblem[] {
  const problems: GapProblem[] = [];
  if (status === 'resolved' && resolved === undefined) {
    problems.push({
      path: ['status'],
      message: '`resolved` needs the key `resolved` with `at`, `by` or `evidence`, such as `{ at: 2026-03-07 }`',
    });
  }
  if (status !== 'resolved' && resolved !== undefined) {
    problems.push({ path: ['resolved'], message: `the status is \`${status}\`; remove this key, or set the status to \`resolved\`` });
  }
  if (status !== 'ok' && severity === undefined) {
    problems.push({ path: ['severity'], message: 'missing; every gap but one with the status `ok` has a severity, `P0` to `P3`' });
  }
  if (schedule !== undefined && severity === undefined) {
    problems.push({
      path: ['schedule'],
      message: 'the roadmap is ordered by severity, and this gap has none: add one, or remove this key',
    });
  }
  return [...problems, ...(schedule === undefined ? [] : scheduleProblems(schedule))];
}

function scheduleProblems({ from, to, days, after }: GapSchedule): readonly GapProblem[] {
  const path = ['schedule'];
  const problems: GapProblem[] = [];
  if (from === undefined && after === undefined)
    problems.push({ path, message: 'it has no beginning: add `from` (a day) or `after` (gaps)' });
  if (from !== undefined && after !== undefined) problems.push({ path, message: '`from` and `after` are two beginnings: keep one' });
  if (to === undefined && days === undefined) problems.push({ path, message: 'it has no end: add `to` (a day) or `days`' });
  if (to !== undefined && days !== undefined) problems.push({ path, message: '`to` and `days` are two ends: keep one' });
  if (from !== undefined && to !== undefined && to < from) {
    problems.push({ path: [...path, 'to'], message: `${to} is before the beginning, ${from}` });
  }
  return problems;
}
