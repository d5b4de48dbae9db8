import { expect, it } from 'vitest';
import { failureLines } from './failures-reporter.mjs';

const file = (relativeModuleId: string, given: { errors?: object[]; suites?: object[]; failed?: object[] }) => ({
  relativeModuleId,
  errors: () => given.errors ?? [],
  children: {
    allSuites: () => given.suites ?? [],
    allTests: (state: string) => (state === 'failed' ? (given.failed ?? []) : []),
  },
});

it('names each failed test, file, suite and stray error in a line, with the first line of the first message', () => {
  const lines = failureLines(
    [
      file('a.test.ts', {
        failed: [
          {
            fullName: 'adds > numbers',
            result: () => ({ errors: [{ message: '\u001B[31mexpected 1 to be 2\u001B[39m\nmore' }, { message: 'x' }] }),
          },
        ],
      }),
      file('b.test.ts', {
        errors: [{ message: 'Cannot find module' }],
        suites: [
          { fullName: 'set up', errors: () => [{ message: 'm'.repeat(999) }] },
          { fullName: 'good', errors: () => [] },
        ],
      }),
      file('c.test.ts', {}),
    ],
    [new Error('late'), undefined],
  );
  expect(lines).toEqual([
    'FAILED test a.test.ts > adds > numbers: expected 1 to be 2',
    'FAILED test b.test.ts: Cannot find module',
    `FAILED test b.test.ts > set up: ${'m'.repeat(160)}`,
    'FAILED test outside of every test: late',
    'FAILED test outside of every test: no message',
  ]);
});

it.each([
  ['a\nb\r\nFAILED test x', 'a b FAILED test x'],
  ['\u001B[31mred\u001B[39m', 'red'],
  ['\u001Bc\u0007\u2028x\u0085y\u2029z', ' x y z'],
  ['n'.repeat(999), 'n'.repeat(200 - 'a.test.ts > '.length)],
])('gives a test one line, without escapes and not too long, whatever it is called: %j', (fullName, shown) => {
  const [line, ...more] = failureLines([file('a.test.ts', { failed: [{ fullName, result: () => ({ errors: [] }) }] })], []);
  expect([line, more]).toEqual([`FAILED test a.test.ts > ${shown}: no message`, []]);
});

it.each(['a\rb', 'a\u2028b', 'a\u0085b', ' \n a\u0007\nb'])('takes the first line of a message alone: %j', (message) => {
  const [line] = failureLines([], [{ message }]);
  expect(line).toMatch(/^FAILED test outside of every test: a ?$/);
});

it('says nothing of a run without failures', () => {
  expect(failureLines([file('a.test.ts', {})], [])).toEqual([]);
});
