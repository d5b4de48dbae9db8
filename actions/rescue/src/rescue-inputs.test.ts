import { actionInputs } from '@sar/runtime';
import { describe, expect, it } from 'vitest';
import { rescueInputs } from './rescue-inputs.js';

const inputs = (given: Readonly<Record<string, string>>) =>
  rescueInputs(
    actionInputs(
      (name) => given[name] ?? '',
      () => undefined,
    ),
  );

describe('the inputs', () => {
  it('without any, plan everything', () => {
    expect(inputs({ 'run-commands': 'true' })).toMatchObject({
      apply: false,
      dryRun: false,
      finding: [],
      path: '.',
      runCommands: true,
      maxRequests: 1500,
    });
  });

  it.each([
    ['abcd', ['abcd']],
    ['ABCDEF0123456789 abcd,ef01', ['abcdef0123456789', 'abcd', 'ef01']],
    [' ', []],
  ])('finding %j', (finding, expected) => {
    expect(inputs({ finding }).finding).toEqual(expected);
  });

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ finding: 'abc' }, /"finding" takes ids/],
    [{ finding: 'abcd; rm -rf' }, /"finding" takes ids/],
    [{ 'target-run-id': '-1' }, /"target-run-id" is the id of a workflow run/],
    [{ 'target-run-id': '1e3' }, /"target-run-id"/],
    [{ 'max-actions': '101' }, /whole number from 0 to 100/],
    [{ apply: 'yes' }, /true or false/],
    [{ 'max-requests': '10' }, /whole number from 50/],
  ])('refuses %j', (given, message) => {
    expect(() => inputs(given)).toThrow(message);
  });

  it('takes ids of runs that are longer than a count', () => {
    expect(inputs({ 'target-run-id': '19876543210' }).targetRunId).toBe(19_876_543_210);
  });
});
