import type { TriageAct } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { textTable } from '../variables/text-table.js';
import { ACT_OUTCOMES, orderedActs } from './act-rows.js';

/** The acts for a terminal or a log, a line each. */
export function actLines(acts: readonly TriageAct[]): readonly string[] {
  const rows = orderedActs(acts).map(({ what, outcome, detail, url }) => [
    ACT_OUTCOMES[outcome],
    what,
    terminalSafe(url === undefined ? detail : `${detail} ${url}`),
  ]);
  return textTable(rows, undefined).map(breakWorkflowCommands);
}
