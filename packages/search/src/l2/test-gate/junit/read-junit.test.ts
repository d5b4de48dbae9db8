import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEADY } from '../../../sensor-input.fixture.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { readJUnit } from './read-junit.js';
import type { TestRun } from './test-case.js';

function source(text: string): ReportSource {
  return { name: 'junit.xml', folder: '', sizeBytes: text.length, text: () => ({ ok: true, text }), pieces: () => [text] };
}

async function read(text: string): Promise<TestRun> {
  const outcome = await readJUnit(source(text), STEADY);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.run;
}

const fixture = (name: string): Promise<TestRun> => read(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));

describe('files that runners wrote', () => {
  it.each<readonly [string, readonly (readonly [className: string, name: string, outcome: string, message: string | undefined])[]]>([
    [
      'pytest.xml',
      [
        ['tests.test_import', 'tests.test_import', 'failed', "ModuleNotFoundError: No module named 'nothing_here'"],
        ['tests.test_bad', 'test_setup', 'failed', 'failed on setup with "RuntimeError: no database"'],
        ['tests.test_bad', 'test_teardown', 'failed', 'failed on teardown with "RuntimeError: left open"'],
        ['tests.test_bad', 'test_both', 'failed', 'assert not 1'],
        ['tests.test_bad', 'test_both', 'failed', 'failed on teardown with "RuntimeError: left open"'],
        ['tests.test_bad', 'test_expected', 'skipped', undefined],
        ['tests.test_bad', 'test_skip', 'skipped', undefined],
        ['tests.test_bad', 'test_param[1]', 'passed', undefined],
        ['tests.test_bad', 'test_param[2]', 'failed', 'assert 2 == 1'],
        ['tests.test_cart', 'test_total', 'passed', undefined],
        ['tests.test_cart.TestAdd', 'test_items', 'passed', undefined],
      ],
    ],
    [
      'surefire.xml',
      [
        ['com.acme.CartTest', 'sometimes', 'recovered', 'not yet ==> expected: <true> but was: <false>'],
        ['com.acme.CartTest', 'never', 'failed', 'expected: <1> but was: <2>'],
        ['com.acme.CartTest', 'total', 'passed', undefined],
        ['com.acme.CartTest', 'skipped', 'skipped', undefined],
      ],
    ],
    ['gotestsum-reruns.xml', [['example.com/shop', 'TestFlaky', 'recovered', 'flaky_test.go:11: first time']]],
    [
      'node.xml',
      [
        ['test', 'adds', 'passed', undefined],
        ['group', 'inner fails', 'failed', '1 == 2'],
        ['group', 'inner skipped', 'skipped', undefined],
      ],
    ],
    [
      'vitest.xml',
      [
        ['src/cart.test.ts', 'cart > adds', 'passed', undefined],
        ['src/cart.test.ts', 'cart > removes', 'failed', 'expected 1 to be 2 // Object.is equality'],
      ],
    ],
  ])('%s', async (name, expected) => {
    const { cases, suiteErrors, cut } = await fixture(name);
    expect(cases.map((each) => [each.className, each.name, each.recovered ? 'recovered' : each.outcome, each.message])).toEqual(expected);
    expect([suiteErrors, cut]).toEqual([[], 0]);
  });
});

describe('readJUnit', () => {
  it.each<readonly [string, string, Partial<TestRun['cases'][number]>]>([
    [
      'the suite for a missing class',
      '<testsuite name="s"><testcase name="a"/></testsuite>',
      { className: 's', unit: 's', outcome: 'passed' },
    ],
    [
      'the file of a suite',
      '<testsuite name="s" file="x/y/a.js"><testcase name="a"/></testsuite>',
      { file: 'x/y/a.js', unit: 's\ny/a.js' },
    ],
    [
      'an inner suite',
      '<testsuites><testsuite name="o"><testsuite><testcase name="a"/></testsuite></testsuite></testsuites>',
      { suite: 'o' },
    ],
    ['a line of pytest, which counts from 0', '<testsuite name="pytest"><testcase name="a" line="3"/></testsuite>', { line: 4 }],
    ['a line of others', '<testsuite name="s"><testcase name="a" line="3"/></testsuite>', { line: 3 }],
    ['a time with separators', '<testsuite name="s"><testcase name="a" time="1,234.5"/></testsuite>', { seconds: 1234.5 }],
    ['a time with a comma alone', '<testsuite name="s"><testcase name="a" time="0,005"/></testsuite>', { seconds: undefined }],
    ['a very short time', '<testsuite name="s"><testcase name="a" time="5e-05"/></testsuite>', { seconds: 0.00005 }],
    ['no time', '<testsuite name="s"><testcase name="a" time="soon"/></testsuite>', { seconds: undefined }],
    ['a test that was not run', '<testsuite name="s"><testcase name="a" status="notrun"/></testsuite>', { outcome: 'skipped' }],
    [
      'a failure without words',
      '<testsuite name="s"><testcase name="a"><error type="E1"/></testcase></testsuite>',
      { outcome: 'failed', message: 'E1' },
    ],
    [
      'a skipped test that fails',
      '<testsuite name="s"><testcase name="a"><skipped/><failure/></testcase></testsuite>',
      { outcome: 'failed' },
    ],
    [
      'output that looks like a result',
      '<testsuite name="s"><testcase name="a"><system-out>&lt;failure/></system-out></testcase></testsuite>',
      { outcome: 'passed' },
    ],
  ])('reads %s', async (_, text, expected) => {
    expect((await read(text)).cases).toMatchObject([expected]);
  });

  it.each([
    ['that did not start', '<testsuite name="s" errors="1"/>', [['s', 1]]],
    ['inside another', '<testsuites errors="2"><testsuite name="s" errors="2"/></testsuites>', [['s', 2]]],
    ['whose failing test is listed', '<testsuite name="s" failures="2"><testcase name="a"><failure/></testcase></testsuite>', []],
    ['whose test was run again', '<testsuite name="s" failures="1"><testcase name="a"><flakyFailure/></testcase></testsuite>', []],
  ])('knows the errors of a suite %s', async (_, text, expected) => {
    expect((await read(text)).suiteErrors.map(({ suite, count }) => [suite, count])).toEqual(expected);
  });

  it('takes equal names of other runners for different tests, of which one failed', async () => {
    const text = '<testsuite name="s"><testcase name="a"/><testcase name="a"><failure/></testcase></testsuite>';
    expect((await read(text)).cases.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  });

  it('never throws, whatever the elements are', async () => {
    const piece = fc.constantFrom(
      '<testsuite name="s" errors="1">',
      '</testsuite>',
      '<testcase name="a" time="1">',
      '</testcase>',
      '<failure message="m">',
      '</failure>',
      '<skipped/>',
      'text',
      '<flakyError/>',
      '<property name="go.version"/>',
      '<system-out><![CDATA[x]]></system-out>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const outcome = await readJUnit(source(`<testsuites>${pieces.join('')}</testsuites>`), STEADY);
        if (outcome.ok) expect(outcome.run.cases.every(({ id }) => id !== '')).toBe(true);
        else expect(outcome.why).not.toBe('');
      }),
    );
  });
});
