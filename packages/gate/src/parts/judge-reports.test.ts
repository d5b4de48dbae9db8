import { UserError, type WorkFiles } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { COMMIT, memoryFiles, type MemoryFile } from '../gate-ports.fixture.js';
import { checkRun } from './check-run.fixture.js';
import { judgeReports } from './judge-reports.js';

const OTHER = 'd'.repeat(40);
const own = (schema: string, more: object) => JSON.stringify({ schema, ...more });

function judge(files: Readonly<Record<string, string | MemoryFile>>, globs: readonly string[] = ['**/*.{xml,json}']) {
  return judgeReports(globs, checkRun({ files: memoryFiles(files) }));
}

describe('reports', () => {
  it.each([
    ['of any tool', { 'a.xml': '<x/>' }],
    ['written in the second of the commit', { 'a.xml': { text: '<x/>', modifiedAt: '2026-11-22T12:00:00.000Z' } }],
    ['of this commit', { 'a.json': own('sar.signals/1', { commit: COMMIT, signals: [] }) }],
    ['that names no commit', { 'a.json': own('sar.signals/1', { signals: [] }) }],
    ['of another tool that names a commit', { 'a.json': '{"commit": "x"}' }],
    ['that speaks of SAR in its middle', { 'a.json': '{"x": 1, "schema": "sar.signals/1", "commit": "x"}' }],
    ['that begins with many blanks', { 'a.xml': `${' '.repeat(200_000)}<x/>` }],
  ])('%s are taken', (_, files) => {
    expect(judge(files)).toMatchObject({ outcome: 'pass', detail: '1 report of this commit', evidence: [] });
  });

  it.each([
    ['missing', {}, 'missing: no file matches **/*.{xml,json}'],
    ['empty', { 'a.xml': '' }, 'a.xml is empty'],
    ['blank', { 'a.xml': ' \n\t\r\n \u0000' }, 'a.xml is empty'],
    ['a byte order mark alone', { 'a.xml': '\ufeff\n' }, 'a.xml is empty'],
    ['blanks without end', { 'a.xml': ' '.repeat(1_100_000) }, 'a.xml is empty'],
    [
      'older than the commit',
      { 'a.xml': { text: '<x/>', modifiedAt: '2026-11-22T11:59:59.999Z' } },
      'a.xml is older than the commit: written 2026-11-22T11:59:59.999Z, committed 2026-11-22T12:00:00Z',
    ],
    [
      'of another commit',
      { 'v.json': own('sar.verdict/1', { commit: OTHER }) },
      `v.json is of another commit: "${OTHER}" instead of ${COMMIT}`,
    ],
    [
      'of another commit, triage',
      { 'a.json': own('sar.triage/1', { commit: '' }) },
      `a.json is of another commit: "" instead of ${COMMIT}`,
    ],
  ])('that are %s fail', (_, files, words) => {
    const result = judge(files);
    expect(result).toMatchObject({ outcome: 'fail', evidence: [{ text: words }], remedy: expect.stringContaining('on this very commit') });
    expect(result.detail).toContain(words);
  });

  it('each glob must match', () => {
    const result = judge({ 'a.xml': '<x/>' }, ['a.xml', 'b.xml', 'c.xml']);
    expect(result).toMatchObject({
      outcome: 'fail',
      detail: '2 reports are not there or not to be trusted: missing: no file matches b.xml, and 1 more',
    });
  });

  it('that are part of the commit itself are none: whoever wrote the change wrote them', () => {
    const ports = { files: memoryFiles({ 'a.xml': '<x/>', 'b.xml': '<x/>' }), isCommitted: (path: string) => path === 'a.xml' };
    expect(judgeReports(['a.xml'], checkRun(ports))).toMatchObject({
      outcome: 'fail',
      evidence: [{ text: 'a.xml is part of the commit itself: no job need have written it, so let git not track it', path: 'a.xml' }],
    });
    expect(judgeReports(['a*.xml'], checkRun(ports))).toMatchObject({
      outcome: 'fail',
      evidence: [{ text: 'missing: no file matches a*.xml but 1 file of the commit itself' }],
    });
    // Test data beside a report is no matter.
    expect(judgeReports(['*.xml'], checkRun(ports))).toMatchObject({ outcome: 'pass', detail: '1 report of this commit' });
  });

  it.each([
    ['2026-11-22T13:05:00Z', 'fail', 'is older than the commit'],
    ['2026-11-22T13:05:01Z', 'unknown', 'the judged commit is dated in the future (2026-11-22T13:05:01Z)'],
  ])('of a commit of %s, where it is 13:00, are %s', (committedAt, outcome, words) => {
    const result = judgeReports(['*.xml'], checkRun({ files: memoryFiles({ 'a.xml': '<x/>' }), committedAt }));
    expect(result).toMatchObject({ outcome, detail: expect.stringContaining(words) });
  });

  it('half a document of SAR is unknown', () => {
    expect(judge({ 'a.json': '{"schema": "sar.signals/1", "commit": "' })).toMatchObject({
      outcome: 'unknown',
      evidence: [{ text: 'a.json is no whole JSON document', path: 'a.json' }],
    });
  });

  it('the first fault that is told is one that fails, not one that nobody can judge', () => {
    const result = judge({ 'a.json': '{"schema": "sar.signals/1"', 'b.xml': '' });
    expect(result).toMatchObject({ outcome: 'fail', evidence: [{ text: 'b.xml is empty' }, { text: 'a.json is no whole JSON document' }] });
  });

  it('are unknown where the time of the commit is not known, or cannot be read', () => {
    const files = memoryFiles({ 'a.xml': '<x/>' });
    expect(judgeReports(['*.xml'], checkRun({ files, committedAt: undefined }))).toMatchObject({ outcome: 'unknown' });
    expect(judgeReports(['*.xml'], checkRun({ files, committedAt: 'yesterday' }))).toMatchObject({ outcome: 'unknown' });
  });

  it('that name a commit are unknown where the judged one is not known', () => {
    const files = memoryFiles({ 'a.json': own('sar.signals/1', { commit: COMMIT }) });
    expect(judgeReports(['*.json'], checkRun({ files, commit: undefined }))).toMatchObject({
      outcome: 'unknown',
      evidence: [{ text: 'a.json names its commit, and which one is judged is not known' }],
    });
  });

  it('more files than are looked at are unknown', () => {
    const files: WorkFiles = { ...memoryFiles({ 'a.xml': '<x/>' }), find: () => ({ paths: ['a.xml'], cut: true }) };
    expect(judgeReports(['*.xml'], checkRun({ files }))).toMatchObject({
      outcome: 'unknown',
      evidence: [{ text: 'more files match *.xml than are looked at (1)' }],
    });
  });

  it('a file that cannot be read fails, and hides no other', () => {
    const files: WorkFiles = {
      ...memoryFiles({ 'a.xml': '<x/>', 'b.xml': '' }),
      pieces: () => {
        throw new UserError('a.xml: EACCES');
      },
    };
    expect(judgeReports(['*.xml'], checkRun({ files }))).toMatchObject({
      outcome: 'fail',
      evidence: [{ text: 'a.xml cannot be read: a.xml: EACCES' }, { text: 'b.xml is empty' }],
    });
  });

  it.each([
    [{ kind: 'outside' }, 'a.xml leads out of the repository'],
    [{ kind: 'unreadable', reason: 'EACCES' }, 'a.xml cannot be read: EACCES'],
    [{ kind: 'absent' }, 'a.xml is missing'],
  ] as const)('a file that is %j fails', (facts, text) => {
    const files: WorkFiles = { ...memoryFiles({ 'a.xml': '<x/>' }), facts: () => facts };
    expect(judgeReports(['*.xml'], checkRun({ files }))).toMatchObject({ outcome: 'fail', evidence: [{ text }] });
  });
});
