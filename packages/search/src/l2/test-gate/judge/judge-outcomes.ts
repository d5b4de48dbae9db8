import type { SensorInput } from '../../../sensor.js';
import type { Signal } from '@sar/baseline';
import { signalOf } from '../../../reading/signal-of.js';
import type { EarlierTests } from '../earlier-tests.js';
import { TEST_GATE_RULE_TABLE } from '../test-gate-rules.js';
import { testGroups, type NotedTest, type TestGroup } from '../test-groups.js';
import type { WrittenPlace } from '../test-places.js';
import type { CurrentTest, TestsNow } from '../tests-now.js';
import type { TestOutcome } from '../junit/test-case.js';

const [FAILING, NEWLY, FLAKY] = TEST_GATE_RULE_TABLE;

/** Tests that fail, that fail since the last run, and that do now this and now that. A test is one of them. */
export async function judgeOutcomes(
  { pace, baseline }: SensorInput,
  { tests, suiteErrors }: TestsNow,
  earlier: EarlierTests,
  placeOf: (test: WrittenPlace) => string | undefined,
): Promise<readonly Signal[]> {
  const most = baseline.sensors['test-gate']['flaky-changes'];
  const failing: NotedTest[] = suiteErrors.map(({ suite, file, count, report }) => ({
    className: suite,
    suite,
    file,
    report,
    name: `the suite itself (${count === 1 ? '1 error that names' : `${count} errors that name`} no test)`,
    line: undefined,
    note: undefined,
  }));
  const newly: NotedTest[] = [];
  const flaky: NotedTest[] = [];
  for (const test of tests.values()) {
    await pace.step();
    if (test.outcome === 'skipped') continue;
    const before = (earlier.tests.get(test.id)?.outcomes ?? []).filter((outcome) => outcome !== 'skipped');
    const changes = changesOf([...before, test.outcome]);
    if (test.recovered) flaky.push(noted(test, `failed and then passed${test.message === undefined ? '' : `: ${test.message}`}`));
    else if (changes >= most)
      flaky.push(noted(test, `changed its outcome ${changes} times in ${before.length + 1} runs; now it ${test.outcome}`));
    else if (test.outcome === 'failed') (before.at(-1) === 'passed' ? newly : failing).push(noted(test, test.message));
  }
  const signals = (rule: typeof FAILING | typeof NEWLY | typeof FLAKY, which: readonly NotedTest[], said: Said): readonly Signal[] =>
    testGroups(which, placeOf).map((group) =>
      signalOf(rule, 'L2', {
        artefact: group.artefact,
        identity: [group.key],
        message: `${group.count === 1 ? '1 test' : `${group.count} tests`} of ${group.key} ${said.verb(group)}: ${group.names}`,
        expected: said.expected,
        actual: `${group.count} ${said.actual}`,
        evidence: group.evidence,
      }),
    );
  return [
    ...signals(FAILING, failing, { verb: ({ count }) => (count === 1 ? 'fails' : 'fail'), expected: 'passing tests', actual: 'failing' }),
    ...signals(NEWLY, newly, {
      verb: ({ count }) => (count === 1 ? 'fails and passed before' : 'fail and passed before'),
      expected: 'tests that still pass',
      actual: 'newly failing',
    }),
    ...signals(FLAKY, flaky, {
      verb: ({ count }) => (count === 1 ? 'is flaky' : 'are flaky'),
      expected: 'the same outcome whenever the code is the same',
      actual: 'flaky',
    }),
  ];
}

interface Said {
  readonly verb: (group: TestGroup) => string;
  readonly expected: string;
  readonly actual: string;
}

function noted(test: CurrentTest, note: string | undefined): NotedTest {
  return { ...test, note };
}

function changesOf(outcomes: readonly TestOutcome[]): number {
  return outcomes.filter((outcome, at) => at > 0 && outcome !== outcomes[at - 1]).length;
}
