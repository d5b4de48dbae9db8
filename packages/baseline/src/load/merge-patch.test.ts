import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, plainValue } from './located.js';
import { mergePatch } from './merge-patch.js';

function merge(target: unknown, patch: unknown): unknown {
  return plainValue(mergePatch(locate(target, { source: 'target' }), locate(patch, { source: 'patch' }), new Map()));
}

describe('mergePatch', () => {
  // The cases of RFC 7396, appendix A.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j patched with %j is %j', (target, patch, expected) => {
    expect(merge(target, patch)).toEqual(expected);
  });

  it('changes nothing when the same patch is applied again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
        const once = merge(target, patch);
        expect(merge(once, patch)).toEqual(once);
      }),
    );
  });

  it('keeps the origin of what it does not touch, and remembers what a null removed', () => {
    const removed = new Map();
    const merged = mergePatch(
      locate({ a: 1, b: { c: 2, d: 3 } }, { source: 'low' }),
      locate({ b: { c: 5, d: null } }, { source: 'high', line: 4 }),
      removed,
    );
    if (merged.kind !== 'map') throw new Error('a map was expected');
    expect(merged.entries.get('a')?.value.origin.source).toBe('low');
    const b = merged.entries.get('b')?.value;
    expect(b?.kind === 'map' && b.entries.get('c')?.value.origin).toEqual({ source: 'high', line: 4 });
    expect([...removed]).toEqual([['b.d', { source: 'high', line: 4 }]]);
  });

  it('treats __proto__ as an ordinary key', () => {
    const merged = merge({}, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.hasOwn(merged as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
