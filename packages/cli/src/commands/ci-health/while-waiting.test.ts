import { expect, it } from 'vitest';
import type { Io } from '../../io.js';
import { whileWaiting } from './while-waiting.js';

it.each<[number | undefined, string]>([
  [undefined, ''],
  [80, 'looking at o/r …\r\u001b[K'],
  [10, 'looking…\r\u001b[K'],
])('on a terminal of %s columns prints %j, also where it fails', async (progressColumns, expected) => {
  let written = '';
  const io = { progressColumns, err: (text: string) => void (written += text) } as Io;
  expect(await whileWaiting(io, 'looking at o/r', async () => 7)).toBe(7);
  expect(written).toBe(expected);
  const failed = whileWaiting(io, 'looking at o/r', async () => {
    throw new Error('failed');
  });
  await expect(failed).rejects.toThrow('failed');
  expect(written).toBe(expected + expected);
});
