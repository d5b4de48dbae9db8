import type { Pace } from '../../../pace.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { readXml } from '../../../reports/xml/read-xml.js';
import { textGatherer } from '../../../reports/xml/text-gatherer.js';
import { XmlFault } from '../../../reports/xml/xml-fault.js';
import type { XmlElement } from '../../../reports/xml/xml-handler.js';
import { failureLine } from './failure-line.js';
import { suiteStack } from './suite-stack.js';
import { testId, testUnit, type TestCase, type TestOutcome, type TestRun } from './test-case.js';

export type JUnitOutcome = { readonly ok: true; readonly run: TestRun } | { readonly ok: false; readonly why: string };

/** Most tests of one file. */
export const MAX_CASES = 200_000;
/** Most characters of a name that are kept. */
const MAX_NAME = 500;

/** Elements inside a test that say that it failed, and those that say that it failed before it passed (surefire's reruns). */
const FAILURES: ReadonlySet<string> = new Set(['failure', 'error']);
const FLAKES: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError']);
const RERUNS: ReadonlySet<string> = new Set(['rerunFailure', 'rerunError']);

/**
 * Reads a JUnit XML file: `testsuites` or one `testsuite`, nested ones too. A test that Go's runners list twice, once failed and once passed, was run
 * again and passed; elsewhere equal names are different tests, of which one failed.
 *
 * @throws TimeIsUp
 */
export async function readJUnit(source: ReportSource, pace: Pace): Promise<JUnitOutcome> {
  const cases: TestCase[] = [];
  const suites = suiteStack();
  const text = textGatherer(20_000);
  let open: OpenCase | undefined;
  /** The failure whose text is read: the first of a test is the one that is shown. */
  let failure: { readonly message: string; readonly type: string } | undefined;
  let cut = 0;

  const outcome = await readXml(source, pace, {
    open: (element) => {
      const { name, depth, attributes } = element;
      if (depth === 0 && name !== 'testsuites' && name !== 'testsuite')
        throw new XmlFault(`it is no JUnit report: its root is <${name.slice(0, 80)}>, not <testsuites> or <testsuite>`);
      if (name === 'testsuites' || name === 'testsuite') suites.open(attributes);
      else if (name === 'property') suites.property(attributes);
      else if (name === 'testcase') open = caseOf(element, suites.name(), suites.file());
      else if (open !== undefined && takeChild(open, name) && open.message === undefined)
        failure ??= { message: attributes.get('message') ?? '', type: attributes.get('type') ?? '' };
    },
    text: (piece) => {
      if (failure !== undefined) text.add(piece);
    },
    close: (name) => {
      if (name === 'testsuites' || name === 'testsuite') suites.close();
      else if (open === undefined) return;
      else if (name === 'testcase') {
        suites.count(open.seen);
        if (cases.length < MAX_CASES) cases.push(finished(open));
        else cut += 1;
        open = undefined;
      } else if (failure !== undefined && (FAILURES.has(name) || FLAKES.has(name))) {
        open.message = failureLine(failure.message, text.take(), failure.type);
        failure = undefined;
      }
    },
  });
  if (!outcome.ok) return outcome;
  return { ok: true, run: { cases: suites.hasUniqueNames() ? withReruns(cases) : cases, suiteErrors: suites.errors(), cut } };
}

interface OpenCase {
  readonly name: string;
  readonly className: string;
  readonly suite: string;
  readonly seconds: number | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  message: string | undefined;
  failures: number;
  /** Failures of all its runs, which some suites count. */
  seen: number;
  skipped: boolean;
  recovered: boolean;
}

function caseOf({ attributes }: XmlElement, suite: string, suiteFile: string | undefined): OpenCase {
  const name = (attributes.get('name') ?? '').slice(0, MAX_NAME);
  const className = attributes.get('classname') ?? attributes.get('class') ?? suite;
  const seconds = secondsOf(attributes.get('time'));
  const line = lineOf(attributes.get('line'));
  const file = attributes.get('file') ?? suiteFile;
  return {
    name,
    // Without a class are a module that pytest cannot load, whose name is the test's, and a package that Go cannot build, which is the suite.
    className: (className !== '' ? className : suite === 'pytest' || suite === '' ? name : suite).slice(0, MAX_NAME),
    suite,
    seconds,
    file: file?.slice(0, 4096),
    // pytest counts from 0, where it tells the line at all.
    line: line === undefined ? undefined : suite === 'pytest' ? line + 1 : line || undefined,
    message: undefined,
    failures: 0,
    seen: 0,
    skipped: attributes.get('status') === 'notrun',
    recovered: false,
  };
}

function lineOf(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}

/** Some runners separate thousands. A comma alone may be that or the decimal sign of another language, so it tells nothing. */
function secondsOf(written: string | undefined): number | undefined {
  if (written === undefined || !/^(?:\d{1,7}(?:\.\d+)?|\d{1,3}(?:,\d{3}){1,2}\.\d+|\d(?:\.\d+)?e-\d+)$/i.test(written)) return undefined;
  return Number(written.replaceAll(',', ''));
}

/** Notes what a child of a test says; true when it is a failure that counts for the outcome. */
function takeChild(open: OpenCase, name: string): boolean {
  if (name === 'skipped') open.skipped = true;
  if (FAILURES.has(name)) open.failures += 1;
  else if (FLAKES.has(name)) open.recovered = true;
  else if (!RERUNS.has(name)) return false;
  open.seen += 1;
  return !RERUNS.has(name);
}

function finished({ failures, seen, skipped, ...open }: OpenCase): TestCase {
  const outcome: TestOutcome = failures > 0 ? 'failed' : skipped ? 'skipped' : 'passed';
  const unit = testUnit(open.className, open.file);
  return { ...open, unit, id: testId(unit, open.name), outcome, recovered: open.recovered && failures === 0 && seen > 0 };
}

/** One case for each name: passed and recovered where one of several passed and another failed. */
function withReruns(cases: readonly TestCase[]): readonly TestCase[] {
  const byId = new Map<string, TestCase>();
  for (const each of cases) {
    const known = byId.get(each.id);
    const differs = known !== undefined && known.outcome !== each.outcome && known.outcome !== 'skipped' && each.outcome !== 'skipped';
    if (known === undefined) byId.set(each.id, each);
    else if (differs) byId.set(each.id, { ...each, outcome: 'passed', recovered: true, message: known.message ?? each.message });
  }
  return [...byId.values()];
}
