import { isPresetName, originOf, type Baseline, type DocumentPath } from '@sar/baseline';
import type { MlflowStore } from './mlflow-store.js';

/** Where a finding about a store is shown: at its file or folder; of a server, where the baseline names it, else at the root. */
export function storePlace(
  { path }: MlflowStore,
  baseline: Baseline,
  declared: DocumentPath,
): { readonly path: string; readonly line?: number } {
  if (path !== '.') return { path };
  const { source, line } = originOf(baseline, declared);
  return isPresetName(source) ? { path } : { path: source, ...(line !== undefined && { line }) };
}
