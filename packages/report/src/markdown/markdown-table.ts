import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import type { MarkdownSection } from './bounded-markdown.js';

/** Column titles of a table; a title that begins with `#` is a column of numbers, aligned right. */
export type TableColumns = readonly string[];

export interface TableFrame {
  /** Markdown before the table, safe and without a final newline. */
  readonly before?: string;
  /** When given, the table is folded away behind this line. Safe HTML text. */
  readonly folded?: string;
}

/** A table as a section that can be cut at a row. Cells are Markdown that is safe in a cell. */
export function tableSection(columns: TableColumns, rows: readonly (readonly string[])[], frame: TableFrame = {}): MarkdownSection {
  const titles = columns.map((title) => title.replace(/^#/, ''));
  const rule = columns.map((title) => (title.startsWith('#') ? '--:' : '---'));
  const before = frame.before === undefined ? '' : `${frame.before}\n\n`;
  const open = frame.folded === undefined ? '' : `<details><summary>${frame.folded}</summary>\n\n`;
  return {
    head: `${before}${open}${rowText(titles)}${rowText(rule)}`,
    rows: rows.map(rowText),
    foot: frame.folded === undefined ? '\n' : '\n</details>\n\n',
  };
}

/** A paragraph or list that is never cut. Safe Markdown without a final newline. */
export function textSection(text: string): MarkdownSection {
  return { head: text === '' ? '' : `${breakWorkflowCommands(text)}\n\n`, rows: [], foot: '' };
}

function rowText(cells: readonly string[]): string {
  return breakWorkflowCommands(`| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |\n`);
}
