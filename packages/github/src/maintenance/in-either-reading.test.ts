import { known, unknown, type Answer } from '@sar/baseline';
import { expect, it } from 'vitest';
import { inEitherReading } from './in-either-reading.js';

const FAILED = unknown('failed', 'x');
const list = (count: number, without?: number): Answer<readonly number[]> =>
  known(Array.from({ length: count }, (_, index) => index).filter((item) => item !== without));

/** What comes of readings that give these answers, and how many were made. */
async function read(...answers: readonly Answer<readonly number[]>[]) {
  let made = 0;
  const answer = await inEitherReading(async () => answers[made++] ?? FAILED);
  return { answer, made };
}

it.each([0, 99])('reads a list of %i once: it is one page', async (count) => {
  expect(await read(list(count))).toEqual({ answer: list(count), made: 1 });
});

it('gives what one of two readings of a longer list lost', async () => {
  const { answer, made } = await read(list(102, 100), list(102, 7));
  expect(made).toBe(2);
  expect(answer.known ? [...answer.value].sort((a, b) => a - b) : answer).toEqual(Array.from({ length: 102 }, (_, index) => index));
});

it.each([
  ['the first', [FAILED]],
  ['the second', [list(100), FAILED]],
])('does not know where %s fails', async (_which, answers) => {
  expect((await read(...answers)).answer).toEqual(FAILED);
});
