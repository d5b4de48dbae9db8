import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, EXAMPLE, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn, type SarResult } from '../../fake-io.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const DOCS = { 'README.md': '# A\n\nSee [the guide](guide.md).\n', '.github/workflows/ci.yml': CLEAN };
const signalsOf = ({ out }: SarResult) => (JSON.parse(out) as { signals: { rule: string; artefact: { path: string } }[] }).signals;
const run = (files: Readonly<Record<string, string>>, ...words: string[]) => sarIn(repositoryFor(files).root, ['search', ...words]);

describe('sar search', () => {
  it('shows every sensor by layer, with its signals below it', async () => {
    const { exitCode, out } = await run(DOCS, '--offline');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/L1 Source code\n/);
    expect(out).toMatch(/ {2}! doc-links +1 signal, 1 document {2}Documentation links\n {6}P\d {2}[\w-]+ {2}README\.md:3 /);
    expect(out).toMatch(/ {2}✓ workflow-syntax +clear, 1 file/);
    expect(out).toMatch(/ {2}\? runner-health +unknown, not reachable: it needs the network/);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 finding: 1 P\d$/);
  });

  it('of layers shows those alone, and of a sensor what it looked at when asked', async () => {
    const layer = await run(DOCS, '--sensor', 'l5,L3', '--offline');
    expect(layer.out).not.toContain('L1 Source code');
    expect(layer.out).toContain('L5 Agent memory');
    const explained = await run(DOCS, '--sensor', 'doc-links', '--explain');
    expect(explained.out).toMatch(/looked at\n/);
  });

  it('leaves out what is clear when it is to be quiet', async () => {
    const { out, err } = await run(DOCS, '--sensor', 'doc-links,workflow-syntax', '--quiet');
    expect(out).not.toContain('workflow-syntax');
    expect(out).toContain('doc-links');
    expect(err).toBe('');
  });

  it('prints the document of signals that is published', async () => {
    const result = await run(DOCS, '--offline', '--format', 'json');
    publishedDocument('signals', result.out);
    expect(signalsOf(result)).toMatchObject([{ artefact: { path: 'README.md', line: 3 } }]);
  });

  it.each(['sarif', 'markdown', 'github'])('prints %s', async (format) => {
    expect((await run(DOCS, '--offline', '--format', format)).out).toContain('README.md');
  });

  it('ends with 1 only where --fail-on says so', async () => {
    expect((await run(DOCS, '--offline', '--fail-on', 'P3')).exitCode).toBe(1);
    expect((await run(DOCS, '--offline', '--fail-on', 'P0')).exitCode).toBe(0);
  });

  it('judges only files that are asked for', async () => {
    const { root } = repositoryFor({ ...DOCS, 'docs/b.md': '[x](gone.md)\n' });
    const { out } = await sarIn(root, ['search', 'docs/b.md', '--sensor', 'doc-links', '--format', 'json']);
    expect(signalsOf({ out, exitCode: 0, err: '' }).map(({ artefact }) => artefact.path)).toEqual(['docs/b.md']);
  });
});

describe('sar search --list', () => {
  it('says what each sensor needs and whether it can answer here', async () => {
    const { exitCode, out } = await run(DOCS, '--list');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/✓ doc-links +Documentation links/);
    expect(out).toMatch(/\? runner-health +Runner health\n +needs .*token.*\n +no token: /);
    expect(out).toMatch(/\? coverage +[\w ]+\n +needs .*report.*\n +not configured: no coverage report: /);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ sensors, \d+ of them can answer here$/);
  });

  it('marks what the baseline switches off, and names the sensors that it declares', async () => {
    const baseline =
      'version: 1\nsensors: {doc-links: {enabled: false}}\ncustom-sensors: {own: {layer: L4, command: [make, check], format: sarif}}\n';
    const { out } = await run({ ...DOCS, '.github/sar.yml': baseline }, '--list', '--sensor', 'doc-links,own');
    expect(out).toContain('- doc-links  Documentation links (switched off by the baseline)');
    expect(out).toMatch(/\? own +own\n +needs its command, which prints sarif: make check\n +not configured: .*--run-commands/);
  });

  it('is printed as JSON, and in no other format', async () => {
    const { out } = await run(DOCS, '--list', '--format', 'json', '--sensor', 'L5');
    publishedDocument('sensors', out);
    expect(await run(DOCS, '--list', '--format', 'sarif')).toMatchObject({ exitCode: 3, err: expect.stringContaining('table or json') });
  });
});

describe('sar search --due', () => {
  const baseline = `version: 1
sensors: {doc-links: {store: .sar/doc-links.json}}
schedule:
  doc-links: {cron: '0 7 * * *', minutes: 120}
`;
  const files = { ...DOCS, '.github/sar.yml': baseline };
  const sensorsOf = ({ out }: SarResult) => (JSON.parse(out) as { sensors: { sensor: string }[] }).sensors.map(({ sensor }) => sensor);
  const due = (root: string, at: string) =>
    sarIn(root, ['search', '--due', '--at', at, '--sensor', 'doc-links,workflow-syntax', '--format', 'json']);

  it.each([
    ['2026-11-22T06:59:00Z', ['workflow-syntax']],
    ['2026-11-22T07:00:00Z', ['doc-links', 'workflow-syntax']],
    ['2026-11-22T09:00:00Z', ['workflow-syntax']],
  ])('at %s runs %j', async (at, expected) => {
    expect(sensorsOf(await due(repositoryFor(files).root, at))).toEqual(expected);
  });

  it('with --list lists what is due', async () => {
    const { root } = repositoryFor(files);
    const list = (at: string) => sarIn(root, ['search', '--list', '--due', '--at', at, '--sensor', 'doc-links']);
    expect((await list('2026-11-22T07:30:00Z')).out).toMatch(/✓ doc-links/);
    expect(await list('2026-11-22T10:00:00Z')).toMatchObject({ exitCode: 0, out: '0 sensors, 0 of them can answer here\n' });
  });

  it('says so when nothing is due', async () => {
    const { root } = repositoryFor(files);
    const { exitCode, out } = await sarIn(root, ['search', '--due', '--at', '2026-11-22T10:00:00Z', '--sensor', 'doc-links']);
    expect(exitCode).toBe(0);
    expect(out).toContain('No sensor is due');
  });

  it('remembers by the signal store, and catches up what was missed', async () => {
    const { root } = repositoryFor(files);
    const written = await sarIn(root, ['search', '--sensor', 'doc-links', '--write-stores']);
    expect(written.err).toContain('wrote .sar/doc-links.json');
    publishedDocument('signals', readFileSync(join(root, '.sar/doc-links.json'), 'utf8'));
    // Written on 22 November at 12:00.
    expect(sensorsOf(await due(root, '2026-11-22T13:00:00Z'))).toEqual(['workflow-syntax']);
    expect(sensorsOf(await due(root, '2026-11-23T20:00:00Z'))).toEqual(['doc-links', 'workflow-syntax']);
  });

  it.each([
    [['search', '--at', '2026-11-22T07:00:00Z'], 'give both'],
    [['search', '--due', '--at', 'yesterday'], 'takes a moment in UTC'],
    [['search', '--due', '--at', '2026-13-22T07:00:00Z'], 'takes a moment in UTC'],
    [['search', '--list', '--explain'], '--list runs nothing, so --explain has no place beside it'],
    [['search', '--list', '--signals-file', 'x.json'], '--signals-file has no place'],
    [['search', '--list', '--fail-on', 'P2'], '--fail-on has no place'],
    [['search', 'README.md', '--write-stores'], 'leave out --changed and the path of a file'],
    [['search', '--changed', 'HEAD', '--write-stores'], 'leave out --changed and the path of a file'],
    [['search', '--sensor', 'doc-link'], 'did you mean doc-links?'],
    [['search', '--time-limit', '0'], '--time-limit'],
  ])('refuses %j', async (words, message) => {
    expect(await sarIn(repositoryFor(files).root, words)).toMatchObject({ exitCode: 3, err: expect.stringContaining(message) });
  });
});

describe('what it writes', () => {
  it('is nothing unless it is asked to', async () => {
    const { root } = repositoryFor({ ...DOCS, '.github/sar.yml': 'version: 1\nsensors: {doc-links: {store: .sar/d.json}}\n' });
    await sarIn(root, ['search', '--offline']);
    expect(existsSync(join(root, '.sar'))).toBe(false);
    const { err } = await sarIn(root, ['search', '--sensor', 'doc-links', '--signals-file', 'out/s.json']);
    expect(err).toContain('wrote out/s.json');
    expect(existsSync(join(root, 'out/s.json'))).toBe(true);
  });

  it('is no store where another file is', async () => {
    const baseline = 'version: 1\nsensors: {doc-links: {store: package.json}}\n';
    const { root } = repositoryFor({ ...DOCS, 'package.json': '{}', '.github/sar.yml': baseline });
    expect(await sarIn(root, ['search', '--sensor', 'doc-links', '--write-stores'])).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('the store package.json of doc-links is another file already'),
    });
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe('{}');
  });

  it('has a file for each store', async () => {
    const baseline = 'version: 1\nsensors: {doc-links: {store: s.json}, workflow-syntax: {store: s.json}}\n';
    const { root } = repositoryFor({ ...DOCS, '.github/sar.yml': baseline });
    expect(await sarIn(root, ['search', '--sensor', 'doc-links,workflow-syntax', '--write-stores'])).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('doc-links and workflow-syntax have the same store s.json'),
    });
  });
});

describe('sar search --fix', () => {
  const files = { 'README.md': '# A\n\n[the guide](docs/Guide.md)\n', 'docs/guide.md': '# Guide\n' };

  it('prints the edits as a diff, or makes them, and then there is nothing left', async () => {
    const { root } = repositoryFor(files);
    const words = ['search', '--sensor', 'doc-links', '--fix'];
    const dry = await sarIn(root, [...words, '--dry-run']);
    expect(dry.out).toContain('-[the guide](docs/Guide.md)\n+[the guide](docs/guide.md)\n');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(files['README.md']);
    expect(await sarIn(root, words)).toMatchObject({
      exitCode: 0,
      out: 'mended README.md\n',
      err: expect.stringContaining('mended 1 finding in 1 file'),
    });
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/guide.md)');
    expect((await sarIn(root, words)).err).toContain('no finding has an edit');
  });

  it('leaves caches to the command that proves their edits', async () => {
    const { err } = await sarIn(repositoryFor(EXAMPLE).root, ['search', '--offline', '--fix', '--dry-run']);
    expect(err).toContain('caches are mended by "sar cache fix"');
  });

  it('alone knows --dry-run', async () => {
    expect(await sarIn(repositoryFor(files).root, ['search', '--dry-run'])).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('--dry-run is for --fix'),
    });
  });
});
