import type { FailureGroup } from '@sar/baseline';
import { groupedNumber } from '../findings/count-words.js';
import { beginningOf } from './beginning-of.js';
import type { MarkdownSection } from '../markdown/bounded-markdown.js';
import { tableSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';

const COLUMNS = ['Cause', 'Class', '#Runs', '#Jobs', 'Sure', 'Last', 'Line', 'Examples'];
/** Characters of a log line that a cell shows. */
const MAX_LINE = 160;
/** Captures of a cause that a cell shows, and characters of each. */
const MAX_CAPTURES = 3;
const MAX_CAPTURE = 60;

/** The causes of failures as a table that can be cut at a row: what, how often, how sure, and where to look. */
export function ciCauseSection(groups: readonly FailureGroup[], heading: string): MarkdownSection[] {
  return groups.length === 0 ? [] : [tableSection(COLUMNS, groups.map(causeCells), { before: heading })];
}

/** The same as Markdown of at most `most` rows; empty without causes. */
export function ciCauseTable(groups: readonly FailureGroup[], most: number): string {
  const shown = groups.slice(0, most);
  const table = shown.length === 0 ? undefined : tableSection(COLUMNS, shown.map(causeCells));
  return table === undefined ? '' : table.head + table.rows.join('');
}

function causeCells({ classification, jobs, inferredJobs, runs, lastAt, examples }: FailureGroup): readonly string[] {
  const { pattern, name, class: failureClass, confidence, line, captures, isFixable, isAmbiguous } = classification;
  const id = pattern === undefined ? '' : ` ${markdownCode(pattern)}`;
  const what = captures.slice(0, MAX_CAPTURES).filter((capture) => capture !== '');
  const keys = what.length === 0 ? '' : `: ${what.map((capture) => markdownCode(beginningOf(capture, MAX_CAPTURE))).join(', ')}`;
  const sure = pattern === undefined ? '' : `${confidence.toFixed(2)}${isAmbiguous ? ', step not certain' : ''}`;
  return [
    `${markdownText(name)}${id}${keys}${isFixable ? ' (known fix)' : ''}`,
    failureClass,
    groupedNumber(runs),
    `${groupedNumber(jobs)}${inferredJobs === 0 ? '' : ` + ${groupedNumber(inferredJobs)} not read`}`,
    sure,
    markdownText(lastAt.slice(0, 10)),
    line === undefined ? '' : markdownCode(beginningOf(line, MAX_LINE)),
    examples.map((url, index) => markdownLink(String(index + 1), url)).join(' '),
  ];
}
