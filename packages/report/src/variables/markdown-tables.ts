import { textLines, type TextLine } from './markdown-lines.js';

/** A table of a Markdown text. Cells are as they are written, without surrounding blanks and with `\|` read as `|`. */
export interface MarkdownTable {
  /** The text of the nearest heading above; empty when there is none. */
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const HEADING = /^ {0,3}#{1,6}[ \t]/;
const RULE_CELL = /^:?-+:?$/;

/** The tables of a text in GitHub's Markdown, those in code blocks left out: https://github.github.com/gfm/#tables-extension- */
export function markdownTables(markdown: string): readonly MarkdownTable[] {
  const lines = textLines(markdown);
  const tables: MarkdownTable[] = [];
  let heading = '';
  let index = 0;
  while (index < lines.length) {
    const table = tableAt(lines, index, heading);
    if (table !== undefined) {
      tables.push(table);
      index += table.rows.length + 2;
      continue;
    }
    const line = lines[index];
    if (line !== undefined && !line.inCode && HEADING.test(line.text)) heading = headingText(line.text);
    index += 1;
  }
  return tables;
}

function tableAt(lines: readonly TextLine[], index: number, heading: string): MarkdownTable | undefined {
  const [first, second] = [lines[index], lines[index + 1]];
  if (first === undefined || second === undefined || first.inCode || second.inCode || !first.text.includes('|')) return undefined;
  const header = cellsOf(first.text);
  const rule = cellsOf(second.text);
  if (rule.length !== header.length || !rule.every((cell) => RULE_CELL.test(cell))) return undefined;
  const rows: { line: number; cells: readonly string[] }[] = [];
  for (let at = index + 2; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.inCode || !line.text.includes('|') || HEADING.test(line.text)) break;
    rows.push({ line: line.line, cells: cellsOf(line.text) });
  }
  return { heading, header, rows };
}

/** `## Repository variables ##` → `Repository variables`. */
function headingText(line: string): string {
  const text = line
    .trim()
    .replace(/^#{1,6}/, '')
    .trim();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  return text.slice(0, end).trim();
}

function cellsOf(text: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  const row = text.trim();
  for (let index = row.startsWith('|') ? 1 : 0; index < row.length; index++) {
    const char = row.charAt(index);
    if (char === '\\' && row[index + 1] === '|') {
      cell += '|';
      index += 1;
    } else if (char === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return cell.trim() === '' && cells.length > 0 ? cells : [...cells, cell.trim()];
}
