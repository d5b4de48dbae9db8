import { UserError } from '@sar/baseline';
import { expect, it } from 'vitest';
import type { Arguments } from '../../arguments/command.js';
import { mostDeletes, olderThanDays, usualRequests } from './prune-options.js';

const given = (name: string, text: string | undefined): Arguments => ({
  positionals: [],
  flag: () => false,
  value: (asked) => (asked === name ? text : undefined),
  values: () => [],
});

it.each([
  [undefined, 300, 1500],
  ['1', 1, 902],
  ['5000', 5000, 10_900],
])('has requests for each of --max-deletes %s', (text, deletes, requests) => {
  expect(mostDeletes(given('max-deletes', text))).toBe(deletes);
  expect(usualRequests(given('max-deletes', text))).toBe(requests);
});

it.each([
  ['1d', 1],
  ['400d', 400],
  [undefined, undefined],
])('--older-than %s', (text, days) => {
  expect(olderThanDays(given('older-than', text))).toBe(days);
});

it.each(['', 'd', '0d', '401d', '7', '7h', ' 7d', '-7d', '7.5d', '1e2d', '00000d', '٧d'])('--older-than takes no %j', (text) => {
  expect(() => olderThanDays(given('older-than', text))).toThrow(UserError);
});
