import type { Reading, Unjudged } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { signal } from '../rescue-world.fixture.js';
import { findingsLeft } from './findings-left.js';

const ID = '0'.repeat(16);
const base = { sensor: 'embedding-index', layer: 'L4' as const };
const clear = (unjudged: readonly Unjudged[] = [], looked: readonly string[] = []): Reading => ({
  ...base,
  outcome: 'clear',
  scope: { unit: 'files', judged: 1, unjudged },
  looked: looked.map((what) => ({ what, detail: 'read' })),
});
const found = (...ids: readonly string[]): Reading => ({
  ...base,
  outcome: 'signals',
  scope: { unit: 'files', judged: 1, unjudged: [] },
  signals: ids.map((id) => signal(id)),
});
const unread = (path: string, hides?: readonly string[]): Unjudged => ({
  path,
  reason: 'too large',
  ...(hides !== undefined && { hides }),
});
const known = { id: ID, sensor: 'embedding-index', path: 'a/b/meta.json' };
const placeless = { id: ID, sensor: 'embedding-index' };

describe('whether findings are gone', () => {
  it.each<[string, typeof placeless, readonly Reading[], string]>([
    ['the sensor is clear', known, [clear()], 'gone'],
    ['it finds others', known, [found('1'.repeat(16))], 'gone'],
    ['it finds it', known, [found(ID)], 'there'],
    ['it does not answer', known, [], 'unknown'],
    ['another sensor answers', known, [{ ...clear(), sensor: 'doc-links' }], 'unknown'],
    ['it is unknown', known, [{ ...base, outcome: 'unknown', reason: 'forbidden', detail: 'no' }], 'unknown'],
    ['the file is unjudged', known, [clear([unread('a/b/meta.json')])], 'unknown'],
    ['a folder around it is unjudged', known, [clear([unread('a/')])], 'unknown'],
    ['all is unjudged', known, [clear([unread('.')])], 'unknown'],
    ['the root is unjudged', known, [clear([unread('')])], 'unknown'],
    ['what is in it is unjudged', { ...known, path: 'a/' }, [clear([unread('a/b/c')])], 'unknown'],
    ['another folder of the same beginning is unjudged', known, [clear([unread('a/b/meta')])], 'gone'],
    ['another file is unjudged', known, [clear([unread('a/b/meta.jsonl')])], 'gone'],
    ['a source is unjudged', known, [clear([unread('reports/x.json')], ['reports/x.json'])], 'unknown'],
    ['something is unjudged that hides it', known, [clear([unread('z', [ID])])], 'unknown'],
    ['something is unjudged that hides another', known, [clear([unread('a/b/meta.json', ['1'.repeat(16)])])], 'gone'],
    ['its place is not known, and nothing is unjudged', placeless, [clear()], 'gone'],
    ['its place is not known, and something is unjudged', placeless, [clear([unread('z')])], 'unknown'],
  ])('%s', (_what, finding, readings, expected) => {
    expect(findingsLeft([finding], readings).kind).toBe(expected);
  });

  it('is the same for one of many', () => {
    const others = ['a', 'b', 'z'].map((path, at) => ({ ...known, id: String(at).repeat(16), path: `${path}/x` }));
    expect(findingsLeft([...others, known], [clear([unread('a/b')])]).kind).toBe('unknown');
    expect(findingsLeft(others, [clear([unread('a/b')])]).kind).toBe('gone');
  });

  it('is told at once of many findings and many places', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...known, id: String(at).padStart(16, '0'), path: `a/${at}/meta.json` }));
    const places = Array.from({ length: 20_000 }, (_, at) => unread(`b/${at}/c`));
    const hiding = Array.from({ length: 2000 }, (_, at) => unread(`b/${at}`, [`f${at}`]));
    expect(findingsLeft(many, [clear([...places, ...hiding])]).kind).toBe('gone');
  });
});
