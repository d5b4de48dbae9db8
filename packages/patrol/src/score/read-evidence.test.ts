import { PRESET_NAMES, loadBaseline, recommendedBaseline, type Dimension } from '@sar/baseline';
import { sensors } from '@sar/search';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { readEvidence } from './read-evidence.js';

function evidenceOf(files: Readonly<Record<string, string>>, evidence: string, contains?: string) {
  const dimension: Dimension = {
    name: 'A',
    requirement: 'B',
    checks: [{ sensor: 'coverage' }, { evidence, title: 'C', ...(contains !== undefined && { contains }) }],
  };
  const baseline = recommendedBaseline();
  const gaps = { ...baseline.gaps, directory: 'gaps/', documents: ['docs/SAR.md'] };
  const [result, ...more] = readEvidence(memoryTree(files), {
    dimensions: { a: dimension },
    gaps,
    sources: ['sar:recommended', 'sar.yml'],
  });
  expect(more).toEqual([]);
  return result;
}

describe('readEvidence', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string | undefined, object]>([
    ['a file', { 'docs/a.md': '' }, 'docs/*.md', undefined, { outcome: 'present', path: 'docs/a.md' }],
    ['the first of several', { 'b.md': '', 'a.md': '' }, '*.md', undefined, { outcome: 'present', path: 'a.md' }],
    ['none', { 'docs/a.md': '' }, '*.md', undefined, { outcome: 'absent', detail: 'no file matches *.md' }],
    ['a text', { 'a.yml': 'x', 'b.yml': 'on: RETRAIN' }, '*.yml', 'RETRAIN', { outcome: 'present', path: 'b.yml' }],
    ['no text', { 'a.yml': 'x' }, '*.yml', 'RETRAIN', { outcome: 'absent', detail: 'no file matches *.yml and holds "RETRAIN"' }],
    ['a text in a binary file', { 'a.yml': 'RETRAIN\0' }, '*.yml', 'RETRAIN', { outcome: 'absent' }],
    ['a file too large to read', { 'a.yml': `${' '.repeat(600_000)}RETRAIN` }, '*.yml', 'RETRAIN', { outcome: 'unknown' }],
    ['a large file without a text to look for', { 'a.yml': ' '.repeat(600_000) }, '*.yml', undefined, { outcome: 'present' }],
    ['brackets that are no class', { '[a].md': '' }, '[a].md', undefined, { outcome: 'present', path: '[a].md' }],
    ['the baseline that asks for a text', { 'sar.yml': 'contains: RETRAIN' }, '*.yml', 'RETRAIN', { outcome: 'absent' }],
    ['a rendering that asks for a text', { 'docs/SAR.md': 'add RETRAIN' }, '**', 'RETRAIN', { outcome: 'absent' }],
    ['a gap that says that a text is missing', { 'gaps/SAR-G01.yml': 'gap: no RETRAIN' }, '**', 'RETRAIN', { outcome: 'absent' }],
    ['the baseline by its name', { 'sar.yml': '' }, 'sar.yml', undefined, { outcome: 'present' }],
  ])('%s', (_, files, glob, contains, expected) => {
    expect(evidenceOf(files, glob, contains)).toMatchObject({ dimension: 'a', check: 1, ...expected });
  });

  it('opens at most 10,000 files for one check, and says that it does not know', () => {
    const files = Object.fromEntries(Array.from({ length: 10_100 }, (_, index) => [`f${index}.py`, '']));
    expect(evidenceOf(files, '*.py', 'x')).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining('100 of 10100') as string });
  });
});

describe('presets', () => {
  it.each(PRESET_NAMES)('the dimensions of %s name sensors that there are', async (path) => {
    const { dimensions } = await loadBaseline({ path, readFile: () => ({ kind: 'absent' }) });
    const named = Object.values(dimensions).flatMap(({ checks = [] }) =>
      checks.flatMap((check) => ('sensor' in check ? [check.sensor] : [])),
    );
    const known = new Set(sensors().map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('every sensor counts for some dimension of sar:recommended', async () => {
    const { dimensions } = await loadBaseline({ path: 'sar:recommended', readFile: () => ({ kind: 'absent' }) });
    const named = Object.values(dimensions).flatMap(({ checks = [] }) =>
      checks.flatMap((check) => ('sensor' in check ? [check.sensor] : [])),
    );
    expect(
      sensors()
        .filter(({ id }) => !named.includes(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
