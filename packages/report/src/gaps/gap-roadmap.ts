import type { Gap, Roadmap } from '@sar/baseline';
import { mermaidBlock } from '../mermaid/mermaid-text.js';
import { markdownCode } from '../safety/markdown-safe.js';
import { roadmapLines } from './roadmap-lines.js';

/** Room for the names of sections, and colours with which names can be read beside and on their bars, on a light page and on a dark one. */
const HEAD = [
  '---',
  'config:',
  '  gantt:',
  '    leftPadding: 110',
  '  themeVariables:',
  '    taskTextDarkColor: "#6e7781"',
  '    activeTaskBkgColor: "#f6f8fa"',
  '    activeTaskBorderColor: "#1f6feb"',
  '    doneTaskBkgColor: "#f6f8fa"',
  '    doneTaskBorderColor: "#2da44e"',
  '---',
  'gantt',
  '  title Roadmap',
  '  dateFormat YYYY-MM-DD',
];
/** More are counted. */
const MAX_UNSCHEDULED = 20;

/**
 * The roadmap as a Gantt chart of Mermaid in a block of Markdown, and lines that name what it does not show: bars beyond what Mermaid draws,
 * and open gaps without a schedule.
 *
 * @param gaps the registry
 */
export function gapRoadmap(roadmap: Roadmap, gaps: readonly Gap[]): string {
  const { lines, left } = roadmapLines(roadmap);
  const parts = [
    roadmap.sections.length === 0 ? 'No gap has a schedule.' : mermaidBlock([...HEAD, ...lines]),
    ...(left === 0 ? [] : [`${left} more ${left === 1 ? 'bar is' : 'bars are'} not shown.`]),
    ...unscheduled(gaps),
  ];
  return `${parts.join('\n\n')}\n`;
}

function unscheduled(gaps: readonly Gap[]): readonly string[] {
  const open = gaps.filter(({ status, schedule }) => schedule === undefined && (status === 'open' || status === 'in-progress'));
  if (open.length === 0) return [];
  const named = open.slice(0, MAX_UNSCHEDULED).map(({ id }) => markdownCode(id));
  const more = open.length > named.length ? ` and ${open.length - named.length} more` : '';
  return [`Not scheduled: ${named.join(', ')}${more}.`];
}
