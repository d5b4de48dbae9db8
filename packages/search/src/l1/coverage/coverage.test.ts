import { unknown, type Reading, type Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { SensorInput } from '../../sensor.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { coberturaXml } from './coverage.fixture.js';
import { coverage } from './coverage.js';
import { revisionsAt } from './revisions.fixture.js';

const FILES = { 'src/a.py': 'def load(path):\n    return path\n', 'src/b.py': 'x = 1\n' };
const ALL = { 'src/a.py': { 1: 1, 2: 1 }, 'src/b.py': { 1: 1 } };
const HALF = { 'src/a.py': { 1: 1, 2: 0, 3: 0, 5: 0, 6: 1 }, 'src/b.py': { 1: 1 } };

type Options = NonNullable<MemoryRepository['sensors']>['coverage'];

function read(untracked: Readonly<Record<string, string>>, options: Options = {}, more: Partial<SensorInput> = {}): Promise<Reading> {
  return Promise.resolve(coverage.read(sensorInput({ files: FILES, untracked, sensors: { coverage: options } }, more)));
}

async function signals(...given: Parameters<typeof read>): Promise<readonly Signal[]> {
  const reading = await read(...given);
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  return reading.outcome === 'signals' ? reading.signals.filter(({ pedantic }) => pedantic !== true) : [];
}

describe('coverage', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect((await read({ 'coverage.xml': coberturaXml(ALL) })).outcome).toBe('clear');
    const [signal, ...others] = await signals({ 'coverage.xml': coberturaXml(HALF) });
    expect(others).toEqual([]);
    expect(signal).toMatchObject({
      rule: 'total-below-threshold',
      layer: 'L1',
      artefact: { path: 'coverage.xml' },
      expected: 'at least 80 % of lines',
      actual: '50.0 % (3 of 6)',
      evidence: [{ path: 'src/a.py', line: 2, text: 'Write tests that run src/a.py lines 2-5: 3 uncovered lines.' }],
    });
    expect(signal?.message).toContain('2 more covered lines would reach');
    expect((await read({ 'coverage.xml': coberturaXml(ALL) })).outcome).toBe('clear');
  });

  it('judges the files of a glob together', async () => {
    const options = { 'total-percent': 0, paths: { 'src/a*.py': 60, 'src/**': 40, 'lib/**': 10 } };
    const reading = await read({ 'coverage.xml': coberturaXml(HALF) }, options);
    expect(reading.outcome === 'signals' && reading.signals.map(({ rule, artefact }) => [rule, artefact.path, artefact.name])).toEqual([
      ['path-below-threshold', 'src', 'src/a*.py'],
    ]);
    expect(reading.outcome === 'signals' && reading.scope.unjudged).toEqual([
      { path: 'lib', reason: 'no report measures a line of a file that sensors.coverage.paths has as lib/**' },
    ]);
  });

  it('judges the lines that a pull request changes', async () => {
    const of = (changed: Parameters<typeof revisionsAt>[1]) =>
      signals({ 'coverage.xml': coberturaXml(HALF) }, { 'total-percent': 0 }, { revisions: revisionsAt('2026-11-20T00:00:00Z', changed) });
    expect(await of(undefined)).toEqual([]);
    expect(await of({ 'src/a.py': [{ first: 1, last: 1 }], 'README.md': [{ first: 1, last: 99 }] })).toEqual([]);
    expect(
      await of({
        'src/a.py': [
          { first: 6, last: 9 },
          { first: 1, last: 2 },
        ],
      }),
    ).toMatchObject([
      {
        rule: 'changed-lines-uncovered',
        artefact: { path: 'src/a.py', line: 2 },
        actual: '66.6 % (2 of 3)',
        evidence: [{ text: 'Write tests that run src/a.py line 2: 1 uncovered line.' }],
      },
    ]);
  });

  it('says that the changed lines are not known', async () => {
    const revisions = { ...revisionsAt('2026-11-20T00:00:00Z'), changedLines: () => unknown('unsupported', 'the history is shallow') };
    expect(await read({ 'coverage.xml': coberturaXml(ALL) }, {}, { revisions })).toMatchObject({
      scope: { unjudged: [{ path: '.', reason: 'the changed lines are not known: the history is shallow' }] },
    });
  });

  it('names sources that no test runs, and of other files only hints', async () => {
    const report = { 'coverage.xml': coberturaXml({ ...ALL, 'src/b.py': { 1: 0 } }) };
    const options = { 'total-percent': 0, 'changed-lines-percent': 0 };
    const hints = await read(report, options);
    expect(hints.outcome === 'signals' && hints.signals.map(({ rule, pedantic }) => [rule, pedantic])).toEqual([['never-covered', true]]);
    const named = await signals(report, { ...options, sources: ['src/**'], exclude: ['src/a.py'] });
    expect(named.map(({ artefact }) => artefact.path)).toEqual(['src/b.py']);
    const unmentioned = await signals({ 'coverage.xml': coberturaXml({ 'src/a.py': { 1: 1 } }) }, { ...options, sources: ['src/**'] });
    expect(unmentioned.map(({ message }) => message)).toEqual([
      'no report mentions src/b.py, which sensors.coverage.sources names: no test loads it, or the tool is not told to measure it',
    ]);
  });

  it('leaves out what the baseline excludes, and judges no total of some files', async () => {
    expect(await signals({ 'coverage.xml': coberturaXml(HALF) }, { exclude: ['**/a.py'] })).toEqual([]);
    expect(await read({ 'coverage.xml': coberturaXml(HALF) }, {}, { onlyPaths: new Set(['src/a.py']) })).toMatchObject({
      outcome: 'clear',
      scope: { judged: 1 },
    });
  });

  it('takes a line as covered when any report says so', async () => {
    const other = 'SF:src/a.py\nDA:2,1\nDA:3,4\nDA:5,0\nend_of_record\n';
    const [signal] = await signals({ 'coverage.xml': coberturaXml(HALF), 'lcov.info': other }, { 'total-percent': 90 });
    expect(signal).toMatchObject({ artefact: { path: '.' }, actual: '83.3 % (5 of 6)' });
  });

  it.each<readonly [string, Readonly<Record<string, string>>, Options, string, string]>([
    ['no report', {}, {}, 'not-configured', 'no coverage report: no file matches'],
    ['a cut report', { 'coverage.xml': coberturaXml(ALL).slice(0, 300) }, {}, 'failed', 'coverage.xml: it is cut off'],
    ['another kind of XML', { 'coverage.xml': '<testsuites/>' }, {}, 'failed', 'its root is <testsuites>'],
    ['a Clover report', { 'coverage.xml': '<coverage generated="1"><project/></coverage>' }, {}, 'failed', 'a Clover report'],
    [
      'another repository',
      { 'coverage.xml': coberturaXml({ 'lib/z.py': { 1: 1 } }) },
      {},
      'failed',
      'none of its 1 files is in the repository, such as lib/z.py',
    ],
    ['other JSON', { 'coverage.json': '{"a": 1}' }, {}, 'failed', 'neither of coverage.py nor of Istanbul'],
    ['no JSON', { 'coverage.json': 'nothing' }, {}, 'failed', 'it is no JSON'],
    ['a Go profile', { 'coverage.json': 'mode: set\n' }, {}, 'failed', 'gcov2lcov'],
    ['UTF-16', { 'coverage.xml': '<\0?\0x\0m\0l\0' }, {}, 'failed', 'UTF-16'],
    ['a report of nothing', { 'coverage.xml': coberturaXml({}) }, {}, 'failed', 'it measures no file'],
    ['an empty file', { 'lcov.info': ' \n' }, {}, 'failed', 'it is empty'],
  ])('is unknown with %s', async (_, untracked, options, reason, detail) => {
    const reading = await read(untracked, options);
    expect(reading).toMatchObject({ outcome: 'unknown', reason });
    expect(reading.outcome === 'unknown' && reading.detail).toContain(detail);
  });

  it('does not judge a report that is older than the code', async () => {
    const reading = await read({ 'coverage.xml': coberturaXml(ALL) }, {}, { revisions: revisionsAt('2026-12-20T00:00:00Z') });
    expect(reading).toMatchObject({ outcome: 'unknown', reason: 'failed' });
    expect(reading.outcome === 'unknown' && reading.detail).toContain(
      'it was made 27 days before the newest change of the files it measures',
    );
  });

  it('takes a report that git tracks for test data, unless the baseline names it', async () => {
    const files = { ...FILES, 'tests/data/coverage.xml': coberturaXml(HALF) };
    const of = (reports: readonly string[]) =>
      coverage.read(
        sensorInput({ files, sensors: { coverage: { reports: [...reports] } } }, { revisions: revisionsAt('2026-11-20T00:00:00Z') }),
      );
    expect(await of(['**/coverage.xml'])).toMatchObject({ outcome: 'unknown', reason: 'not-configured' });
    expect(await of(['tests/data/coverage.xml'])).toMatchObject({ outcome: 'signals' });
  });

  it('reads what a command prints', async () => {
    const commands = {
      run: () => Promise.resolve({ known: true as const, value: { exitCode: 0, stdout: coberturaXml(HALF), stderr: '', cut: false } }),
    };
    expect(await signals({}, { command: ['coverage', 'xml', '-o', '-'] }, { commands })).toMatchObject([{ artefact: { path: '.' } }]);
  });

  it('keeps the identity of a signal when figures change', async () => {
    const [one] = await signals({ 'coverage.xml': coberturaXml(HALF) });
    const [other] = await signals({ 'coverage.xml': coberturaXml({ 'src/a.py': { 1: 0 } }) });
    expect(one?.id).toBe(other?.id);
  });

  it('says of an empty report of Istanbul that it measures nothing', async () => {
    const reading = await read({ 'coverage/coverage-final.json': '{}' });
    expect(reading.outcome === 'unknown' && reading.detail).toContain('it measures no file');
  });

  it('speaks of one line as one', async () => {
    const reading = await read({ 'coverage.xml': coberturaXml({ 'src/b.py': { 1: 0 } }) }, { 'total-percent': 0 });
    expect(reading.outcome === 'signals' && reading.signals.map(({ message, actual }) => [message, actual])).toEqual([
      ['no test runs the only line of src/b.py', '0 of 1 line is covered'],
    ]);
  });

  it('does not judge a report with more lines than are read, which is not all of it', async () => {
    const far = Array.from({ length: 200 }, (_, at) => `SF:src/${at === 0 ? 'a' : `g${at}`}.py\nDA:1000000,1\nend_of_record\n`).join('');
    const reading = await read({ 'lcov.info': far });
    expect(reading.outcome === 'unknown' && reading.detail).toContain('more lines than are read');
  });
});
