import { expect, it } from 'vitest';
import { createEntityTagStore } from './entity-tags.js';

const answer = (bytes: number | string) => ({ etag: 'W/"1"', status: 200, headers: { 'content-length': String(bytes) }, body: null });
const MIB = 1024 * 1024;

it.each<[string, number, number | string, number]>([
  ['500 small answers', 10_000, 10, 500],
  ['16 MiB of large answers', 10_000, MIB, 16],
  ['no answer that is larger alone', 10, 17 * MIB, 0],
  ['500 answers of a length that nobody knows', 10_000, 'long', 500],
])('keeps %s', (_what, count, bytes, expected) => {
  const store = createEntityTagStore();
  for (let at = 0; at < count; at += 1) store.set(`/${at}`, answer(bytes));
  const kept = Array.from({ length: count }, (_, at) => store.get(`/${at}`)).map((each) => each !== undefined);
  expect(kept.filter(Boolean)).toHaveLength(expected);
  expect(kept.slice(count - expected).every(Boolean)).toBe(true);
});

it('counts an answer that is given anew once', () => {
  const store = createEntityTagStore();
  store.set('/other', answer(10 * MIB));
  for (let times = 0; times < 10; times += 1) store.set('/same', answer(5 * MIB));
  expect(store.get('/other')).toBeDefined();
});
