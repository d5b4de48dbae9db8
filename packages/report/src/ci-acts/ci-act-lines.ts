import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { textTable } from '../variables/text-table.js';
import { CI_ACT_OUTCOMES, type CiActs } from './ci-acts.js';

/** The acts for a log: a line each, what is worth knowing, and the state of SAR-002 last. */
export function ciActLines({ dryRun, state, alert, halt, acts, notes }: CiActs): string[] {
  const rows = acts.map(({ what, outcome, detail, url }) => [
    CI_ACT_OUTCOMES[outcome],
    what,
    terminalSafe(url === undefined ? detail : `${detail} ${url}`),
  ]);
  return [
    ...textTable(rows, undefined),
    ...notes.map(terminalSafe),
    ...(halt === undefined ? [] : [terminalSafe(`SAR is halted by issue #${halt.number}: ${halt.url}`)]),
    terminalSafe(
      `SAR-002: ${state}${alert === undefined ? '' : `, alert issue #${alert.number}`}${dryRun ? ' (dry run: nothing was written)' : ''}`,
    ),
  ].map(breakWorkflowCommands);
}
