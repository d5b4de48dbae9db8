import { displayWidth, padTo, terminalSafe } from '@sar/report';

/** Rows as lines with aligned columns, two spaces apart; rows may differ in length. All text is made safe for a terminal. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const safe = rows.map((row) => row.map(terminalSafe));
  const count = Math.max(0, ...safe.map((row) => row.length));
  // The last cell of a row is as wide as it likes.
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...safe.map((row) => (at < row.length - 1 ? displayWidth(row[at] ?? '') : 0))),
  );
  return safe.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : padTo(cell, widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
