import type { CiHealth, TargetHealth } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import type { MarkdownSection } from '../markdown/bounded-markdown.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode } from '../safety/markdown-safe.js';
import { beginningOf } from './beginning-of.js';
import { durationWords } from './duration-words.js';
import { ciCountsWords, ciTrendWords } from './rate-words.js';
import { failingWorkflows, flakiestTargets, MOST_TARGETS, slowestTargets } from './target-choice.js';

/** Characters of a job's name, matrix values included, that a cell shows. */
const MAX_JOB = 120;

/** Failing workflows, the flakiest and the slowest of workflows and jobs, as tables; the sample of jobs is said with them. */
export function ciTargetSections(health: CiHealth): MarkdownSection[] {
  return [
    ...section(
      '### Failing workflows',
      ['Workflow', 'Failed', 'Trend', '#Red now', '#Longest red', 'Recovery (median)'],
      failingWorkflows(health),
      (target) => [
        markdownCode(target.path),
        ciCountsWords(target.rate.failed, target.rate.concluded),
        ciTrendWords(target.rate, target.before),
        groupedNumber(target.currentRedStreak),
        groupedNumber(target.longestRedStreak),
        durationWords(target.recovery.median),
      ],
    ),
    ...section('### Flakiest', ['Workflow', 'Job', 'Commits that failed, then passed', 'Failed'], flakiestTargets(health), (target) => [
      ...nameCells(target),
      ciCountsWords(target.flaky.commits, target.flaky.of),
      ciCountsWords(target.rate.failed, target.rate.concluded),
    ]),
    ...section(
      '### Slowest',
      ['Workflow', 'Job', 'Median', '95th percentile', 'Queued (95th)', '#Sample'],
      slowestTargets(health),
      (target) => [
        ...nameCells(target),
        durationWords(target.duration.median),
        durationWords(target.duration.p95),
        durationWords(target.queue.p95),
        groupedNumber(target.duration.sample),
      ],
    ),
    ...sampleNote(health),
  ];
}

function section(
  heading: string,
  columns: readonly string[],
  targets: readonly TargetHealth[],
  cells: (target: TargetHealth) => readonly string[],
): MarkdownSection[] {
  if (targets.length === 0) return [];
  const more = targets.length > MOST_TARGETS ? `, the first ${MOST_TARGETS} of ${groupedNumber(targets.length)}` : '';
  return [tableSection(columns, targets.slice(0, MOST_TARGETS).map(cells), { before: `${heading}${more}` })];
}

function nameCells({ path, job }: TargetHealth): readonly string[] {
  return [markdownCode(path), markdownCode(beginningOf(job ?? '', MAX_JOB))];
}

/** How many runs the figures of jobs are from; nothing where there are none. */
function sampleNote({ jobs, jobSample }: CiHealth): MarkdownSection[] {
  if (jobs.length === 0) return [];
  const from = `${groupedNumber(jobSample.runs)} of ${countOf(jobSample.of, 'concluded run')}`;
  return [textSection(`Durations and figures of jobs are from a sample: ${from}.`)];
}
