import { loadBaseline } from '@sar/baseline';
import { sensors } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { isWholeScore } from './is-whole-score.js';

const load = (text: string) => loadBaseline({ path: 'sar.yml', text, readFile: () => ({ kind: 'absent' }) });
const all = sensors().map(({ id }) => ({ sensor: id }));

describe('isWholeScore', () => {
  it.each([
    ['every sensor was asked', 'version: 1\n', all, true],
    ['one was not', 'version: 1\n', all.slice(1), false],
    ['one that is switched off was not', 'version: 1\nsensors: {dead-code: {enabled: false}}\n', all.slice(1), true],
    ['one that no dimension names was not', 'version: 1\ndimensions: {source: null}\n', all.slice(1), true],
    ['none was', 'version: 1\n', [], false],
  ])('%s', async (_, text, readings, whole) => {
    expect(all[0]).toEqual({ sensor: 'dead-code' });
    expect(isWholeScore(await load(text), readings)).toBe(whole);
  });
});
