import { known, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { SensorInput } from '../sensor.js';
import { sensorInput } from '../sensor-input.fixture.js';
import { findReports, reportsReady } from './find-reports.js';
import { MAX_REPORTS, MAX_REPORT_BYTES } from './report-source.js';
import { storeText } from './signal-store.fixture.js';

const FILES = {
  untracked: { 'out/a.json': '{"a": 1}', 'out/b.json': new Uint8Array([123, 0, 125]), 'c.xml': '<a/>' },
  modified: { 'out/a.json': '2026-11-20T00:00:00.000Z' },
};
const { sensors: SECTIONS } = sensorInput().baseline;
const find = (reports: readonly string[], input = sensorInput(FILES)) => findReports(input, 'dead-code', { reports }, 'report');

describe('findReports', () => {
  it('finds the files of the globs, with folder, size and time', async () => {
    const found = await find(['out/*.json']);
    expect(found).toMatchObject({
      found: true,
      reports: [{ name: 'out/a.json', folder: 'out', sizeBytes: 8, modifiedAt: '2026-11-20T00:00:00.000Z' }, { name: 'out/b.json' }],
      looked: [{ what: 'out/a.json', detail: 'report, 8 bytes, written 2026-11-20T00:00:00.000Z' }, { what: 'out/b.json' }],
    });
    expect(found.found && found.reports.map((report) => report.text())).toEqual([
      { ok: true, text: '{"a": 1}' },
      { ok: false, why: 'it is no text' },
    ]);
    expect(found.found && [...(found.reports[0]?.pieces() ?? [])].join('')).toBe('{"a": 1}');
  });

  it.each([
    ['\uFEFF[]', 'utf16le', 'it is written in UTF-16; let the tool write it in UTF-8'],
    ['\0', 'latin1', 'it is no text'],
  ] as const)('tells UTF-16 from what is no text: %j', async (text, encoding, why) => {
    const found = await find(['r.json'], sensorInput({ untracked: { 'r.json': Buffer.from(text, encoding) } }));
    expect(found.found && found.reports[0]?.text()).toEqual({ ok: false, why });
  });

  it('names the key that its globs stand under', async () => {
    const settings = { reports: ['sensors.xml'], key: 'sensors.test-gate.previous' };
    const detail =
      'no report: no file matches sensors.xml; run the tool that writes one before, or name its file in sensors.test-gate.previous';
    expect(await findReports(sensorInput(), 'test-gate', settings, 'report')).toMatchObject({ detail });
    expect(reportsReady(sensorInput(), 'test-gate', settings, 'report')).toMatchObject({ detail });
    expect(reportsReady(sensorInput(), 'x', { command: ['lint'], key: 'custom-sensors.x.reports' }, 'report')).toMatchObject({
      detail: expect.stringContaining('let custom-sensors.x.reports name'),
    });
  });

  it('keeps letters together that lie across two pieces', async () => {
    const found = await find(['x.txt'], sensorInput({ untracked: { 'x.txt': `${'a'.repeat(65_535)}ü` } }));
    expect(found.found && [...(found.reports[0]?.pieces() ?? [])].join('').endsWith('aü')).toBe(true);
  });

  it.each([
    [[], 'sensors.dead-code.reports names no files'],
    [['nothing/*'], 'no file matches nothing/*'],
  ])('says that for %j there is none', async (globs, detail) => {
    expect(await find(globs)).toMatchObject({ found: false, reason: 'not-configured', detail: expect.stringContaining(detail) });
    expect(reportsReady(sensorInput(FILES), 'dead-code', { reports: globs }, 'report')).toMatchObject({ ready: false });
  });

  it('says what it does not read: files beyond the limit, outside of the root, unreadable, too large', async () => {
    const input = sensorInput();
    const paths = ['a', 'b', 'c'];
    const files = {
      ...input.files,
      find: () => ({ paths, cut: true }),
      facts: (path: string) =>
        path === 'a'
          ? ({ kind: 'outside' } as const)
          : path === 'b'
            ? ({ kind: 'unreadable', reason: 'EACCES' } as const)
            : ({ kind: 'file', sizeBytes: 1e9, modifiedAt: 'x' } as const),
      read: () => ({ kind: 'too-large', sizeBytes: 1_073_741_824 }) as const,
    };
    const found = await find(['*'], { ...input, files });
    expect(found).toMatchObject({
      found: true,
      unjudged: [
        { path: '.', reason: expect.stringContaining(String(MAX_REPORTS)) },
        { path: 'a', reason: 'it is outside' },
        { path: 'b', reason: 'it cannot be read: EACCES' },
      ],
    });
    expect(found.found && found.reports[0]?.text()).toEqual({
      ok: false,
      why: `it has 1024 MB; ${MAX_REPORT_BYTES / 1_048_576} MB are the most that is read`,
    });
  });

  it('runs the command in place of reading files, and does not fall back on them', async () => {
    const settings = { reports: ['out/*.json'], command: ['ruff'] };
    expect(await findReports(sensorInput(FILES), 'dead-code', settings, 'report')).toMatchObject({
      found: false,
      reason: 'not-configured',
    });
    expect(reportsReady(sensorInput(FILES), 'dead-code', settings, 'report')).toMatchObject({ ready: false });
    const commands = { run: () => Promise.resolve(known({ exitCode: 0, stdout: '[]', stderr: '', cut: false })) };
    const allowed = sensorInput(FILES, { commands });
    expect(await findReports(allowed, 'dead-code', settings, 'report')).toMatchObject({
      found: true,
      reports: [{ name: 'ruff', folder: '' }],
    });
    expect(reportsReady(allowed, 'dead-code', settings, 'report')).toEqual({ ready: true, by: 'ruff' });
  });

  it.each<[string, string, Partial<SensorInput['baseline']>]>([
    ["the sensor's own store", 'dead-code', { sensors: { ...SECTIONS, 'dead-code': { ...SECTIONS['dead-code'], store: 'out/a.json' } } }],
    [
      "another sensor's store, written otherwise",
      'coverage',
      { sensors: { ...SECTIONS, coverage: { ...SECTIONS.coverage, store: './out//a.json' } } },
    ],
    [
      "the store of a repository's sensor",
      'own',
      { 'custom-sensors': { own: { layer: 'L1', format: 'signals', command: ['x'], enabled: false, store: 'out/a.json' } } },
    ],
  ])('takes %s for no report', async (_, sensor, sections) => {
    const only = (untracked: Readonly<Record<string, string>>): SensorInput => {
      const input = sensorInput({ untracked });
      return { ...input, baseline: { ...input.baseline, ...sections } };
    };
    const both = only({ 'out/a.json': storeText(sensor), 'out/b.json': '{}' });
    expect(await find(['out/*.json'], both)).toMatchObject({ found: true, reports: [{ name: 'out/b.json' }], unjudged: [] });
    expect(reportsReady(both, 'dead-code', { reports: ['out/*.json'] }, 'report')).toEqual({ ready: true, by: 'out/b.json' });
    const alone = only({ 'out/a.json': storeText(sensor) });
    const none = {
      reason: 'not-configured',
      detail:
        'no report: no file matches out/*.json but the signal store out/a.json, which is no report; ' +
        'let the tool that makes one write it into a file of its own before, and name that in sensors.dead-code.reports',
    };
    expect(await find(['out/*.json'], alone)).toMatchObject({ found: false, ...none });
    expect(reportsReady(alone, 'dead-code', { reports: ['out/*.json'] }, 'report')).toMatchObject({ ready: false, ...none });
  });

  it.each([
    ['the report of a tool', '{"version": "2.1.0", "runs": []}'],
    ['what a program of the repository found, in the same format', '{"schema": "sar.signals/1", "signals": []}'],
    ['signals of another sensor', storeText('coverage')],
    ['signals of a format to come', storeText('dead-code').replace('signals/1', 'signals/2')],
    ['a report that speaks of signals later', `{"x": [${storeText('dead-code')}]}`],
    ['nothing', ''],
    ['nested without end', `{"schema": "sar.signals/1", "sensors": ${'['.repeat(100_000)}`],
    ['no text', new Uint8Array([0xff, 0, 0x7b])],
  ])('leaves out no file where a store may be that holds %s', async (_, content) => {
    const sensors = { 'dead-code': { store: 'out/a.json' } };
    const input = sensorInput({ untracked: { 'out/a.json': content }, sensors });
    expect(await find(['out/*.json'], input)).toMatchObject({ found: true, reports: [{ name: 'out/a.json' }], unjudged: [] });
    expect(reportsReady(input, 'dead-code', { reports: ['out/a.json'] }, 'report')).toEqual({ ready: true, by: 'out/a.json' });
  });

  it('knows a store of any size by its beginning', async () => {
    const input = sensorInput({
      untracked: { 'out/a.json': `${storeText('dead-code', 8)}${' '.repeat(100_000)}` },
      sensors: { 'dead-code': { store: 'out/a.json' } },
    });
    const asked: number[] = [];
    const never = (): never => {
      throw new Error('is read as a whole');
    };
    const slice: typeof input.files.slice = (path, start, length) => {
      asked.push(start + length);
      return input.files.slice(path, start, length);
    };
    const files = { ...input.files, slice, read: never, pieces: never };
    expect(await find(['out/*.json'], { ...input, files })).toMatchObject({ found: false });
    expect(asked).toEqual([4096]);
  });

  it('says of a store that cannot be looked into what it says of every report', async () => {
    const input = sensorInput({ untracked: { 'a.json': '' }, sensors: { 'dead-code': { store: 'a.json' } } });
    const slice: typeof input.files.slice = () => unknown('failed', 'EACCES');
    const files = { ...input.files, slice, facts: () => ({ kind: 'unreadable', reason: 'EACCES' }) as const };
    expect(await find(['*.json'], { ...input, files })).toMatchObject({
      found: true,
      unjudged: [{ path: 'a.json', reason: 'it cannot be read: EACCES' }],
    });
  });

  it('reads as many reports as without stores, and says what is beyond', async () => {
    const reports = Object.fromEntries(Array.from({ length: MAX_REPORTS + 1 }, (_, at) => [`r/${String(at).padStart(4, '0')}.json`, '{}']));
    const untracked = { ...reports, 'r/0000.json': storeText('dead-code') };
    const sensors = { 'dead-code': { store: 'r/0000.json' } };
    const found = await find(['r/*.json'], sensorInput({ untracked, sensors }));
    expect(found.found && [found.reports.length, found.unjudged]).toEqual([MAX_REPORTS, []]);
    for (const more of [{ ...untracked, 'r/9999.json': '{}' }, reports]) {
      const cut = await find(['r/*.json'], sensorInput({ untracked: more, sensors }));
      expect(cut.found && [cut.reports.length, cut.unjudged.length]).toEqual([MAX_REPORTS, 1]);
    }
  });

  it('is ready when one file is there', () => {
    expect(reportsReady(sensorInput(FILES), 'dead-code', { reports: ['*.xml'] }, 'report')).toEqual({ ready: true, by: 'c.xml' });
  });
});
