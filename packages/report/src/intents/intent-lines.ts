import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import { textTable } from '../variables/text-table.js';
import { intentCounts, intentRowWords, mostUrgentIntents, type IntentRun } from './intent-run.js';

const REASON_INDENT = '    ';

/**
 * The run for a terminal or a log: a line for each intent, then what became of the files, the counts last. On a terminal the reasons
 * stand below their intent, whole.
 *
 * @param columns width of the terminal; undefined for a log, where lines may be long
 */
export function intentLines({ mailbox, dryRun, intents, removal, notes }: IntentRun, columns?: number): string[] {
  const rows = mostUrgentIntents(intents);
  const cells = rows.map((row) => [row.outcome, terminalSafe(intentRowWords(row)), terminalSafe(row.target ?? '')]);
  const table =
    columns === undefined
      ? textTable(
          cells.map((row, index) => [...row, terminalSafe(rows[index]?.reasons.join('; ') ?? '')]),
          undefined,
        )
      : textTable(cells, columns).flatMap((line, index) => [line, ...reasonLines(rows[index]?.reasons ?? [], columns)]);
  return [
    ...table,
    ...notes.map(terminalSafe),
    ...(removal === '' ? [] : [terminalSafe(removal)]),
    terminalSafe(`${mailbox}: ${intentCounts(intents)}${dryRun ? ' (dry run: nothing was written)' : ''}`),
  ].map(breakWorkflowCommands);
}

function reasonLines(reasons: readonly string[], columns: number): readonly string[] {
  return reasons.flatMap((reason) =>
    wrapWords(terminalSafe(reason), columns - REASON_INDENT.length).map((line) => `${REASON_INDENT}${line}`),
  );
}
