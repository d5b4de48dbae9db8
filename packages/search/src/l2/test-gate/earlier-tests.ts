import type { Looked, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { findReports } from '../../reports/find-reports.js';
import type { ReportSource } from '../../reports/report-source.js';
import { readJUnit } from './junit/read-junit.js';
import type { TestOutcome } from './junit/test-case.js';
import { isTestRecord, readTestRecord } from './read-test-record.js';

/** What earlier runs say about a test. */
export interface EarlierTest {
  readonly unit: string;
  readonly className: string;
  readonly name: string;
  /** As the report wrote it. */
  readonly file: string | undefined;
  /** Oldest first. */
  readonly outcomes: readonly TestOutcome[];
  /** How long it took when it passed. */
  readonly seconds: readonly number[];
}

export interface EarlierTests {
  readonly tests: ReadonlyMap<string, EarlierTest>;
  /** Unit → the ids of its tests in the newest of the earlier files that have the unit. */
  readonly newest: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

/** Most outcomes and times of a test that are kept. */
const MAX_RUNS = 100;
/** Most tests of all files. */
const MAX_TESTS = 500_000;

/** Reads the files of `previous`, oldest first: JUnit files, and records. */
export async function readEarlierTests(input: SensorInput): Promise<EarlierTests> {
  const globs = input.baseline.sensors['test-gate'].previous;
  const tests = new Map<string, EarlierTest>();
  const newest = new Map<string, ReadonlySet<string>>();
  const unjudged: Unjudged[] = [];
  const found =
    globs.length === 0
      ? undefined
      : await findReports(input, 'test-gate', { reports: globs, key: 'sensors.test-gate.previous' }, 'earlier JUnit file or record');
  if (found === undefined) return { tests, newest, unjudged, looked: [] };
  if (!found.found) {
    const reason = `no file matches sensors.test-gate.previous (${globs.slice(0, 6).join(', ')}), so nothing is compared with earlier runs`;
    return { tests, newest, unjudged: [{ path: '.', reason }], looked: [] };
  }
  unjudged.push(...found.unjudged);
  for (const source of found.reports.toSorted(byAge)) {
    await input.pace.step();
    const earlier =
      tests.size < MAX_TESTS
        ? await readFile(input, source)
        : { ok: false as const, why: `the files before it have ${MAX_TESTS} tests, which are the most that are read` };
    if (!earlier.ok) {
      unjudged.push({ path: source.name, reason: earlier.why });
      continue;
    }
    const ofUnit = new Map<string, Set<string>>();
    for (const { id, outcomes, seconds, ...test } of earlier.tests) {
      const known = tests.get(id);
      tests.set(id, {
        ...test,
        outcomes: [...(known?.outcomes ?? []), ...outcomes].slice(-MAX_RUNS),
        seconds: [...(known?.seconds ?? []), ...seconds].slice(-MAX_RUNS),
      });
      const ids = ofUnit.get(test.unit) ?? new Set<string>();
      ofUnit.set(test.unit, ids.add(id));
    }
    for (const [unit, ids] of ofUnit) newest.set(unit, ids);
  }
  return { tests, newest, unjudged, looked: found.looked };
}

export type EarlierFile =
  | { readonly ok: true; readonly tests: readonly (EarlierTest & { readonly id: string })[] }
  | { readonly ok: false; readonly why: string };

async function readFile({ pace }: SensorInput, source: ReportSource): Promise<EarlierFile> {
  if (isTestRecord(source)) return readTestRecord(source);
  const outcome = await readJUnit(source, pace);
  if (!outcome.ok) return outcome;
  const tests = outcome.run.cases.map(({ id, unit, className, name, file, outcome: result, seconds }) => ({
    id,
    unit,
    className,
    name,
    file,
    outcomes: [result],
    seconds: result === 'passed' && seconds !== undefined ? [seconds] : [],
  }));
  return { ok: true, tests };
}

function byAge(a: ReportSource, b: ReportSource): number {
  const [one = '', other = ''] = [a.modifiedAt, b.modifiedAt];
  return one === other ? (a.name < b.name ? -1 : 1) : one < other ? -1 : 1;
}
