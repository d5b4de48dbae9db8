import { cutEnd, displayWidth, padTo } from '../terminal/display-width.js';

const GAP = '  ';
/** Columns that a cell keeps when room is short. */
const LEAST = 10;

/**
 * Rows of cells (safe text) as aligned lines, indented by two, at most `columns` wide; undefined: as long as they take. When room is short,
 * the widest columns give way first, and what does not fit is cut.
 */
export function fittedRows(rows: readonly (readonly string[])[], columns: number | undefined): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...rows.map((row) => displayWidth(row[at] ?? ''))));
  if (columns !== undefined) shrink(widths, columns - GAP.length * count);
  return rows.map((row) =>
    `${GAP}${widths.map((width, at) => padTo(cutEnd(row[at] ?? '', columns === undefined ? Infinity : width), at === count - 1 ? 0 : width)).join(GAP)}`.trimEnd(),
  );
}

/** Takes from the widest until all fit, or none can give more. */
function shrink(widths: number[], room: number): void {
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) return;
    const second = Math.max(LEAST, ...widths.filter((width) => width < widest));
    const share = widths.filter((width) => width === widest).length;
    const step = Math.max(1, Math.min(widest - second, Math.ceil(over / share)));
    for (const [at, width] of widths.entries()) {
      if (width !== widest || over <= 0) continue;
      widths[at] = width - step;
      over -= step;
    }
  }
}
