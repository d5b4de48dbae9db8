import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { textTable } from '../variables/text-table.js';
import { intentCounts, intentRowWords, mostUrgentIntents, type IntentRun } from './intent-run.js';

/** The run for a terminal or a log: a line for each intent, then what became of the files, the counts last. */
export function intentLines({ mailbox, dryRun, intents, removal, notes }: IntentRun, columns?: number): string[] {
  const rows = mostUrgentIntents(intents).map((row) => [
    row.outcome,
    terminalSafe(intentRowWords(row)),
    terminalSafe(row.target ?? ''),
    terminalSafe(row.reasons.join('; ')),
  ]);
  return [
    ...textTable(rows, columns),
    ...notes.map(terminalSafe),
    ...(removal === '' ? [] : [terminalSafe(removal)]),
    terminalSafe(`${mailbox}: ${intentCounts(intents)}${dryRun ? ' (dry run: nothing was written)' : ''}`),
  ].map(breakWorkflowCommands);
}
