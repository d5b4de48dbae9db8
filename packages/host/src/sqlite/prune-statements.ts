import { memoryAgeSql, quoteIdentifier, untaggedSql, type PruneOrder } from '@sar/baseline';

/** A statement and what stands for its `?`. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** The statements of a pruning. Names are quoted, and are looked for in the schema before any statement runs. */
export interface PruneStatements {
  /** `n`, `old` and `undated` of the table. */
  readonly count: Statement;
  /** Condition of an old row, for the walk over the table. */
  readonly old: Statement;
  /** How many rows `retag` and `rescore` would change once the old ones are gone. */
  readonly toRetag?: Statement;
  readonly toRescore?: Statement;
  readonly retag?: Statement;
  readonly rescore?: Statement;
}

/** Differences of a confidence below this are no change: SQLite keeps 15 digits of a number that is stored as text. */
const SAME_CONFIDENCE = 1e-9;

/**
 * The statements of an order. What is old is judged by the same expression as the sensor's, so that what goes is what was found. An empty
 * JSON object in the column of tags stays: what would be in it is not known.
 */
export function pruneStatements(order: PruneOrder): PruneStatements {
  const table = quoteIdentifier(order.table);
  const age = memoryAgeSql(order);
  const before = Date.parse(order.before) / 1000;
  const isTimed = (order.accessed ?? order.created) !== undefined;
  const old: Statement = isTimed ? { sql: `${age} < ?`, parameters: [before] } : { sql: '0', parameters: [] };
  const stays: Statement = { sql: `coalesce(${old.sql}, 0) = 0`, parameters: old.parameters };
  return {
    count: {
      sql: `SELECT count(*) AS n, coalesce(sum(${old.sql}), 0) AS old, ${isTimed ? `coalesce(sum(${age} IS NULL), 0)` : '0'} AS undated FROM ${table}`,
      parameters: old.parameters,
    },
    old,
    ...retagging(order, table, stays),
    ...rescoring(order, stays),
  };
}

function retagging({ tag, retag }: PruneOrder, table: string, stays: Statement): Pick<PruneStatements, 'toRetag' | 'retag'> {
  if (tag === undefined || retag === undefined) return {};
  const column = quoteIdentifier(tag);
  const isUntagged = `${untaggedSql(tag)} AND coalesce(trim(${column}), '') <> '{}'`;
  // A table whose tags are JSON lists gets a list, so that what reads them still can.
  const isList = `EXISTS (SELECT 1 FROM ${table} AS tagged WHERE trim(tagged.${column}) GLOB '[[]*' AND json_valid(tagged.${column}))`;
  return {
    toRetag: { sql: `SELECT count(*) AS n FROM ${table} WHERE ${isUntagged} AND ${stays.sql}`, parameters: stays.parameters },
    retag: {
      sql: `UPDATE ${table} SET ${column} = CASE WHEN trim(${column}) = '[]' OR ${isList} THEN json_array(?) ELSE ? END WHERE ${isUntagged}`,
      parameters: [retag, retag],
    },
  };
}

/** The mean of a uniform prior over the share of uses that helped: (helped + 1) / (uses + 2). Counts that cannot be are left alone. */
function rescoring({ table, confidence }: PruneOrder, stays: Statement): Pick<PruneStatements, 'toRescore' | 'rescore'> {
  if (confidence === undefined) return {};
  const [name, column, successes, uses] = [confidence.table, confidence.column, confidence.successes, confidence.uses].map(quoteIdentifier);
  const isNumber = (value: string | undefined) => `typeof(${value}) IN ('integer', 'real')`;
  const share = `((${successes} + 1.0) / (${uses} + 2.0))`;
  // Infinite counts have no share.
  const changes = `${isNumber(successes)} AND ${isNumber(uses)} AND ${successes} >= 0 AND ${uses} >= ${successes} AND ${share} IS NOT NULL
    AND (${column} IS NULL OR abs(CAST(${column} AS REAL) - ${share}) > ${SAME_CONFIDENCE})`;
  const same = confidence.table.toLowerCase() === table.toLowerCase();
  const staying = same ? ` AND ${stays.sql}` : '';
  return {
    toRescore: {
      sql: `SELECT count(*) AS n FROM ${name} WHERE ${changes}${staying}`,
      parameters: same ? stays.parameters : [],
    },
    rescore: { sql: `UPDATE ${name} SET ${column} = ${share} WHERE ${changes}`, parameters: [] },
  };
}
