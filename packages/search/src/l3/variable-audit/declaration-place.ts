import { BASELINE_PATHS, originOf, type Baseline, type DocumentPath } from '@sar/baseline';

/** A place in a file of the repository, 1-based. */
export interface DeclarationPlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Where a declaration is to be mended: where it is written, or, when that is a preset or a file of another repository, the
 * repository's own baseline file, which can overrule it.
 */
export function declarationPlace(baseline: Baseline, path: DocumentPath): DeclarationPlace {
  const { source, line, column } = originOf(baseline, path);
  if (!source.includes(':')) return { path: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  return { path: baseline.sources.findLast((own) => !own.includes(':')) ?? BASELINE_PATHS[0] };
}
