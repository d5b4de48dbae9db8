import { cutEnd, displayWidth, padTo } from '../terminal/display-width.js';

const GAP = '  ';
const LEAST_LAST_COLUMN = 10;

/**
 * Rows of cells (safe text) as aligned lines, indented by two. The last column is cut where the line would be wider than `columns`;
 * undefined cuts nothing.
 */
export function textTable(rows: readonly (readonly string[])[], columns: number | undefined): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(0, ...rows.map((row) => displayWidth(row[index] ?? ''))));
  const last = widths.length - 1;
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, GAP.length);
  const room = columns === undefined ? undefined : Math.max(LEAST_LAST_COLUMN, columns - before);
  return rows.map((row) => {
    const cells = row.map((cell, index) =>
      index < last ? padTo(cell, widths[index] ?? 0) : room === undefined ? cell : cutEnd(cell, room),
    );
    return `${GAP}${cells.join(GAP)}`.trimEnd();
  });
}
