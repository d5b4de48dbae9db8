import type { Reading, Unjudged } from '@sar/baseline';
import { withinProcessorTime } from '@sar/testkit';
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

  it.each<[string, string, boolean]>([
    ['a file in it was not judged', 'docs', false],
    ['a file in the repository was not judged', '.', false],
    ['a path that begins alike', 'docs/guide', true],
    ['a path that begins alike and is longer', 'docs/guides/a.md/b', false],
  ])('a finding at a folder: %s', (_, path, expected) => {
    const isGone = goneJudge({ isDefaultBranch: true, isPart: false, readings: [clear('doc-links', 'a', PATH, 'z')] });
    expect(isGone({ id: '0', sensor: 'doc-links', rule: 'broken-link', path })).toBe(expected);
  });

  it.each<[string, readonly string[] | undefined, boolean]>([
    ['any', undefined, false],
    ['none', [], true],
    ['another', ['1'], true],
    ['this one', ['1', '0'], false],
  ])('what could not be judged at its path can hide %s', (_, hides, expected) => {
    const unjudged: Unjudged = { path: PATH, reason: 'not in the table', ...(hides !== undefined && { hides }) };
    const reading: Reading = {
      sensor: 'doc-links',
      layer: 'L1',
      outcome: 'clear',
      scope: { unit: 'files', judged: 1, unjudged: [unjudged] },
    };
    expect(judged({ readings: [reading] })).toBe(expected);
    expect(judged({ readings: [reading, clear('doc-links', PATH)] })).toBe(false);
  });

  it('a path longer than the clock keeps', () => {
    const long = `docs/${'a'.repeat(600)}.md`;
    const isGone = goneJudge({ isDefaultBranch: true, isPart: false, readings: [clear('doc-links', long)] });
    expect(isGone({ id: '0', sensor: 'doc-links', rule: 'broken-link', path: long.slice(0, 500) })).toBe(false);
    expect(isGone({ id: '0', sensor: 'doc-links', rule: 'broken-link', path: 'docs/b.md' })).toBe(true);
  });

  const READ = ['out/a.sarif', '12 results'] as const;
  const UNREAD = ['out/b.sarif', 'too long'] as const;
  it.each<[string, readonly (readonly [string, string])[], readonly string[], string, boolean]>([
    ['a report was not read: a file that only it names', [READ, UNREAD], ['out/b.sarif'], 'src/a.ts', false],
    ['every report was read', [READ, UNREAD], [], 'src/a.ts', true],
    ['a file was not judged, and every report was read', [READ, UNREAD], ['src/b.ts'], 'src/a.ts', true],
    ['a part of a report was not judged', [READ], ['out/a.sarif'], 'src/a.ts', true],
    ['a report of which more is said', [READ, READ, ['out/b.sarif', '9 bytes']], ['out/b.sarif'], 'src/a.ts', false],
    ['another store was not read: a store that was', [READ, UNREAD], ['out/b.sarif'], 'out/a.sarif', true],
    ['the store was not read', [READ, UNREAD], ['out/b.sarif'], 'out/b.sarif', false],
  ])('%s', (_, looked, unjudged, path, expected) => {
    const reading: Reading = { ...clear('scan', ...unjudged), looked: looked.map(([what, detail]) => ({ what, detail })) };
    const isGone = goneJudge({ isDefaultBranch: true, isPart: false, readings: [reading] });
    expect(isGone({ id: '0', sensor: 'scan', rule: 'x', path })).toBe(expected);
  });

  it('is quick with many sources that could not be judged', async () => {
    const paths = Array.from({ length: 20_000 }, (_, at) => `${at}.json`);
    const reading: Reading = { ...clear('scan', ...paths), looked: paths.map((what) => ({ what, detail: 'other' })) };
    await withinProcessorTime(1000, () => goneJudge({ isDefaultBranch: true, isPart: false, readings: [reading] }));
  });

  it('is quick with many deep paths that were not judged', async () => {
    const deep = Array.from({ length: 20_000 }, (_, at) => `${at}/${'a/'.repeat(200)}b`);
    await withinProcessorTime(1500, () => {
      const isGone = goneJudge({ isDefaultBranch: true, isPart: false, readings: [clear('doc-links', ...deep)] });
      for (const path of deep.slice(0, 1000)) expect(isGone({ id: '0', sensor: 'doc-links', rule: 'x', path })).toBe(false);
    });
  });

  it.each<[string, Partial<Coverage>, boolean]>([
    ['a whole run', {}, true],
    ['a part', { isPart: true }, false],
    ['another branch', { isDefaultBranch: false }, false],
  ])('findings about waivers, %s: %s', (_, changes, expected) => {
    expect(judged(changes, 'governance')).toBe(expected);
  });

  const pipeline = (path: string, job?: string): Reading => ({
    sensor: 'workflow-security',
    layer: 'L2',
    outcome: 'clear',
    scope: { unit: 'files', judged: 1, unjudged: [{ path, reason: 'no YAML', ...(job !== undefined && { job }) }] },
  });
  it.each<[string, string, Partial<Coverage>, boolean]>([
    ['nothing is unknown', 'unused-waiver', { readings: [clear('coverage')] }, true],
    ['nothing was asked', 'unused-waiver', {}, false],
    ['a sensor is unknown', 'unused-waiver', { readings: [unknown('coverage')] }, false],
    ['a sensor is unknown, and no waiver needed it', 'unused-waiver', { readings: [unknown('coverage')], undecided: new Set(['1']) }, true],
    ['this waiver may still be unused', 'unused-waiver', { undecided: new Set(['0']) }, false],
    ['the day of an expired one was changed', 'expired-waiver', { readings: [unknown('coverage')] }, true],
    ['its workflow could not be read', 'expired-waiver', { readings: [pipeline(PATH)] }, false],
    ['a job of its workflow could not be judged', 'expired-waiver', { readings: [pipeline(PATH, 'test')] }, true],
    ['another workflow could not be read', 'invalid-suppression', { readings: [pipeline('b.yml')] }, true],
  ])('findings about waivers: %s', (_, rule, changes, expected) => {
    const isGone = goneJudge({ isDefaultBranch: true, isPart: false, readings: [], ...changes });
    expect(isGone({ id: '0', sensor: 'governance', rule, path: PATH })).toBe(expected);
  });
});
