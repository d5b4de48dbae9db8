const DIGIT = '[0-9]';

/**
 * An SQL expression of the instant, in seconds since 1970, that the value of a column means; NULL where it means none. The same as
 * `instantOf`, so that a table of millions of rows is counted where it is.
 *
 * @param column quoted
 */
export function memoryInstantSql(column: string): string {
  const trimmed = `trim(${column})`;
  return `CASE typeof(${column})
    WHEN 'text' THEN CASE
      WHEN ${trimmed} GLOB '[0-9]*' AND ${trimmed} NOT GLOB '*[^0-9.]*' AND ${trimmed} NOT GLOB '*.' AND ${trimmed} NOT GLOB '*.*.*' THEN ${ofNumber(`CAST(${column} AS REAL)`)}
      WHEN ${trimmed} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*' THEN ${ofText(`replace(replace(${trimmed}, ' UTC', 'Z'), ',', '.')`)}
      WHEN ${trimmed} GLOB '${DIGIT.repeat(8)}T${DIGIT.repeat(6)}Z' THEN ${ofCompact(trimmed)}
      ELSE NULL END
    WHEN 'integer' THEN ${ofNumber(column)}
    WHEN 'real' THEN ${ofNumber(column)}
    ELSE NULL END`;
}

function ofNumber(value: string): string {
  return `CASE
      WHEN ${value} <= 0 THEN NULL
      WHEN ${value} BETWEEN 1721059.5 AND 5373484.5 THEN (${value} - 2440587.5) * 86400.0
      WHEN ${value} >= 1e17 THEN ${value} / 1e9
      WHEN ${value} >= 1e14 THEN ${value} / 1e6
      WHEN ${value} >= 1e11 THEN ${value} / 1e3
      ELSE ${value} END`;
}

/** SQLite takes `+01:00` alone for a zone, and not `+0100` or `+01`: https://www.sqlite.org/lang_datefunc.html */
function ofText(text: string): string {
  return `CAST(strftime('%s', CASE
      WHEN ${text} GLOB '*:*[+-]${DIGIT.repeat(4)}' THEN substr(${text}, 1, length(${text}) - 2) || ':' || substr(${text}, -2)
      WHEN ${text} GLOB '*:*[+-]${DIGIT.repeat(2)}' THEN ${text} || ':00'
      ELSE ${text} END) AS REAL)`;
}

/** `YYYYMMDDTHHMMSSZ`. */
function ofCompact(text: string): string {
  const part = (start: number, length: number) => `substr(${text}, ${start}, ${length})`;
  const day = [part(1, 4), part(5, 2), part(7, 2)].join(` || '-' || `);
  const time = [part(10, 2), part(12, 2), part(14, 2)].join(` || ':' || `);
  return `CAST(strftime('%s', ${day} || 'T' || ${time}) AS REAL)`;
}
