import type { WorkFiles } from '@sar/baseline';
import { whatIsThere } from '../../records/what-is-there.js';
import { isObject, number, object, type Json } from '../../reports/json-value.js';

/** The schema that a profile names, and the major version that is read. */
export const PROFILE_SCHEMA = 'sar.data-profile/1';
const MAX_PROFILE_BYTES = 16 * 1_048_576;
const MAX_CELLS = 10_000;

/** What a profile tells of a column: how many rows lie between edges, or have each value. */
export type ColumnProfile =
  | { readonly kind: 'numeric'; readonly edges: readonly number[]; readonly counts: readonly number[]; readonly missing: number }
  | { readonly kind: 'categorical'; readonly counts: ReadonlyMap<string, number>; readonly missing: number };

export type ProfileAnswer =
  | { readonly ok: true; readonly columns: ReadonlyMap<string, ColumnProfile> }
  | { readonly ok: false; readonly why: string };

/**
 * A profile of data, `sar.data-profile/1`: `{schema, columns: {<name>: {kind: "numeric", edges, counts, missing} | {kind: "categorical", counts, missing}}}`. The
 * edges of numbers ascend; the first count is of what is below the first edge, the next of what is from it to below the second, the last of what is from
 * the last edge on. `missing` may be left out.
 */
export function readDataProfile(files: WorkFiles, path: string): ProfileAnswer {
  const content = files.read(path, MAX_PROFILE_BYTES);
  if (content.kind !== 'text') return { ok: false, why: whatIsThere(content) };
  let value: unknown;
  try {
    value = JSON.parse(content.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, why: `it is no JSON: ${(error as Error).message.slice(0, 200)}` };
  }
  const profile = object(value);
  if (profile['schema'] !== PROFILE_SCHEMA)
    return { ok: false, why: `its schema is ${JSON.stringify(profile['schema']) ?? 'not named'}; ${PROFILE_SCHEMA} is read` };
  if (!isObject(profile['columns'])) return { ok: false, why: 'it has no columns' };
  const columns = new Map<string, ColumnProfile>();
  for (const [name, column] of Object.entries(profile['columns'])) {
    const read = columnOf(object(column));
    if (typeof read === 'string') return { ok: false, why: `its column ${name} ${read}` };
    columns.set(name, read);
  }
  return { ok: true, columns };
}

function columnOf(column: Json): ColumnProfile | string {
  const { kind, edges, counts } = column;
  const missing = column['missing'] === undefined ? 0 : countOf(column['missing']);
  if (missing === undefined) return 'has a number of missing values that is none';
  if (kind === 'numeric') {
    if (!Array.isArray(edges) || !edges.every((edge) => number(edge) !== undefined)) return 'has edges that are no numbers';
    if (!edges.every((edge, index) => index === 0 || edge > edges[index - 1])) return 'has edges that do not ascend';
    if (
      !Array.isArray(counts) ||
      counts.length !== edges.length + 1 ||
      counts.length > MAX_CELLS ||
      !counts.every((count) => countOf(count) !== undefined)
    )
      return `needs one count more than edges, none negative, and at most ${MAX_CELLS}`;
    return { kind, edges: edges as number[], counts: counts as number[], missing };
  }
  if (kind !== 'categorical') return 'is neither numeric nor categorical';
  const entries = Object.entries(object(counts));
  if (entries.length === 0 || entries.length > MAX_CELLS || !entries.every(([, count]) => countOf(count) !== undefined))
    return `needs counts of 1 to ${MAX_CELLS} values, none negative`;
  return { kind, counts: new Map(entries as [string, number][]), missing };
}

function countOf(value: unknown): number | undefined {
  const read = number(value);
  return read !== undefined && Number.isInteger(read) && read >= 0 ? read : undefined;
}
