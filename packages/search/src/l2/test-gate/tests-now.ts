import { compileGlob, type Looked, type Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { findReports } from '../../reports/find-reports.js';
import { isTestData } from '../../reports/is-test-data.js';
import { unjudgedReport, unjudgedText } from '../../reports/unjudged-report.js';
import type { SuiteErrors, TestCase } from './junit/test-case.js';
import { timelyReader } from './junit/timely-reader.js';
import { rerunPasses } from './rerun-passes.js';

/** A test of the present run, and the report that has it. */
export interface CurrentTest extends TestCase {
  readonly report: string;
}

/** Errors of a suite that name no test, and the report that has them. */
export interface CurrentSuiteErrors extends SuiteErrors {
  readonly report: string;
}

/** Most tests of all reports. */
const MAX_TESTS = 500_000;

/** The present run: what all its reports together say. */
export interface TestsNow {
  readonly tests: ReadonlyMap<string, CurrentTest>;
  readonly suiteErrors: readonly CurrentSuiteErrors[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
  /** Why there is no report at all; undefined when one was read. */
  readonly missing: string | undefined;
}

/** Reads the JUnit files of the present run and of its reruns. A test of several reports fails when it fails in one of them. */
export async function readTestsNow(input: SensorInput): Promise<TestsNow> {
  const settings = input.baseline.sensors['test-gate'];
  const found = await findReports(input, 'test-gate', settings, 'JUnit report');
  const nothing = { tests: new Map(), suiteErrors: [], unjudged: [], looked: [] };
  if (!found.found) return { ...nothing, missing: found.detail };
  const others = [...settings.previous, ...settings.reruns].map((glob) => compileGlob(glob));
  const own = found.reports.filter(({ name }) => settings.command !== undefined || !others.some((glob) => glob.matches(name)));
  const tests = new Map<string, CurrentTest>();
  const suiteErrors: CurrentSuiteErrors[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  const looked: Looked[] = [...found.looked];
  let count = 0;
  const read = timelyReader(input);
  for (const source of own) {
    await input.pace.step();
    if (isTestData(input, source, settings.reports)) {
      looked.push({ what: source.name, detail: 'left out: git tracks it and only a wildcard matches it, so it is taken for test data' });
      continue;
    }
    if (tests.size >= MAX_TESTS) {
      unjudged.push(unjudgedReport(source, `the reports before it have ${MAX_TESTS} tests, which are the most that are read`));
      continue;
    }
    const outcome = await read(source);
    if (!outcome.ok) {
      unjudged.push(unjudgedReport(source, outcome.why));
      continue;
    }
    const { cases, suiteErrors: errors, cut } = outcome.run;
    looked.push({ what: source.name, detail: `JUnit: ${cases.length} tests` });
    // A run of no tests proves nothing, so it does not count as one.
    if (cases.length === 0 && errors.length === 0)
      unjudged.push(unjudgedReport(source, 'it holds no test: nothing was found to run, or it ended before'));
    else count += 1;
    if (cut > 0) unjudged.push(unjudgedReport(source, `${cut} more tests of it are not read`));
    const path = source.modifiedAt === undefined ? '.' : source.name;
    for (const each of cases) tests.set(each.id, worse(tests.get(each.id), { ...each, report: path }));
    suiteErrors.push(...errors.map((error) => ({ ...error, report: path })));
  }
  const [first] = unjudged;
  const rerun = await rerunPasses(input, read);
  for (const id of rerun.ids) {
    const test = tests.get(id);
    if (test?.outcome === 'failed') tests.set(id, { ...test, outcome: 'passed', recovered: true });
  }
  return {
    tests,
    suiteErrors,
    unjudged: [...unjudged, ...rerun.unjudged],
    looked: [...looked, ...rerun.looked],
    missing:
      count > 0
        ? undefined
        : first === undefined
          ? own.length === 0
            ? ONLY_OTHERS
            : ONLY_TEST_DATA
          : `no JUnit report can be judged: ${unjudgedText(first)}`,
  };
}

/** Of two results of one test, the one that says more: failed, then passed, then skipped. */
function worse(known: CurrentTest | undefined, other: CurrentTest): CurrentTest {
  if (known === undefined) return other;
  const order = ['failed', 'passed', 'skipped'];
  const [first, second] = order.indexOf(known.outcome) <= order.indexOf(other.outcome) ? [known, other] : [other, known];
  const recovered = first.outcome === 'passed' && (first.recovered || second.recovered);
  const seconds = first.seconds === undefined ? second.seconds : Math.max(first.seconds, second.seconds ?? 0);
  return { ...first, recovered, seconds };
}

const ONLY_OTHERS =
  'no JUnit report: the files that match sensors.test-gate.reports are those of reruns and earlier runs; run the tests, or name their file in sensors.test-gate.reports';
const ONLY_TEST_DATA =
  'git tracks every JUnit file that there is, so they are taken for test data; write one with the tests, or name the file without a wildcard in sensors.test-gate.reports';
