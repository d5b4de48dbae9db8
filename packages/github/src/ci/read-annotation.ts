import type { CiAnnotation } from '@sar/baseline';
import { readCutText, readId, readOptional } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** GitHub's own limit for a message, in bytes: https://docs.github.com/en/rest/checks/runs */
const MOST_MESSAGE = 65_536;
const MOST_TITLE = 300;
const MOST_PATH = 1000;

/** An annotation of an answer; undefined when it has another shape. One without a level, which GitHub's description allows, is a notice. */
export function readAnnotation(value: unknown): CiAnnotation | undefined {
  const annotation = asRecord(value) ?? {};
  const level = annotation['annotation_level'] ?? 'notice';
  const title = readOptional(annotation['title'], (text) => readCutText(text, MOST_TITLE));
  const message = readOptional(annotation['message'], (text) => readCutText(text, MOST_MESSAGE));
  const path = readCutText(annotation['path'], MOST_PATH);
  if (level !== 'notice' && level !== 'warning' && level !== 'failure') return undefined;
  if (title === null || message === null || path === undefined) return undefined;
  return { level, title: title === '' ? undefined : title, message: message ?? '', path, line: readId(annotation['start_line']) };
}
