import type { Looked, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { findReports } from '../../reports/find-reports.js';
import type { JUnitReader } from './junit/timely-reader.js';

/** What the second runs of failed tests say. */
export interface RerunPasses {
  /** Ids of the tests that passed there. */
  readonly ids: ReadonlySet<string>;
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

/** Most ids that are kept. */
const MAX_IDS = 500_000;

/** Reads the JUnit files of `reruns`. There need not be any: a run without failures has no second one. */
export async function rerunPasses(input: SensorInput, read: JUnitReader): Promise<RerunPasses> {
  const globs = input.baseline.sensors['test-gate'].reruns;
  const ids = new Set<string>();
  const unjudged: Unjudged[] = [];
  const found =
    globs.length === 0
      ? undefined
      : await findReports(input, 'test-gate', { reports: globs, key: 'sensors.test-gate.reruns' }, 'JUnit report of a rerun');
  if (found?.found !== true) return { ids, unjudged, looked: [] };
  for (const source of found.reports) {
    const outcome = await read(source);
    if (!outcome.ok) unjudged.push({ path: source.name, reason: outcome.why });
    else for (const { id, outcome: result } of outcome.run.cases) if (result === 'passed' && ids.size < MAX_IDS) ids.add(id);
  }
  return { ids, unjudged: [...found.unjudged, ...unjudged], looked: found.looked };
}
