import type { CiHealth } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { MAX_STEP_SUMMARY_BYTES } from '../markdown/step-summary-limit.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';
import { minuteOf } from '../variables/variable-markdown.js';
import { beginningOf } from './beginning-of.js';
import { ciCauseSection } from './cause-table.js';
import { ciDayChart } from './day-chart.js';
import { notExaminedWords } from './not-examined-words.js';
import { CI_STATE_WORDS, ciRateWords, ciTrendWords } from './rate-words.js';
import { SCHEDULE_STATE_WORDS, silentSchedules } from './schedule-choice.js';
import { ciTargetSections } from './target-tables.js';
import { cascadeWords, countsWords, failedNoun, flakyWords, lastGreenWords } from './summary-words.js';

export interface CiHealthMarkdownOptions {
  /** Who looks after CI, `@acme/ci`: named where the state is not healthy, and not notified. */
  readonly owner?: string;
  /** Address of the run that measured. */
  readonly runUrl?: string;
  /** Most bytes (UTF-8); without it, what a step's summary takes. */
  readonly limitBytes?: number;
  /** The JSON report that has what was cut, as people find it. */
  readonly jsonFile?: string;
}

/** Expressions of a schedule that a cell shows, and characters of each. */
const MOST_EXPRESSIONS = 5;
const MAX_EXPRESSION = 60;
const COMMAND = 'sar ci-health';

/**
 * The health of CI as GitHub's Markdown, for a job summary, an issue or a file: state, rate and trend first, a chart per day, causes,
 * schedules that do not run, failing, flaky and slow workflows and jobs, and what was not examined. Cut at a table row beyond the limit.
 */
export function ciHealthMarkdown(health: CiHealth, options: CiHealthMarkdownOptions = {}): string {
  const sections: MarkdownSection[] = [
    textSection(introduction(health, options).join('\n\n')),
    ...chartSection(health),
    ...ciCauseSection(health.groups, '### Causes'),
    ...examinedSection(health),
    ...scheduleSection(health),
    ...ciTargetSections(health),
    ...notExaminedSection(health),
  ];
  const notice = cutNotice({
    command: COMMAND,
    limitBytes: 0,
    linkTo: () => undefined,
    ...(options.jsonFile !== undefined && { jsonFile: options.jsonFile }),
  });
  return boundedMarkdown(sections, options.limitBytes ?? MAX_STEP_SUMMARY_BYTES, notice);
}

function introduction(health: CiHealth, { owner, runUrl }: CiHealthMarkdownOptions): readonly string[] {
  const { rate, unit, state, window, branches, alert } = health;
  const trend = ciTrendWords(rate, health.before);
  const where = branches.length === 0 ? '' : ` on ${branches.map(markdownCode).join(', ')}`;
  const when = `${countOf(window.days, 'day')} to ${minuteOf(window.until)}`;
  const measured = `${markdownCode(health.repository)}${where}, ${when}. ${countsWords(health)}.`;
  const green = lastGreenWords(health.lastGreen, (sha) => markdownLink(markdownCode(sha.slice(0, 10)), commitUrl(health, sha, runUrl)));
  return [
    `## CI health: ${CI_STATE_WORDS[state]}`,
    `**${capital(ciRateWords(rate, unit))}.**${trend === '' ? '' : ` ${capital(trend)}.`}`,
    measured,
    `${alert.isRequired ? '**Alert**' : 'No alert'}: ${markdownText(alert.why)}.`,
    ...cascadeWords(health),
    [green, ...flakyWords(health)].join(' '),
    ...(owner === undefined || state === 'ok' ? [] : [`Owner: ${markdownText(owner)}.`]),
    ...(runUrl === undefined ? [] : [markdownLink('The run that measured', runUrl)]),
  ];
}

/** Of the repository on the server that the runs are on; undefined where no run tells. */
function commitUrl({ repository, failedRuns }: CiHealth, sha: string, runUrl = ''): string | undefined {
  const [origin] = /^https:\/\/[\w.-]+(?::\d+)?\//.exec(failedRuns[0]?.url ?? runUrl) ?? [];
  return origin === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]+$/.test(sha)
    ? undefined
    : `${origin}${repository}/commit/${sha}`;
}

function chartSection({ days, thresholds }: CiHealth): MarkdownSection[] {
  const chart = ciDayChart(days, thresholds);
  const line = days.length > 1 ? `; the line is the threshold of ${thresholds.degraded} %` : '';
  const words = `Failures of each day (UTC) in percent of what concluded${line}.`;
  return chart === '' ? [] : [textSection(`${words}\n\n${chart}`)];
}

function examinedSection({ examined, unit }: CiHealth): MarkdownSection[] {
  if (examined.of === 0) return [];
  return [textSection(`The causes of ${examined.failedRuns} of ${countOf(examined.of, failedNoun(unit))} were looked for.`)];
}

function scheduleSection({ schedules }: CiHealth): MarkdownSection[] {
  const rows = silentSchedules(schedules).map(({ path, crons, state, detail }) => [
    markdownCode(path),
    SCHEDULE_STATE_WORDS[state],
    expressions(crons),
    markdownText(detail),
  ]);
  return rows.length === 0 ? [] : [tableSection(['Workflow', 'Schedule', 'Expressions', 'Why'], rows, { before: '### Schedules' })];
}

/** The first expressions of a schedule, each cut: whatever a file says is one row. */
function expressions(crons: CiHealth['schedules'][number]['crons']): string {
  const shown = crons
    .slice(0, MOST_EXPRESSIONS)
    .map(({ cron, timezone }) => beginningOf(timezone === undefined ? cron : `${cron} ${timezone}`, MAX_EXPRESSION));
  return `${shown.map(markdownCode).join(', ')}${crons.length > shown.length ? ', …' : ''}`;
}

function notExaminedSection({ notExamined }: CiHealth): MarkdownSection[] {
  const rows = notExamined.map((one) => {
    const [what, count, why] = notExaminedWords(one);
    return [markdownText(what), count, markdownText(why)];
  });
  return rows.length === 0 ? [] : [tableSection(['What', '#Count', 'Why'], rows, { before: '### Not examined' })];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
