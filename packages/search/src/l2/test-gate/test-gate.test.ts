import { known, unknown, type Reading, type Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { revisionsAt } from '../../l1/coverage/revisions.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { testGate } from './test-gate.js';
import { actionsCheck, FAILED, junitXml, memoryGitHub, PASSED, SKIPPED } from './test-gate.fixture.js';

const CART = 'tests.test_cart';
const FILES = { 'tests/test_cart.py': '', 'tests/test_order.py': '' };
type Options = NonNullable<MemoryRepository['sensors']>['test-gate'];

function read(untracked: Readonly<Record<string, string>>, options: Options = {}, more: Partial<SensorInput> = {}): Promise<Reading> {
  return Promise.resolve(testGate.read(sensorInput({ files: FILES, untracked, sensors: { 'test-gate': options } }, more)));
}

async function signals(...given: Parameters<typeof read>): Promise<readonly Signal[]> {
  const reading = await read(...given);
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  return reading.outcome === 'signals' ? reading.signals : [];
}

const told = async (...given: Parameters<typeof read>) => (await signals(...given)).map(({ rule, artefact }) => [rule, artefact.name]);

describe('test-gate', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const green = { 'junit.xml': junitXml({ [CART]: { test_total: PASSED, test_empty: SKIPPED } }) };
    expect(await read(green)).toMatchObject({ outcome: 'clear', scope: { judged: 2 } });
    const [signal, ...others] = await signals({ 'junit.xml': junitXml({ [CART]: { test_total: FAILED, test_empty: SKIPPED } }) });
    expect(others).toEqual([]);
    expect(signal).toMatchObject({
      rule: 'failing-tests',
      layer: 'L2',
      impact: 'blocks',
      artefact: { kind: 'test', path: 'tests/test_cart.py', name: 'tests/test_cart.py' },
      message: '1 test of tests/test_cart.py fails: test_total',
      evidence: [{ path: 'tests/test_cart.py', text: 'tests.test_cart: test_total: assert 1 == 2' }],
    });
    expect((await read(green)).outcome).toBe('clear');
  });

  it('gives one signal for the tests of a file, and names some of them', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`test_${at}`, FAILED]));
    const [signal, ...others] = await signals({ 'junit.xml': junitXml({ [`${CART}.TestA`]: many, [CART]: many }) });
    expect(others).toEqual([]);
    expect(signal?.message).toBe('60 tests of tests/test_cart.py fail: test_0, test_1, test_2, test_3, test_4 and 55 more');
    expect(signal?.evidence).toHaveLength(20);
  });

  it('tells what fails since the run before, and what is gone', async () => {
    const before = junitXml({
      [CART]: { test_a: PASSED, test_b: FAILED, test_c: PASSED, 'test_d[1]': PASSED },
      'tests.test_order': { test_x: PASSED },
    });
    const now = junitXml({ [CART]: { test_a: FAILED, test_b: FAILED, 'test_d[2]': PASSED }, 'tests.test_order': { test_x: PASSED } });
    expect(await told({ 'junit.xml': now, 'before/junit.xml': before }, { previous: ['before/*.xml'] })).toEqual([
      ['failing-tests', 'tests/test_cart.py'],
      ['newly-failing-tests', 'tests/test_cart.py'],
      ['vanished-tests', 'tests/test_cart.py'],
    ]);
  });

  it('calls nothing vanished when only a part of the tests was run', async () => {
    const before = junitXml({ [CART]: { test_a: PASSED, test_b: PASSED, test_c: PASSED } });
    const reading = await read({ 'junit.xml': junitXml({ [CART]: { test_a: PASSED } }), 'old.xml': before }, { previous: ['old.xml'] });
    expect(reading.outcome === 'clear' && reading.scope.unjudged[0]?.reason).toContain(
      '2 of the 3 tests of the run before are in no report',
    );
    expect(
      await signals(
        { 'junit.xml': junitXml({ [CART]: { test_a: PASSED, test_b: PASSED } }), 'old.xml': before },
        { previous: ['old.xml'] },
      ),
    ).toHaveLength(1);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, Options]>([
    [
      'a second run passes',
      { 'junit.xml': junitXml({ [CART]: { test_a: FAILED } }), 'rerun.xml': junitXml({ [CART]: { test_a: PASSED } }) },
      { reruns: ['rerun.xml'] },
    ],
    ['surefire ran it again', { 'junit.xml': junitXml({ [CART]: { test_a: { inside: '<flakyFailure message="m" type="t"/>' } } }) }, {}],
    [
      'its outcome changes from run to run',
      {
        'junit.xml': junitXml({ [CART]: { test_a: FAILED } }),
        'runs.json': JSON.stringify({
          schema: 'sar.test-record/1',
          tests: [{ class: CART, name: 'test_a', outcomes: ['passed', 'failed', 'skipped', 'passed'] }],
        }),
      },
      { previous: ['runs.json'] },
    ],
    [
      'Go lists it failed and passed',
      {
        'junit.xml':
          '<testsuites><testsuite name="acme/cart" failures="1"><properties><property name="go.version" value="1.24"/></properties>' +
          '<testcase classname="tests.test_cart" name="TestA"><failure message="Failed"/></testcase><testcase classname="tests.test_cart" name="TestA"/></testsuite></testsuites>',
      },
      {},
    ],
  ])('calls a test flaky when %s', async (_, untracked, options) => {
    expect(await told(untracked, options)).toEqual([['flaky-tests', 'tests/test_cart.py']]);
  });

  it('calls a test that fails again failing', async () => {
    const failed = junitXml({ [CART]: { test_a: FAILED } });
    expect(await told({ 'junit.xml': failed, 'rerun.xml': failed }, { reruns: ['rerun.xml'] })).toEqual([
      ['failing-tests', 'tests/test_cart.py'],
    ]);
    const surefire = junitXml({ [CART]: { test_a: { inside: '<failure message="m"/><rerunFailure message="m"/>' } } });
    expect(await told({ 'junit.xml': surefire })).toEqual([['failing-tests', 'tests/test_cart.py']]);
  });

  it.each([
    ['longer than it may', 61, { 'slow-seconds': 60 }, 1],
    ['much longer than before', 10, { previous: ['old.xml'] }, 1],
    ['longer than before, but not by much', 5.5, { previous: ['old.xml'] }, 0],
    ['as long as it likes', 600, {}, 0],
  ])('tells of a test that takes %s', async (_, seconds, options, count) => {
    const of = (time: number) => junitXml({ [CART]: { test_a: { seconds: time } } });
    const found = await signals({ 'junit.xml': of(seconds), 'old.xml': of(1) }, options);
    expect(found.map(({ rule }) => rule)).toEqual(Array.from({ length: count }, () => 'slow-tests'));
  });

  it('tells of a suite that ended with errors which name no test', async () => {
    const text = '<testsuite name="com.acme.CartTest" tests="0" errors="1" failures="0"><system-err>boom</system-err></testsuite>';
    expect(await signals({ 'target/surefire-reports/TEST-com.acme.CartTest.xml': text })).toMatchObject([
      {
        rule: 'failing-tests',
        artefact: { name: 'com.acme.CartTest' },
        message: '1 test of com.acme.CartTest fails: the suite itself (1 error that names no test)',
      },
    ]);
  });

  it('judges the tests of the files that are asked for', async () => {
    const text = junitXml({ [CART]: { test_a: FAILED }, 'tests.test_order': { test_x: FAILED } });
    expect(await told({ 'junit.xml': text }, {}, { onlyPaths: new Set(['tests/test_order.py']) })).toEqual([
      ['failing-tests', 'tests/test_order.py'],
    ]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    ['nothing', {}, 'not-configured', 'no JUnit report: no file matches'],
    ['a cut file', { 'junit.xml': junitXml({ [CART]: { test_a: PASSED } }).slice(0, 300) }, 'failed', 'it is cut off'],
    ['other XML', { 'junit.xml': '<coverage/>' }, 'failed', 'its root is <coverage>'],
    ['a run of no tests', { 'junit.xml': '<testsuites><testsuite tests="0"/></testsuites>' }, 'failed', 'it holds no test'],
    ['no XML', { 'junit.xml': 'ok' }, 'failed', 'no JUnit report can be judged: junit.xml: it is no XML'],
  ])('is unknown with %s and no token', async (_, untracked, reason, detail) => {
    const reading = await read(untracked);
    expect(reading).toMatchObject({ outcome: 'unknown', reason });
    expect(reading.outcome === 'unknown' && reading.detail).toContain(detail);
  });

  it.each([
    [
      'a previous run that is not there',
      { 'junit.xml': junitXml({ [CART]: { test_a: PASSED } }) },
      { previous: ['old/*.xml'] },
      'no file matches sensors.test-gate.previous (old/*.xml)',
    ],
    [
      'a record of another kind',
      { 'junit.xml': junitXml({ [CART]: { test_a: PASSED } }), 'r.json': '{"schema": "sar.test-record/2"}' },
      { previous: ['r.json'] },
      'its schema is sar.test-record/2',
    ],
  ])('says that it could not judge %s', async (_, untracked, options, reason) => {
    const reading = await read(untracked as Readonly<Record<string, string>>, options);
    expect(reading.outcome === 'clear' && reading.scope.unjudged.map((each) => each.reason).join('\n')).toContain(reason);
  });

  it('does not take the files of earlier runs for the present one', async () => {
    const reading = await read({ 'old/junit.xml': junitXml({ [CART]: { test_a: FAILED } }) }, { previous: ['old/*.xml'] });
    expect(reading.outcome === 'unknown' && reading.detail).toContain('are those of reruns and earlier runs');
  });

  it('does not judge a report that is older than the code, or that git tracks', async () => {
    const text = junitXml({ [CART]: { test_a: FAILED } });
    expect(await read({ 'junit.xml': text }, {}, { revisions: revisionsAt('2026-12-20T00:00:00Z') })).toMatchObject({
      outcome: 'unknown',
      reason: 'failed',
    });
    const files = { 'fixtures/junit.xml': text };
    expect(await testGate.read(sensorInput({ files }, { revisions: revisionsAt('2026-11-20T00:00:00Z') }))).toMatchObject({
      outcome: 'unknown',
      reason: 'not-configured',
    });
  });
});

describe('required checks', () => {
  const CI = `on: push
jobs:
  lint: {runs-on: x, steps: []}
  test:
    strategy: {matrix: {os: [linux, mac], py: ['3.12', '3.13']}}
    runs-on: x
    steps: []
`;
  const of = (github: SensorInput['github'], workflow = CI) =>
    Promise.resolve(
      testGate.read(
        sensorInput({ files: { '.github/workflows/ci.yml': workflow } }, { branch: 'main', ...(github !== undefined && { github }) }),
      ),
    );

  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const github = memoryGitHub(known([actionsCheck('lint'), actionsCheck('test (linux, 3.12)')]));
    expect(await of(github)).toMatchObject({ outcome: 'clear', scope: { judged: 2 } });
    const reading = await of(github, CI.replace("'3.12', ", ''));
    expect(reading.outcome === 'signals' && reading.signals).toMatchObject([
      { rule: 'required-check-gone', impact: 'blocks', artefact: { kind: 'check', name: 'test (linux, 3.12)' } },
    ]);
    expect((await of(github)).outcome).toBe('clear');
  });

  it.each([
    [
      'a check that something reported',
      memoryGitHub(known([actionsCheck('gone')]), known([{ name: 'gone', integrationId: undefined }])),
      undefined,
      0,
    ],
    ['a check of another app', memoryGitHub(known([{ ...actionsCheck('gone'), integrationId: 254 }])), undefined, 1],
    [
      'a job that is named at run time',
      memoryGitHub(known([actionsCheck('gone')])),
      'on: push\njobs: {a: {name: "${{ vars.NAME }}", runs-on: x, steps: []}}',
      1,
    ],
    ['a workflow that cannot be read', memoryGitHub(known([actionsCheck('gone')])), '[', 1],
    [
      'a commit whose checks are not known',
      memoryGitHub(known([actionsCheck('gone')]), unknown('forbidden', 'checks: read')),
      undefined,
      1,
    ],
  ])('says nothing of %s', async (_, github, workflow, unjudged) => {
    const reading = await of(github, workflow);
    expect(reading.outcome).toBe('clear');
    // The missing report of tests is one more.
    expect(reading.outcome === 'clear' && reading.scope.unjudged).toHaveLength(unjudged + 1);
  });

  it('only hints at a check that nobody in particular has to report', async () => {
    const reading = await of(memoryGitHub(known([{ ...actionsCheck('gone'), integrationId: undefined }])));
    expect(reading.outcome === 'signals' && reading.signals.map(({ pedantic }) => pedantic)).toEqual([true]);
  });

  it('is unknown when GitHub does not tell and there is no report', async () => {
    expect(await of(memoryGitHub(unknown('forbidden', 'administration: read')))).toMatchObject({
      outcome: 'unknown',
      reason: 'not-configured',
    });
  });

  it('is not judged without a token, which is said', async () => {
    const reading = await testGate.read(sensorInput({ untracked: { 'junit.xml': junitXml({ a: { b: PASSED } }) } }));
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: '.', reason: 'required checks are not judged: which checks are required is only known with a token' }] },
    });
  });
});
