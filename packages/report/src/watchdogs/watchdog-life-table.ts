import type { WatchdogsDocument } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { fittedRows } from './fitted-rows.js';
import { lifeCounts } from './life-counts.js';
import { lifeWords, NOT_WATCHING } from './life-words.js';

/** Whether each watchdog still runs, for people at a terminal, one line an element. */
export function watchdogLifeTable(
  { watchdogs, unseen, notes }: Pick<WatchdogsDocument, 'watchdogs' | 'unseen' | 'notes'>,
  { columns, palette }: Omit<TerminalOptions, 'command'>,
): readonly string[] {
  const lines = fittedRows(
    watchdogs.map((life) => [lifeWords(life), life.ids.join(', '), life.path, life.detail].map(terminalSafe)),
    columns,
  ).map((line, at) => {
    const state = watchdogs[at]?.state;
    return state === undefined || !NOT_WATCHING.has(state) ? line : palette.P2(line);
  });
  const isWell = watchdogs.every(({ state }) => !NOT_WATCHING.has(state) && state !== 'unknown');
  const said = [
    ...(unseen.length === 0 ? [] : [`no workflows, so that nobody can see here whether they run: ${unseen.join(', ')}`]),
    ...notes,
  ];
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    ...said.flatMap((note) => (columns === undefined ? [terminalSafe(note)] : wrapWords(terminalSafe(note), columns))),
    (isWell && watchdogs.length > 0 ? palette.good : palette.P2)(
      watchdogs.length === 0 ? 'no workflow here is a watchdog; see "sar init"' : lifeCounts(watchdogs),
    ),
  ].map(breakWorkflowCommands);
}
