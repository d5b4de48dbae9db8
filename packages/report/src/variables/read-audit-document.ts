import { STORAGE_LAYERS, UserError, type StorageLayer } from '@sar/baseline';

/** What comparing two audits needs of each; earlier files without `schema` have it too. */
export interface AuditFacts {
  readonly timestamp: string;
  readonly results: readonly {
    readonly layer: StorageLayer;
    readonly environment?: string | undefined;
    readonly name: string;
    readonly status: 'present' | 'absent' | 'unknown';
  }[];
  readonly extra_vars: readonly string[];
}

const STATUSES: ReadonlySet<unknown> = new Set(['present', 'absent', 'unknown']);
const MAX_CHARACTERS = 16 * 1024 * 1024;

/**
 * Reads a variable audit that was written before (`variable_audit_latest.json`).
 *
 * @throws UserError when it is no such document, or of a major version that is not known
 */
export function readAuditDocument(text: string, path: string): AuditFacts {
  const fail = (why: string): UserError => new UserError(`${path} is no variable audit: ${why}`, { places: [{ file: path }] });
  if (text.length > MAX_CHARACTERS) throw fail('it is larger than 16 MB');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw fail('it is not JSON');
  }
  if (!isMap(document)) throw fail('it is not a map');
  const { schema, timestamp, results, extra_vars: extra } = document;
  if (schema !== undefined && schema !== 'sar.variable-audit/1') {
    throw fail(`its schema is ${JSON.stringify(schema).slice(0, 60)}; this version of SAR reads sar.variable-audit/1`);
  }
  if (typeof timestamp !== 'string') throw fail('timestamp is missing');
  if (!Array.isArray(results)) throw fail('results is missing');
  if (!Array.isArray(extra) || !extra.every((name) => typeof name === 'string')) throw fail('extra_vars is missing');
  return { timestamp, results: results.map((result, index) => readResult(result, index, fail)), extra_vars: extra };
}

function readResult(result: unknown, index: number, fail: (why: string) => UserError): AuditFacts['results'][number] {
  if (!isMap(result)) throw fail(`results[${index}] is not a map`);
  const { layer, environment, name, status } = result;
  if (typeof name !== 'string') throw fail(`results[${index}].name is missing`);
  if (!isLayer(layer)) throw fail(`results[${index}].layer is none of ${STORAGE_LAYERS.join(', ')}`);
  if (!isStatus(status)) throw fail(`results[${index}].status is none of present, absent, unknown`);
  return { layer, ...(typeof environment === 'string' && { environment }), name, status };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLayer(value: unknown): value is StorageLayer {
  return (STORAGE_LAYERS as readonly unknown[]).includes(value);
}

function isStatus(value: unknown): value is 'present' | 'absent' | 'unknown' {
  return STATUSES.has(value);
}
