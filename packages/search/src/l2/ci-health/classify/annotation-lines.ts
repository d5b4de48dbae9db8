import type { CiAnnotation } from '@sar/baseline';
import type { SliceLine } from '../log/log-slice.js';
import { MAX_LINE } from '../log/read-log-line.js';

/** Lines of one annotation that are looked at; GitHub cuts messages at 64 KB. */
const MAX_LINES = 200;

/** The lines of the annotations that are failures, titles first, as lines that the runner calls errors. */
export function annotationLines(annotations: readonly CiAnnotation[]): readonly SliceLine[] {
  return annotations
    .filter(({ level }) => level === 'failure')
    .flatMap(({ title, message }) => [...(title === undefined || title === '' ? [] : [title]), ...message.split(/\r?\n/, MAX_LINES)])
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text: text.slice(0, MAX_LINE), marker: 'error' }));
}
