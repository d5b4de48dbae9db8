import type { CommittedEntry } from '@sar/baseline';
import { expect, it } from 'vitest';
import { readAhead } from './read-ahead.js';
import type { Blob } from './read-blobs.js';

const entry = (index: number, changes: Partial<CommittedEntry> = {}): CommittedEntry => ({
  path: `f${index}`,
  mode: '100644',
  id: `id${index}`,
  sizeBytes: 2,
  ...changes,
});

/** Every blob is its id; `asked` has what each read asked for. */
function reader(broken: ReadonlySet<string> = new Set()) {
  const asked: (readonly string[])[] = [];
  const readAll = (ids: readonly string[], maxBytes: number): ReadonlyMap<string, Blob> => {
    asked.push(ids);
    if (ids.some((id) => broken.has(id))) throw new Error('git cannot read it');
    const blob = (id: string): Blob => (maxBytes < 2 ? { kind: 'too-large' } : { kind: 'bytes', bytes: Buffer.from(id) });
    return new Map(ids.map((id) => [id, blob(id)]));
  };
  return { asked, readAll };
}

it('reads a whole commit in few batches, each entry once', () => {
  const entries = Array.from({ length: 2000 }, (_, index) => entry(index));
  const { asked, readAll } = reader();
  const blobs = readAhead(entries, readAll);
  for (let round = 0; round < 2; round += 1) for (const each of entries) expect(blobs.bytes(each, 100)?.toString()).toBe(each.id);
  expect(asked.length).toBeLessThan(12);
  expect(asked.flat()).toHaveLength(2000);
});

it('brings no link, nothing large and nothing twice', () => {
  const entries = [entry(0), entry(1, { mode: '120000' }), entry(2, { sizeBytes: 1e6 }), entry(3), entry(4, { id: 'id0' })];
  const { asked, readAll } = reader();
  const blobs = readAhead(entries, readAll);
  for (const each of [entry(0), entry(3), entry(4, { id: 'id0' })]) blobs.bytes(each, 100);
  expect(asked).toEqual([['id0', 'id3']]);
});

it('a neighbour that cannot be read keeps nobody from the others', () => {
  const { readAll } = reader(new Set(['id1']));
  const blobs = readAhead([entry(0), entry(1), entry(2)], readAll);
  expect(blobs.bytes(entry(0), 100)?.toString()).toBe('id0');
  expect(blobs.bytes(entry(2), 100)?.toString()).toBe('id2');
  expect(() => blobs.bytes(entry(1), 100)).toThrow('git cannot read it');
});

it('keeps no more than 64 MB', () => {
  const big = (id: string): Blob => ({ kind: 'bytes', bytes: Buffer.alloc(1 << 24, id) });
  const asked: string[] = [];
  const entries = Array.from({ length: 6 }, (_, index) => entry(index, { sizeBytes: 1 << 24 }));
  const blobs = readAhead(entries, (ids) => {
    asked.push(...ids);
    return new Map(ids.map((id) => [id, big(id)]));
  });
  for (const each of [...entries, ...entries.slice(-1), ...entries.slice(0, 1)]) blobs.bytes(each, 1 << 25);
  expect(asked).toEqual(['id0', 'id1', 'id2', 'id3', 'id4', 'id5', 'id0']);
});
