import type { ModelRunComparison } from '@sar/search';

/** Most lines of one comparison: beyond, nobody reads them in an issue. */
const MAX_LINES = 200;

const VERDICTS = {
  worse: 'worse',
  accepted: 'accepted',
  missing: 'not logged',
  'no-reference': 'nothing to compare with',
} as const;

/** Comparisons as lines for people, bounded. Untrusted text: whoever renders them escapes it. */
export function comparisonLines(comparisons: readonly ModelRunComparison[]): readonly string[] {
  const lines = comparisons.flatMap(({ experiment, current, baseline, metrics, parameters }) => [
    `${experiment}: run ${runName(current)} against ${baseline === undefined ? 'the best of the earlier runs' : `run ${runName(baseline)}`}`,
    ...metrics.map((metric) => `metric ${metric.name}: ${figures(metric)}, ${VERDICTS[metric.verdict]}${ofRun(metric, baseline)}`),
    ...parameterLines(parameters),
  ]);
  return lines.length <= MAX_LINES ? lines : [...lines.slice(0, MAX_LINES), `${lines.length - MAX_LINES} more lines`];
}

function runName({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === '' ? id : `${name} (${id})`;
}

function figures({ baseline = 'none', current = 'none', change }: ModelRunComparison['metrics'][number]): string {
  return `baseline ${baseline}, now ${current}${change === undefined ? '' : `, change ${change}`}`;
}

/** Each metric has a run of its own to be compared with where the best of all is the baseline. */
function ofRun({ baselineRun }: ModelRunComparison['metrics'][number], baseline: ModelRunComparison['baseline']): string {
  return baseline === undefined && baselineRun !== undefined ? ` (run ${baselineRun})` : '';
}

function parameterLines(parameters: ModelRunComparison['parameters']): readonly string[] {
  if (!parameters.known) return [`parameters cannot be compared: ${parameters.detail}`];
  const { changed, cut } = parameters.value;
  return [
    ...changed.map(({ name, baseline, current }) => `parameter ${name}: ${valueOf(baseline)} before, ${valueOf(current)} now`),
    ...(changed.length === 0 ? ['no parameter differs'] : []),
    ...(cut ? ['more parameters differ, or could not be read'] : []),
  ];
}

function valueOf(value: string | undefined): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
