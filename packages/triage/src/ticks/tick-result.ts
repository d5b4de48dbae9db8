import { quoteUntrusted, type TriageAct } from '@sar/baseline';
import type { TickTask } from './tick-tasks.js';

/** GitHub takes 65,536 characters in a comment. */
const LONGEST_ROWS = 60_000;

/** What became of one ticked box. `words` is Markdown that holds no text of a finding. */
export interface TickResult {
  readonly task: TickTask;
  readonly outcome: TriageAct['outcome'];
  readonly words: string;
  readonly url?: string;
}

/** One box for the report. */
export function actOfTick({ task, outcome, words, url }: TickResult): TriageAct {
  const what = task.tick.action === 'run' ? 'dispatch' : task.tick.action === 'accept' ? 'accept' : 'waiver';
  return { what, outcome, detail: `${task.name}: ${words}`, ...(url !== undefined && { url }) };
}

/**
 * The one comment that answers all boxes of an event, within what GitHub takes.
 *
 * @param left boxes that stay ticked, since they are too many for one event
 */
export function tickComment(results: readonly TickResult[], sender: string, left: number): string {
  const rows = [...new Set(results.map(({ task, words, url }) => `- ${task.name}: ${words}${url === undefined ? '' : ` (${url})`}\n`))];
  let room = LONGEST_ROWS;
  const shown = rows.filter((row) => (room -= row.length) >= 0);
  const more = rows.length - shown.length;
  return [
    `Acted on for \`${sender}\`:\n\n`,
    ...shown,
    ...(more === 0 ? [] : [`- ${more} more, which the log of the run names\n`]),
    ...(left === 0 ? [] : [`\nMore boxes are ticked than one run acts on: ${left} stay ticked until the next edit.\n`]),
  ].join('');
}

/** Words of GitHub or of a file in code type: in it nothing is a link, a mention or a marker. */
export function inCode(text: string): string {
  return `\`${quoteUntrusted(text, 400).replaceAll('`', "'")}\``;
}

/** An act on the dashboard itself. */
export function dashboardAct(outcome: TriageAct['outcome'], detail: string): TriageAct {
  return { what: 'dashboard', outcome, detail };
}
