import { UserError, type VariableAuditDocument } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode } from '../safety/markdown-safe.js';
import { auditSummaryWords, byStorageLayer, STORAGE_LAYER_NAMES } from './audit-words.js';
import { textLines, type TextLine } from './markdown-lines.js';
import { minuteOf } from './variable-markdown.js';

export const GUIDE_BEGIN = '<!-- sar:variables:begin -->';
export const GUIDE_END = '<!-- sar:variables:end -->';

/**
 * The guide with what stands between its two markers replaced by the audit's date and counts. Everything else stays byte by byte,
 * and the same audit gives the same text again. Markers inside code blocks are examples and do not count.
 *
 * @param path of the guide, for messages
 * @throws UserError when a marker is missing, stands twice, or they are the wrong way round
 */
export function stampGuide(markdown: string, document: VariableAuditDocument, path: string): string {
  const lines = textLines(markdown).filter(({ inCode }) => !inCode);
  const begin = onlyMarker(lines, GUIDE_BEGIN, path);
  const end = onlyMarker(lines, GUIDE_END, path);
  if (end.start < begin.start) {
    throw new UserError(`the markers of ${path} are the wrong way round: ${GUIDE_BEGIN} comes first, then ${GUIDE_END}`, {
      places: [{ file: path, line: end.line }],
    });
  }
  const eol = markdown.startsWith('\r\n', begin.end) ? '\r\n' : '\n';
  const stamp = stampLines(document).join(eol);
  return `${markdown.slice(0, begin.end)}${eol}${stamp}${eol}${markdown.slice(end.start)}`;
}

/** The day and minute of a stamp: the one thing that each audit changes. */
const STAMP_DATE = /^Variable audit of \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC:/gm;

/** Whether two texts of a guide say the same but for the time of the audit. */
export function isSameStamp(before: string, after: string): boolean {
  return before.replace(STAMP_DATE, '') === after.replace(STAMP_DATE, '');
}

function onlyMarker(lines: readonly TextLine[], marker: string, path: string): TextLine {
  const [first, second] = lines.filter(({ text }) => text.trim() === marker);
  if (first === undefined) {
    throw new UserError(
      `${path} has no line ${marker}. Add these two lines where the audit's date and counts shall stand:\n${GUIDE_BEGIN}\n${GUIDE_END}`,
      { places: [{ file: path }] },
    );
  }
  if (second !== undefined) {
    throw new UserError(`${path} has the line ${marker} twice, in lines ${first.line} and ${second.line}: remove one`, {
      places: [
        { file: path, line: first.line },
        { file: path, line: second.line },
      ],
    });
  }
  return first;
}

function stampLines(document: VariableAuditDocument): readonly string[] {
  const counted = (items: VariableAuditDocument['results'], status: string): number =>
    items.filter((item) => item.status === status).length;
  const rows = byStorageLayer(document.results).map(({ layer, environment, items }) => {
    const of = environment === undefined ? '' : ` of ${markdownCode(environment)}`;
    const counts = ['present', 'absent', 'unknown'].map((status) => counted([...items], status));
    return `| ${STORAGE_LAYER_NAMES[layer]}${of} | ${[items.length, ...counts].join(' | ')} |`;
  });
  return [
    `Variable audit of ${minuteOf(document.timestamp)}: ${auditSummaryWords(document)}.`,
    '',
    '| Layer | Declared | Present | Absent | Unknown |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].map(breakWorkflowCommands);
}
