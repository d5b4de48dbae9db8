import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../sensor-input.fixture.js';
import { cellsOfProfile, cellsOfSamples } from './column-cells.js';
import { pooledCells } from './pooled-cells.js';
import { readDataProfile } from './read-data-profile.js';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('cells of two samples', () => {
  it('cut numbers at the quantiles of the reference and count missing values apart', () => {
    const reference = [1, 2, 3, 4, 5, 6, 7, 8, undefined];
    expect(cellsOfSamples(reference, [0, 4.5, 9, undefined, NaN], 'numeric', 4)).toEqual({
      ok: true,
      cells: { reference: [2, 2, 2, 2, 1], current: [1, 0, 1, 1, 2] },
    });
  });

  it('compare few different numbers one by one', () => {
    expect(cellsOfSamples([0, 0, 1, 1], [1, 1, 2, 0], 'numeric', 10)).toEqual({
      ok: true,
      cells: { reference: [2, 2, 0, 0], current: [1, 2, 1, 0] },
    });
  });

  it('put all new values into one cell', () => {
    expect(cellsOfSamples(['a', 'b', 'b'], ['b', 'c', 'd'], 'categorical', 10)).toEqual({
      ok: true,
      cells: { reference: [1, 2, 0, 0], current: [0, 1, 2, 0] },
    });
  });

  it('hold every row once', () => {
    const values = fc.array(fc.option(fc.double(), { nil: undefined }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, values, fc.constantFrom('numeric' as const, 'categorical' as const), (reference, current, kind) => {
        const answer = cellsOfSamples(reference, current, kind, 5);
        if (!answer.ok) throw new Error(answer.why);
        expect([sum(answer.cells.reference), sum(answer.cells.current)]).toEqual([reference.length, current.length]);
        const pooled = pooledCells(answer.cells.reference, answer.cells.current);
        expect([sum(pooled.reference), sum(pooled.current)]).toEqual([reference.length, current.length]);
      }),
    );
  });
});

describe('a profile', () => {
  const read = (text: string) => readDataProfile(memoryFiles({ files: { 'p.json': text } }), 'p.json');
  const column = (value: unknown) => read(JSON.stringify({ schema: 'sar.data-profile/1', columns: { x: value } }));

  it('counts by its edges, from the first that a value reaches', () => {
    const answer = column({ kind: 'numeric', edges: [10, 20], counts: [1, 2, 3], missing: 4 });
    const profile = answer.ok ? answer.columns.get('x') : undefined;
    expect(profile && cellsOfProfile(profile, [5, 10, 19, 20, undefined])).toEqual({
      ok: true,
      cells: { reference: [1, 2, 3, 4], current: [1, 2, 1, 1] },
    });
  });

  it.each([
    ['no kind', {}],
    ['edges that fall', { kind: 'numeric', edges: [2, 1], counts: [1, 1, 1] }],
    ['edges that are no numbers', { kind: 'numeric', edges: ['1'], counts: [1, 1] }],
    ['as many counts as edges', { kind: 'numeric', edges: [1, 2], counts: [1, 1] }],
    ['negative counts', { kind: 'numeric', edges: [1], counts: [1, -1] }],
    ['shares in place of counts', { kind: 'categorical', counts: { a: 0.5, b: 0.5 } }],
    ['no values', { kind: 'categorical', counts: {} }],
    ['a number of missing values that is none', { kind: 'categorical', counts: { a: 1 }, missing: 'many' }],
    ['null', null],
  ])('is refused with %s', (_what, value) => {
    expect(column(value)).toMatchObject({ ok: false, why: expect.stringContaining('column x') });
  });

  it.each(['', '[]', 'null', '{"schema":"sar.data-profile/2","columns":{}}', '{"schema":"sar.data-profile/1"}', '{"columns":{}}'])(
    'is not %j',
    (text) => {
      expect(read(text)).toMatchObject({ ok: false });
    },
  );
});
