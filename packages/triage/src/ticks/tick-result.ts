import { quoteUntrusted, type TriageAct } from '@sar/baseline';
import type { TickTask } from './tick-tasks.js';

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

/** The one comment that answers all boxes of an event. */
export function tickComment(results: readonly TickResult[], sender: string): string {
  const rows = results.map(({ task, words, url }) => `- ${task.name}: ${words}${url === undefined ? '' : ` (${url})`}`);
  return `Acted on for \`${sender}\`:\n\n${[...new Set(rows)].join('\n')}\n`;
}

/** Words of GitHub or of a file in code type: in it nothing is a link, a mention or a marker. */
export function inCode(text: string): string {
  return `\`${quoteUntrusted(text, 400).replaceAll('`', "'")}\``;
}

/** An act on the dashboard itself. */
export function dashboardAct(outcome: TriageAct['outcome'], detail: string): TriageAct {
  return { what: 'dashboard', outcome, detail };
}
