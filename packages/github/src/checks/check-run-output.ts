import type { CheckAnnotation, CheckRunDraft } from '@sar/baseline';

/** GitHub's limits: https://docs.github.com/en/rest/checks/runs. It counts characters, and is taken at its word in bytes. */
const MOST_SUMMARY_BYTES = 65_535;
const MOST_MESSAGE_BYTES = 65_536;
const MOST_TITLE = 255;
const MOST_PATH = 1000;
const CUT = '\n\n… The rest is cut: GitHub takes no more. The summary of the step has all of it.';

/** An annotation as GitHub takes it. */
export interface SentAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: CheckAnnotation['level'];
  readonly title: string;
  readonly message: string;
}

/** The field `output` of a request, with those annotations. */
export function checkRunOutput(
  { title, summary }: Pick<CheckRunDraft, 'title' | 'summary'>,
  annotations: readonly SentAnnotation[],
): Readonly<Record<string, unknown>> {
  return { title: cutTitle(title), summary: cutSummary(summary), ...(annotations.length > 0 && { annotations }) };
}

/** The summary as it is published: cut after its last whole line that fits, with a notice. */
export function cutSummary(summary: string): string {
  const cut = cutBytes(summary, MOST_SUMMARY_BYTES - Buffer.byteLength(CUT));
  if (Buffer.byteLength(summary) <= MOST_SUMMARY_BYTES) return summary;
  const end = cut.lastIndexOf('\n');
  return `${end > 0 ? cut.slice(0, end) : cut}${CUT}`;
}

export function cutTitle(title: string): string {
  return cutCharacters(title, MOST_TITLE);
}

/** Annotations as they are sent, each once. One without a place in a file cannot be published, and is left out. */
export function sentAnnotations(annotations: readonly CheckAnnotation[]): readonly SentAnnotation[] {
  const sent = annotations.flatMap(({ path, line, level, title, message }): readonly SentAnnotation[] =>
    path === '' || path.length > MOST_PATH || message === '' || !Number.isSafeInteger(line) || line < 1
      ? []
      : [
          {
            path,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: cutTitle(title),
            message: cutBytes(message, MOST_MESSAGE_BYTES),
          },
        ],
  );
  return [...new Map(sent.map((annotation) => [annotationKey(annotation), annotation])).values()];
}

/** What tells annotations apart. */
export function annotationKey({ path, start_line, annotation_level, title, message }: Omit<SentAnnotation, 'end_line'>): string {
  return JSON.stringify([path, start_line, annotation_level, title, message]);
}

/** The beginning of a text, without half of a character at its end. */
function cutBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString();
}

function cutCharacters(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
