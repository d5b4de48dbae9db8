import { recommendedBaseline, type Baseline } from '@sar/baseline';
import { expect, it } from 'vitest';
import { guardedChanges } from './guarded-changes.js';

function changesOf(guarded: readonly string[] | undefined, changed: readonly string[]) {
  const { gate, ...baseline } = recommendedBaseline();
  const guarding: Baseline = { ...baseline, gate: { ...gate, ...(guarded !== undefined && { guarded: [...guarded] }) } };
  return guardedChanges(guarding, new Set(changed));
}

it('changes of the files that are named have to be approved', () => {
  const changed = ['src/a.ts', 'package.json', '.github/workflows/b.yml', '.github/workflows/a.yml'];
  expect(changesOf(['package.json', '.github/workflows/**'], changed)).toEqual(
    ['.github/workflows/a.yml', '.github/workflows/b.yml', 'package.json'].map((path) => ({
      setting: `gate.guarded: ${path}`,
      kind: 'changed',
      words: `${path} is changed, which gate.guarded of the base names: such a change has to be approved`,
      path,
    })),
  );
});

it.each([
  ['none is named', undefined, ['package.json']],
  ['others are changed', ['package.json'], ['packages/a/package.json', 'package.json.bak']],
])('nothing where %s', (_, guarded, changed) => {
  expect(changesOf(guarded, changed)).toEqual([]);
});

it('thousands are counted', () => {
  const found = changesOf(
    ['**'],
    Array.from({ length: 5000 }, (_, index) => `f${index}`),
  );
  expect(found).toHaveLength(51);
  expect(found.at(-1)?.words).toBe('4950 more files that gate.guarded of the base names are changed');
});
