import { known, unknown, type Revisions } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { revisionsAt } from '../l1/coverage/revisions.fixture.js';
import { sensorInput } from '../sensor-input.fixture.js';
import { isTestData } from './is-test-data.js';
import { reportLag } from './report-lag.js';

const AT = '2026-11-20T12:00:00Z';
const files = { 'src/a.py': '', 'docs/b.md': '' };
const time = (text: string) => Date.parse(text);

describe('reportLag', () => {
  it.each([
    ['after it', '2026-11-20T13:00:00Z', undefined],
    ['on the day before', '2026-11-19T13:00:00Z', undefined],
    ['a day before', '2026-11-19T12:00:00Z', 1],
    ['long before', '2026-10-01T00:00:00Z', 50],
    ['at no time', 'soon', undefined],
  ])('knows how far a report is behind that was made %s', (_, madeAt, days) => {
    expect(reportLag(sensorInput({ files }, { revisions: revisionsAt(AT) }))(time(madeAt))?.days).toBe(days);
  });

  it('asks for the files of a report only when something is younger than it, and for folders when they are many', () => {
    const asked: (readonly string[])[] = [];
    const revisions: Revisions = {
      ...revisionsAt(AT),
      lastChange: (paths) => {
        asked.push(paths);
        return known({ commit: 'c'.repeat(40), at: paths.includes('docs') ? AT : '2026-11-01T00:00:00Z' });
      },
    };
    const lagOf = reportLag(sensorInput({ files }, { revisions }));
    const many = Array.from({ length: 2000 }, (_, at) => `src/m${at % 3}/f${at}.py`);
    expect([lagOf(time(AT), many), lagOf(time('2026-11-10T00:00:00Z'), many)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([
      ['docs', 'src'],
      ['src/m0', 'src/m1', 'src/m2'],
    ]);
  });

  it.each([
    ['without git', undefined],
    ['where the history is shallow', { ...revisionsAt(AT), lastChange: () => unknown('unsupported', 'shallow') }],
    ['without a commit', { ...revisionsAt(AT), lastChange: () => known(undefined) }],
  ])('says nothing %s', (_, revisions) => {
    expect(reportLag(sensorInput({ files }, revisions === undefined ? {} : { revisions }))(0)).toBeUndefined();
  });
});

describe('isTestData', () => {
  it.each([
    ['a tracked file that a wildcard matches', 'src/a.py', ['**/a.py'], true],
    ['a tracked file that is named', 'src/a.py', ['src/a.py'], false],
    ['a file that git does not track', 'junit.xml', ['**/junit.xml'], false],
  ])('%s', (_, name, globs, expected) => {
    const report = { name, folder: '', sizeBytes: 0, text: () => ({ ok: true as const, text: '' }), pieces: () => [] };
    expect(isTestData(sensorInput({ files }, { revisions: revisionsAt(AT) }), report, globs)).toBe(expected);
    expect(isTestData(sensorInput({ files }), report, globs)).toBe(false);
  });
});
