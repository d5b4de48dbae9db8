import type { CiHealth, CiState, TargetHealth } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import type { Palette, Style } from '../terminal/palette.js';
import { textTable } from '../variables/text-table.js';
import { beginningOf } from './beginning-of.js';
import { durationWords } from './duration-words.js';
import { notExaminedWords } from './not-examined-words.js';
import { CI_STATE_WORDS, ciCountsWords, ciRateWords, ciTrendWords } from './rate-words.js';
import { SCHEDULE_STATE_WORDS, silentSchedules } from './schedule-choice.js';
import { cascadeWords, countsWords, failedNoun, flakyWords, lastGreenWords } from './summary-words.js';
import { failingWorkflows, flakiestTargets, MOST_TARGETS, slowestTargets } from './target-choice.js';

export interface CiHealthTextOptions {
  /** Width of the terminal; undefined (a pipe, a file) cuts and wraps nothing. */
  readonly columns?: number;
  readonly palette: Palette;
}

/** Causes that are listed; the JSON document has all. */
const MOST_CAUSES = 20;
/** Characters of a line of a log. */
const MAX_LINE = 300;

/** The health of CI for people at a terminal, one line an element: causes, schedules, workflows and jobs, and the summary last. */
export function ciHealthText(health: CiHealth, { columns, palette }: CiHealthTextOptions): string[] {
  const block = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [palette.heading(heading), ...lines]);
  const table = (heading: string, rows: readonly (readonly string[])[]): string[] => block(heading, textTable(rows, columns));
  const blocks = [
    block('Causes', causeLines(health, columns, palette)),
    table(
      'Schedules',
      silentSchedules(health.schedules).map(({ path, state, detail }) => [
        SCHEDULE_STATE_WORDS[state],
        terminalSafe(path),
        terminalSafe(detail),
      ]),
    ),
    table(
      'Failing workflows',
      top(failingWorkflows(health)).map((target) => [
        ciCountsWords(target.rate.failed, target.rate.concluded),
        target.currentRedStreak === 0 ? '' : `${groupedNumber(target.currentRedStreak)} red now`,
        nameOf(target),
      ]),
    ),
    table(
      'Flakiest (commits that failed, then passed)',
      top(flakiestTargets(health)).map((target) => [ciCountsWords(target.flaky.commits, target.flaky.of), nameOf(target)]),
    ),
    table(
      `Slowest (median, 95th percentile; ${countOf(health.jobSample.runs, 'run')} of ${groupedNumber(health.jobSample.of)} read)`,
      top(slowestTargets(health)).map((target) => [
        durationWords(target.duration.median),
        durationWords(target.duration.p95),
        nameOf(target),
      ]),
    ),
    table(
      'Not examined',
      health.notExamined.map((one) => {
        const [what, count, why] = notExaminedWords(one);
        return [terminalSafe(what), count, terminalSafe(why)];
      }),
    ),
    summaryLines(health, columns, palette),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
    .map(breakWorkflowCommands);
}

function causeLines({ groups, examined, unit }: CiHealth, columns: number | undefined, palette: Palette): string[] {
  const shown = groups.slice(0, MOST_CAUSES);
  const rows = shown.map(({ runs, jobs, inferredJobs, classification: { name, pattern, class: failureClass, line } }) => [
    countOf(runs, 'run'),
    countOf(jobs + inferredJobs, 'job'),
    failureClass,
    terminalSafe(`${name}${pattern === undefined ? '' : ` (${pattern})`}${line === undefined ? '' : `: ${beginningOf(line, MAX_LINE)}`}`),
  ]);
  const more = groups.length > shown.length ? [palette.faint(`  and ${countOf(groups.length - shown.length, 'more cause')}`)] : [];
  const partly =
    examined.failedRuns < examined.of
      ? [
          palette.faint(
            `  from ${groupedNumber(examined.failedRuns)} of ${countOf(examined.of, failedNoun(unit))}; the others were not examined`,
          ),
        ]
      : [];
  return [...textTable(rows, columns), ...more, ...(shown.length === 0 ? [] : partly)];
}

function summaryLines(health: CiHealth, columns: number | undefined, palette: Palette): string[] {
  const { rate, unit, state, branches, window, alert, repository } = health;
  const where = branches.length === 0 ? '' : ` on ${branches.join(', ')}`;
  const trend = ciTrendWords(rate, health.before);
  const green = lastGreenWords(health.lastGreen, (sha) => sha.slice(0, 10));
  const lines = [
    `${repository}${where}, ${countOf(window.days, 'day')} to ${window.until.slice(0, 16).replace('T', ' ')} UTC. ${countsWords(health)}.`,
    ...(trend === '' ? [] : [`Rate: ${trend}.`]),
    ...cascadeWords(health),
    green,
    ...flakyWords(health),
    `${alert.isRequired ? 'Alert' : 'No alert'}: ${alert.why}.`,
  ];
  const style: Record<CiState, Style> = { ok: palette.good, degraded: palette.P2, critical: palette.P1 };
  return [
    ...lines.map(terminalSafe).flatMap((line) => (columns === undefined ? [line] : wrapWords(line, columns))),
    style[state](`CI is ${CI_STATE_WORDS[state]}: ${ciRateWords(rate, unit)}`),
  ];
}

function nameOf({ path, job }: TargetHealth): string {
  return terminalSafe(job === undefined ? path : `${path} ${job}`);
}

function top(targets: readonly TargetHealth[]): readonly TargetHealth[] {
  return targets.slice(0, MOST_TARGETS);
}
