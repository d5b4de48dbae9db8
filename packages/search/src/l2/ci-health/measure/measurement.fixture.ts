import { recommendedBaseline, type CiRun } from '@sar/baseline';
import { minute } from '../collect/ci-run.fixture.js';
import type { CollectedRuns } from '../collect/collect-runs.js';
import type { CiMeasurement } from './measure-ci.js';

export const { ci } = recommendedBaseline();
/** Minutes. */
export const DAY = 1440;

/** Runs of the week from Monday's midnight. */
export function collected(runs: readonly CiRun[], changes: Partial<CollectedRuns> = {}): CollectedRuns {
  return { since: minute(0), until: minute(7 * DAY), runs, excluded: 0, gaps: [], notExamined: [], ...changes };
}

/** What was collected of it: on `main`, with the recommended baseline. For tests. */
export function input(runs: readonly CiRun[], changes: Partial<CiMeasurement> = {}): CiMeasurement {
  return {
    at: minute(7 * DAY),
    repository: 'octo-org/octo-repo',
    branches: ['main'],
    windowDays: 7,
    settings: ci,
    runs: collected(runs),
    attempts: { attempts: [], notExamined: [] },
    jobs: { jobs: new Map(), notExamined: [] },
    ...changes,
  };
}
