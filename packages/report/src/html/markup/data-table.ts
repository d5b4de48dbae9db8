import { html, joined, Markup, type Piece } from './markup.js';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Its cells are short words of SAR's own, which are not broken. */
  readonly isShort?: boolean;
}

/** The names are said again as roles: style sheets that turn rows into cards take them away otherwise. */
const ROLES = { table: 'table', group: 'rowgroup', row: 'row', column: 'columnheader', head: 'rowheader', cell: 'cell' } as const;

/**
 * A table whose first cells are the rows' headers; on narrow screens each row is a card with its cells named. Empty cells are left out
 * of cards, and a column without a single value is left out. Cells are text, or HTML.
 */
export function dataTable(caption: string, allColumns: readonly Column[], allRows: readonly (readonly Piece[])[]): Markup {
  const used = allColumns.flatMap((_, index) => (index === 0 || allRows.some((cells) => !isEmpty(cells[index])) ? [index] : []));
  const columns = used.flatMap((index) => allColumns[index] ?? []);
  const rows = allRows.map((cells) => used.map((index) => cells[index]));
  const head = columns.map((column) => html`<th scope="col" role="${ROLES.column}" ${classOf(column)}>${column.title}</th>`);
  const body = rows.map(
    (cells) =>
      html`<tr role="${ROLES.row}">
        ${joined(cells.map((cell, index) => cellOf(cell, index, columns[index])))}
      </tr>`,
  );
  return html`<table class="cards" role="${ROLES.table}">
    <caption>
      ${caption}
    </caption>
    <thead role="${ROLES.group}">
      <tr role="${ROLES.row}">
        ${joined(head)}
      </tr>
    </thead>
    <tbody role="${ROLES.group}">
      ${joined(body, '\n')}
    </tbody>
  </table>`;
}

function cellOf(cell: Piece, index: number, column: Column | undefined): Markup {
  if (index === 0) return html`<th scope="row" role="${ROLES.head}">${cell}</th>`;
  return html`<td role="${ROLES.cell}" data-label="${column?.title}" ${classOf(column)}>${cell}</td>`;
}

function isEmpty(cell: Piece): boolean {
  return cell === undefined || cell === false || cell === '' || (cell instanceof Markup && cell.text === '');
}

function classOf(column: Column | undefined): Markup | undefined {
  if (column?.isNumber === true) return html` class="n"`;
  return column?.isShort === true ? html` class="s"` : undefined;
}
