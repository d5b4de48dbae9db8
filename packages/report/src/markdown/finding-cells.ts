import type { Finding } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';
import type { MarkdownOptions } from './markdown-options.js';

/** Titles of the table of findings. */
export const FINDING_COLUMNS = ['Severity', 'Rule', 'Place', 'Job', 'Finding'] as const;

/** One row of the table of findings. */
export function findingCells({ severity, signal }: Finding, options: MarkdownOptions): readonly string[] {
  const { artefact } = signal;
  return [
    severity,
    markdownLink(markdownCode(signal.rule), options.linkTo({ id: signal.rule, sensor: signal.sensor })),
    placeCell(artefact, options),
    markdownCode(artefact.job ?? ''),
    markdownText(signal.message),
  ];
}

/** A path with its line, linked where a link can be made. */
export function placeCell(place: { readonly path: string; readonly line?: number }, options: MarkdownOptions): string {
  return markdownLink(markdownCode(placeWords(place)), options.placeLink?.(place));
}
