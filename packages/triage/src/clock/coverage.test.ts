import type { Reading, Unjudged } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { goneJudge, type Coverage } from './coverage.js';

const PATH = 'docs/guides/a.md';
const clear = (sensor: string, ...unjudged: readonly string[]): Reading => ({
  sensor,
  layer: 'L1',
  outcome: 'clear',
  scope: { unit: 'files', judged: 1, unjudged: unjudged.map((path): Unjudged => ({ path, reason: 'too long' })) },
});
const unknown = (sensor: string): Reading => ({ sensor, layer: 'L1', outcome: 'unknown', reason: 'failed', detail: 'crashed' });
const FOUND: Reading = {
  sensor: 'doc-links',
  layer: 'L1',
  outcome: 'signals',
  scope: { unit: 'files', judged: 1, unjudged: [] },
  signals: [],
};
const judged = (changes: Partial<Coverage>, sensor = 'doc-links'): boolean =>
  goneJudge({ isDefaultBranch: true, isPart: false, readings: [clear('doc-links')], ...changes })({
    id: '0',
    sensor,
    rule: 'broken-link',
    path: PATH,
  });

describe('goneJudge', () => {
  it.each<[string, Partial<Coverage>, boolean]>([
    ['the sensor answered', {}, true],
    ['it found others', { readings: [FOUND] }, true],
    ['another branch', { isDefaultBranch: false }, false],
    ['a part of the repository', { isPart: true }, false],
    ['the sensor is unknown', { readings: [unknown('doc-links')] }, false],
    ['the sensor did not run', { readings: [clear('coverage')] }, false],
    ['it answered once and was unknown once', { readings: [clear('doc-links'), unknown('doc-links')] }, false],
    ['the path was not judged', { readings: [clear('doc-links', 'x.md', PATH)] }, false],
    ['one of two readings left the path out', { readings: [clear('doc-links', PATH), clear('doc-links')] }, false],
    ['a folder around it was not judged', { readings: [clear('doc-links', 'docs')] }, false],
    ['a folder with a slash at its end', { readings: [clear('doc-links', 'docs/guides/')] }, false],
    ['something without a place was not judged', { readings: [clear('doc-links', '.')] }, false],
    ['something with an empty path was not judged', { readings: [clear('doc-links', '')] }, false],
    ['another path was not judged', { readings: [clear('doc-links', 'docs/guides/a', 'doc', 'docs/guides/a.md2')] }, true],
    ['another sensor left the path out', { readings: [clear('doc-links'), clear('coverage', PATH)] }, true],
  ])('%s: %s', (_, changes, expected) => {
    expect(judged(changes)).toBe(expected);
  });

  it.each<[string, Partial<Coverage>, boolean]>([
    ['a whole run', {}, true],
    ['a part', { isPart: true }, false],
    ['another branch', { isDefaultBranch: false }, false],
  ])('findings about waivers, %s: %s', (_, changes, expected) => {
    expect(judged(changes, 'governance')).toBe(expected);
  });
});
