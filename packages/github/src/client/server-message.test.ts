import { expect, it } from 'vitest';
import { serverMessage } from './server-message.js';

it.each<[string, unknown, string]>([
  ['a message', { message: 'Not Found' }, 'Not Found'],
  ['a message with errors', { message: 'Bad', errors: [{ message: 'one' }, { code: 'two' }, 'three', 4, {}] }, 'Bad; one; two; three'],
  ['a text', '  try later\n', 'try later'],
  ['a page of HTML', '\r\n <!DOCTYPE html><h1>Unicorn!</h1>', ''],
  ['a long text', 'x'.repeat(600), 'x'.repeat(500)],
  ['many errors', { errors: Array.from({ length: 9 }, (_, at) => String(at)) }, '0; 1; 2; 3; 4'],
  ['a message of another type', { message: 1, errors: 'none' }, ''],
  ['a list', [{ message: 'x' }], ''],
  ['null', null, ''],
  ['nothing', undefined, ''],
])('takes %s', (_what, body, expected) => {
  expect(serverMessage(body)).toBe(expected);
});
