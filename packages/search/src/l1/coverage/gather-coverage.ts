import type { Looked, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { isTestData } from '../../reports/is-test-data.js';
import { reportLag, type Lag } from '../../reports/report-lag.js';
import type { ReportSource } from '../../reports/report-source.js';
import { unjudgedReport } from '../../reports/unjudged-report.js';
import { readCoverageReport } from './formats/read-coverage-report.js';
import { filesText } from './coverage-judgement.js';
import type { FileCoverage } from './model/file-coverage.js';
import { lineBudget } from './model/line-table.js';
import { resolveReportPaths } from './paths/resolve-report-paths.js';

/** Names of files that are given as examples. */
const MAX_EXAMPLES = 3;

/** What all reports together say, by the repository's files. */
export interface GatheredCoverage {
  readonly files: ReadonlyMap<string, FileCoverage>;
  /** Reports that count. */
  readonly reports: readonly string[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

/** Reads the reports and merges them by file: a line is covered when any of them says so. */
export async function gatherCoverage(input: SensorInput, sources: readonly ReportSource[]): Promise<GatheredCoverage> {
  const settings = input.baseline.sensors.coverage;
  const lagOf = reportLag(input);
  const budget = lineBudget();
  const files = new Map<string, FileCoverage>();
  const reports: string[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const refuse = (source: ReportSource, reason: string): void => {
    unjudged.push(unjudgedReport(source, reason));
  };
  for (const source of sources) {
    await input.pace.step();
    if (isTestData(input, source, settings.reports)) {
      looked.push({ what: source.name, detail: 'left out: git tracks it and only a wildcard matches it, so it is taken for test data' });
      continue;
    }
    const outcome = await readCoverageReport(source, input.pace, budget);
    if (!outcome.ok) {
      refuse(source, outcome.why);
      continue;
    }
    const { report } = outcome;
    const paths = await resolveReportPaths(report, source.folder, input.tree, input.pace);
    const strange = [...report.files.keys()].filter((written) => !paths.has(written));
    // The time that a report holds goes before the file's, which is the checkout's for a file that git tracks.
    const madeAt = report.madeAt ?? Date.parse(source.modifiedAt ?? '');
    const lag = lagOf(madeAt, [...new Set(paths.values())]);
    const old = lag !== undefined && lag.days > settings['max-age-days'] ? tooOld(lag, settings['max-age-days']) : undefined;
    looked.push({ what: source.name, detail: `${report.format}: ${filesText(report.files.size)}, ${paths.size} of the repository` });
    if (old !== undefined || paths.size === 0) {
      refuse(
        source,
        old ??
          (strange.length === 0
            ? 'it measures no file'
            : `none of its ${strange.length} files is in the repository, such as ${examples(strange)}`),
      );
      continue;
    }
    if (strange.length > 0)
      looked.push({
        what: source.name,
        detail: `left out: ${filesText(strange.length)} that the repository does not have, such as ${examples(strange)}`,
      });
    let fits = budget.left >= 0;
    for (const [written, path] of paths) {
      const file = report.files.get(written);
      if (file === undefined || !fits) continue;
      const known = files.get(path);
      if (known === undefined) files.set(path, file);
      else fits = known.merge(file);
    }
    if (!fits) {
      refuse(source, 'the reports together have more lines than are read; this one and those after it are left out');
      break;
    }
    reports.push(source.name);
  }
  return { files, reports, unjudged, looked };
}

function examples(names: readonly string[]): string {
  return names
    .slice(0, MAX_EXAMPLES)
    .map((name) => name.slice(0, 200))
    .join(', ');
}

function tooOld({ days, change }: Lag, most: number): string {
  return `it was made ${days} days before the newest change of the files it measures (commit ${change.commit.slice(0, 12)}), and sensors.coverage.max-age-days is ${most}; run the tests with coverage again`;
}
