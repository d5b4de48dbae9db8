import { actionInputs } from '@sar/runtime';
import { expect, it } from 'vitest';
import { triageInputs } from './triage-inputs.js';

const read = (given: Readonly<Record<string, string>>) =>
  triageInputs(
    actionInputs(
      (name) => given[name] ?? '',
      () => undefined,
    ),
  );

it('has the defaults of action.yml where nothing is given', () => {
  expect(read({})).toMatchObject({
    signalsFiles: [],
    path: '.',
    issues: 'dashboard',
    dryRun: false,
    maxRequests: 800,
    failOn: { kind: 'never' },
  });
});

it('takes documents by lines, as paths may hold blanks', () => {
  expect(read({ 'signals-file': ' a b.json \r\n\n signals/*.json' }).signalsFiles).toEqual(['a b.json', 'signals/*.json']);
});

it.each([
  [{ issues: 'al' }, 'did you mean all?'],
  [{ 'fail-on': 'high' }, 'fail-on takes'],
  [{ 'dry-run': 'yes' }, '"dry-run" is true or false'],
  [{ 'max-new-issues': '101' }, 'from 0 to 100'],
  [{ 'max-requests': '10' }, 'from 50 to 100000'],
])('refuses %j', (given, message) => {
  expect(() => read(given)).toThrow(message);
});
