import { expect, it } from 'vitest';
import { judgeRefusal, type Refusal } from './judge-refusal.js';

it.each<[Refusal, string | undefined, string]>([
  ['moved', 'STALE_DATA', 'Expected branch to point to "1" but it did not.  Pull and try again.'],
  ['moved', undefined, 'Expected branch to point to "1" but it did not. Pull and try again.'],
  ['moved', 'NOT_FOUND', "Could not resolve to a Ref with the name 'x'."],
  ['refused', 'NOT_FOUND', "Could not resolve to a Repository with the name 'x'."],
  ['protected', 'BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.'],
  ['protected', 'FORBIDDEN', 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
  ['protected', 'UNPROCESSABLE', "protected branch 'main' check failed:\nAt least 1 approving review is required"],
  ['refused', 'FORBIDDEN', 'Resource not accessible by integration'],
  ['refused', 'UNPROCESSABLE', 'A path was requested for deletion which does not exist as of commit oid `1`'],
  ['unsure', undefined, 'Something went wrong while executing your query. This may be the result of a timeout'],
  ['unsure', undefined, `${'x'.repeat(2000)} protected branch`],
])('%s: %s %j', (refusal, type, message) => {
  expect(judgeRefusal([{ type, message }])).toBe(refusal);
  expect(
    judgeRefusal([
      { type: undefined, message: 'more' },
      { type, message },
    ]),
  ).toBe(refusal);
});

it('says nothing for sure without errors', () => {
  expect(judgeRefusal([])).toBe('unsure');
});
