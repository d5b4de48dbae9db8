import type { WorkFiles } from '@sar/baseline';
import { parseDocument } from 'yaml';
import { isObject, type Json } from '../reports/json-value.js';

/** Largest `meta.yaml`; a data set's schema and profile are in one of their own. */
const MAX_META_BYTES = 65_536;

/** A `meta.yaml` of MLflow's file store; undefined for one that is not there, too large, or no map. */
export function readMeta(files: WorkFiles, path: string): Json | undefined {
  const content = files.read(path, MAX_META_BYTES);
  if (content.kind !== 'text') return undefined;
  const document = parseDocument(content.text, { prettyErrors: false, schema: 'core' });
  if (document.errors.length > 0) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
