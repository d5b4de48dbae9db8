/**
 * An SQL expression of the instant, in seconds since 1970, that the value of a column means; NULL where it means none. The same as
 * `instantOf`, so that a table of millions of rows is counted where it is.
 *
 * @param column quoted
 */
export function memoryInstantSql(column: string): string {
  const number = (value: string) => `CASE
      WHEN ${value} <= 0 THEN NULL
      WHEN ${value} BETWEEN 1721059.5 AND 5373484.5 THEN (${value} - 2440587.5) * 86400.0
      WHEN ${value} >= 1e17 THEN ${value} / 1e9
      WHEN ${value} >= 1e14 THEN ${value} / 1e6
      WHEN ${value} >= 1e11 THEN ${value} / 1e3
      ELSE ${value} END`;
  return `CASE typeof(${column})
    WHEN 'text' THEN CASE
      WHEN trim(${column}) GLOB '[0-9]*' AND trim(${column}) NOT GLOB '*[^0-9.]*' THEN ${number(`CAST(${column} AS REAL)`)}
      WHEN trim(${column}) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*' THEN CAST(strftime('%s', replace(trim(${column}), ' UTC', 'Z')) AS REAL)
      ELSE NULL END
    WHEN 'integer' THEN ${number(column)}
    WHEN 'real' THEN ${number(column)}
    ELSE NULL END`;
}
