import { compileGlob, type Reading } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { findReports } from '../../reports/find-reports.js';
import { unjudgedText } from '../../reports/unjudged-report.js';
import type { CoverageFacts } from './coverage-judgement.js';
import { gatherCoverage } from './gather-coverage.js';
import { judgeChangedLines } from './judge/judge-changed-lines.js';
import { judgeNeverCovered } from './judge/judge-never-covered.js';
import { judgePaths } from './judge/judge-paths.js';
import { judgeTotal } from './judge/judge-total.js';

const BASE = { sensor: 'coverage', layer: 'L1' } as const;

/** See `coverage`. */
export async function readCoverage(input: SensorInput): Promise<Reading> {
  const settings = input.baseline.sensors.coverage;
  const found = await findReports(input, BASE.sensor, settings, 'coverage report');
  if (!found.found) return unknownReading(BASE, found.reason, found.detail);
  const gathered = await gatherCoverage(input, found.reports);
  const looked = [...found.looked, ...gathered.looked];
  const unjudged = [...found.unjudged, ...gathered.unjudged];
  if (gathered.reports.length === 0) {
    const [first] = unjudged;
    return first === undefined
      ? unknownReading({ ...BASE, looked }, 'not-configured', ONLY_TEST_DATA)
      : unknownReading({ ...BASE, looked }, 'failed', `no coverage report can be judged: ${unjudgedText(first)}`);
  }
  const excluded = settings.exclude.map((glob) => compileGlob(glob));
  const isExcluded = (path: string): boolean => excluded.some((glob) => glob.matches(path));
  const files = new Map(
    [...gathered.files].filter(([path]) => !isExcluded(path) && (input.onlyPaths === undefined || input.onlyPaths.has(path))),
  );
  const facts: CoverageFacts = { files, reports: gathered.reports, settings };
  // A threshold for all files says nothing about some of them.
  const whole = input.onlyPaths === undefined ? [judgeTotal(facts), judgePaths(facts)] : [];
  const verdicts = [...whole, judgeChangedLines(input, facts), await judgeNeverCovered(input, facts, isExcluded)];
  return readingOf({
    ...BASE,
    unit: 'files',
    judged: files.size,
    signals: verdicts.flatMap(({ signals }) => signals),
    unjudged: [...unjudged, ...verdicts.flatMap((verdict) => verdict.unjudged)],
    looked: [...looked, ...verdicts.flatMap((verdict) => verdict.looked)],
  });
}

const ONLY_TEST_DATA =
  'git tracks every coverage report that there is, so they are taken for test data; write one with the tests, or name the file without a wildcard in sensors.coverage.reports';
