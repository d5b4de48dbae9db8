import type { PruneDocument } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, wrapWords } from '../terminal/display-width.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { textTable } from '../variables/text-table.js';
import { outcomeCount, pruneHeadline, pruneNotes, subjectWords } from './prune-words.js';
import { reasonRows, removalRows, type PruneRows } from './prune-view.js';

/** Removals that a terminal lists; a document has all. */
const MOST = 40;
/** Longer cells are cut, so that one key does not push the others out of sight. */
const WIDEST = 36;
const WIDEST_LAST = 600;

/** What goes, or went, for people at a terminal, one line an element: notes, the sum of each reason, the removals, and what came of it. */
export function pruneTable(document: PruneDocument, { columns, palette }: Omit<TerminalOptions, 'command'>): string[] {
  const left = document.removals.length - MOST;
  const isBad = outcomeCount(document, 'failed') > 0 || (document.stopped !== undefined && document.stopped.why !== 'rate-limited');
  const blocks: (readonly string[])[] = [
    pruneNotes(document).flatMap((note) => wrapped(terminalSafe(note), columns)),
    lines(reasonRows(document), columns),
    [...lines(removalRows(document), columns), ...(left > 0 ? [`  and ${subjectWords(document, left)} more; --format json has all`] : [])],
    [(isBad ? palette.P1 : palette.good)(pruneHeadline(document))],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function lines({ titles, rows }: PruneRows, columns: number | undefined): readonly string[] {
  if (rows.length === 0) return [];
  const last = titles.length - 1;
  const cells = rows
    .slice(0, MOST)
    .map((row) => row.map(({ text }, index) => cutEnd(terminalSafe(text), index === last ? WIDEST_LAST : WIDEST)));
  return textTable([titles.map((title) => title.replace(/^#/, '').toUpperCase()), ...cells], columns);
}

function wrapped(text: string, columns: number | undefined): readonly string[] {
  return columns === undefined ? [text] : wrapWords(text, columns);
}
