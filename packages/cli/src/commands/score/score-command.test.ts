import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MaturityScore } from '@sar/baseline';
import { SCORE_FILE } from '@sar/triage';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const NONE = ['source', 'pipeline', 'security', 'configuration', 'dependencies', 'caches', 'models', 'memory'];
const BASELINE = `version: 1
dimensions:
${NONE.map((id) => `  ${id}: null\n`).join('')}  wiring:
    name: Cache | wiring
    requirement: every job has its cache
    declared: {score: 9, maturity: 0.9, automation: 0.8}
    checks:
      - {sensor: cache-wiring, weight: 3}
      - {gate: tests}
      - {evidence: SECURITY.md, title: a policy}
maturity:
  declared: {level: 3.5, target: all of it}
  progress:
    - {at: S-1, level: 3}
    - {at: goal, level: 4, projected: true}
gaps:
  documents: [docs/MATURITY.md]
`;
const DOCUMENT = '# Maturity\n\n<!-- sar:score:table -->\n<!-- sar:score:table:end -->\nours\n';
const FILES = { ...EXAMPLE, '.github/sar.yml': BASELINE, 'docs/MATURITY.md': DOCUMENT };

/** The report that was printed, checked with its published schema. */
const json = (text: string) => publishedDocument<{ readonly score: MaturityScore; readonly partial: boolean }>('score-report', text);
const PASS = {
  id: 'tests',
  kind: 'check',
  title: 'Tests',
  required: true,
  outcome: 'pass',
  detail: '12 passed',
  evidence: [],
  durationMs: 5,
};

/** A verdict of the gate with these lines. */
function verdict(lines: readonly object[]): object {
  return { schema: 'sar.verdict/1', version: '0.1.0', at: '2026-11-22T00:00:00Z', outcome: 'pass', failed: [], lines };
}
const OFFLINE = ['--offline', '-q'];

describe('sar score', () => {
  it('prints the level and each dimension, and writes nothing', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out } = await sarIn(root, ['score', ...OFFLINE]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Level \d\.\d\d of 4, computed, over 1 dimension\./);
    expect(out).toContain('Declared: level 3.50 of 4; target: all of it.');
    expect(out).toMatch(/Cache \| wiring {2}\d\.\d computed, up to \d\.\d \(declared 9\.0\)/);
    expect(out).toContain('next: +');
    expect(hashOfTree(root)).toBe(before);
  });

  it('explains every check', async () => {
    const { out } = await sarIn(repositoryFor(FILES).root, ['score', '--explain', ...OFFLINE]);
    expect(out).toMatch(/! sensor cache-wiring: earns 0\.\d+ × 3, \+\d\.\d\d when all is earned; .*open; \d+ jobs judged/);
    expect(out).toContain('? gate tests: earns 0.000 to 1.000 × 1, +2.00 when all is earned; there is no verdict of the gate');
    expect(out).toContain('✗ evidence a policy: earns 0.000 × 1, +2.00 when all is earned; no file matches SECURITY.md');
  });

  it('reads a verdict of the gate', async () => {
    const { root } = repositoryFor(FILES);
    writeFileSync(join(root, 'verdict.json'), JSON.stringify(verdict([PASS])));
    const without = json((await sarIn(root, ['score', '-f', 'json', ...OFFLINE])).out);
    const given = json((await sarIn(root, ['score', '-f', 'json', '--verdict-file', 'verdict.json', ...OFFLINE])).out);
    expect((given.score.dimensions[0]?.score ?? 0) - (without.score.dimensions[0]?.score ?? 0)).toBeCloseTo(2, 1);
    expect(given.score).not.toHaveProperty('between');
  });

  it.each([
    ['another schema', { ...verdict([]), schema: 'sar.verdict/2' }, /verdict\.json is no document sar\.verdict\/1/],
    ['a check twice', verdict([PASS, PASS]), /a line is in it twice/],
    ['an outcome that there is not', verdict([{ ...PASS, outcome: 'passed' }]), /lines\[0\]\.outcome/],
  ])('refuses a verdict with %s', async (_, given, message) => {
    const { root } = repositoryFor(FILES);
    writeFileSync(join(root, 'verdict.json'), JSON.stringify(given));
    const { exitCode, err } = await sarIn(root, ['score', '--verdict-file', 'verdict.json', ...OFFLINE]);
    expect(exitCode).toBe(3);
    expect(err).toMatch(message);
  });

  it('scores a findings file as the run that wrote it did, with its own settings', async () => {
    const { root } = repositoryFor(FILES);
    const written = (await sarIn(root, ['triage', '--format', 'json', ...OFFLINE])).out;
    writeFileSync(join(root, 'findings.json'), written);
    const there = JSON.parse(written) as { readonly score: MaturityScore };
    const other = repositoryFor({ '.github/sar.yml': 'version: 1\n' });
    const { out } = await sarIn(other.root, ['score', '-f', 'json', '--findings-file', join(root, 'findings.json')]);
    expect(json(out).score).toEqual(there.score);
    expect(there.score.dimensions.map(({ id, basis }) => [id, basis])).toEqual([['wiring', 'computed']]);
  });

  it('does not keep the score of a part of the sensors', async () => {
    const { root } = repositoryFor(FILES);
    const written = JSON.parse((await sarIn(root, ['triage', '--format', 'json', ...OFFLINE])).out) as {
      readonly sensors: readonly object[];
    };
    writeFileSync(join(root, 'findings.json'), JSON.stringify({ ...written, sensors: [] }));
    const { exitCode, err } = await sarIn(root, ['score', '--write', '--findings-file', 'findings.json']);
    expect(exitCode).toBe(3);
    expect(err).toContain('only a part was judged');
  });

  it('shows the declared values alone', async () => {
    const { out } = await sarIn(repositoryFor(FILES).root, ['score', '--declared']);
    expect(out).toContain('Level 3.60 of 4, from declared scores, over 1 dimension.');
    expect(out).toContain('9.0 declared');
  });

  it('prints a badge', async () => {
    const { out } = await sarIn(repositoryFor(FILES).root, ['score', '--declared', '--format', 'badge']);
    expect(JSON.parse(out)).toEqual({ schemaVersion: 1, label: 'SAR maturity', message: '3.6 / 4 declared', color: 'brightgreen' });
  });

  it('says that the score of a part is of a part', async () => {
    const { root } = repositoryFor(FILES);
    const { out, err } = await sarIn(root, ['score', '.github/workflows/ci.yml', '-f', 'json', ...OFFLINE]);
    expect(json(out).partial).toBe(true);
    expect(err).toContain('only a part of the repository was judged');
    const refused = await sarIn(root, ['score', '.github/workflows/ci.yml', '--write', ...OFFLINE]);
    expect(refused.exitCode).toBe(3);
  });

  it.each([
    [['--dry-run'], /--dry-run is for --write/],
    [['--document', 'docs/MATURITY.md'], /--document is for --write/],
    [['--write', '--pedantic'], /--pedantic, which judges by another measure/],
    [['--write', '--as-of', '2020-01-01'], /--as-of, which judges/],
    [['--write', '--explain'], /--explain has no place beside it/],
    [['--explain', '--format', 'json'], /--explain is for --format text/],
    [['--declared', '--offline'], /--declared measures nothing, so --offline/],
    [['--declared', '--verdict-file', 'x'], /--verdict-file/],
    [['--findings-file', 'x', '--max-requests', '3'], /--max-requests has no place/],
    [['--findings-file', 'x', '--changed', 'HEAD'], /--changed has no place/],
  ])('refuses %j', async (options, message) => {
    const { exitCode, err } = await sarIn(repositoryFor(FILES).root, ['score', ...options]);
    expect(exitCode).toBe(3);
    expect(err).toMatch(message);
  });
});

describe('sar score --write', () => {
  const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

  it('renders between the markers, appends to the history, and does neither again when nothing changed', async () => {
    const { root } = repositoryFor(FILES);
    const dry = await sarIn(root, ['score', '--write', '--dry-run', ...OFFLINE]);
    expect(dry.exitCode).toBe(1);
    expect(dry.out).toContain('+| # | Dimension |');
    expect(read(root, 'docs/MATURITY.md')).toBe(DOCUMENT);
    expect(dry.err).toContain(`would write: history of the score in .sar/${SCORE_FILE}`);

    const first = await sarIn(root, ['score', '--write', ...OFFLINE]);
    expect(first.exitCode).toBe(0);
    expect(first.err).toContain('wrote docs/MATURITY.md');
    const document = read(root, 'docs/MATURITY.md');
    expect(document).toContain('| 1 | Cache \\| wiring | every job has its cache |');
    expect(document.endsWith('<!-- sar:score:table:end -->\nours\n')).toBe(true);
    expect(read(root, `.sar/${SCORE_FILE}`)).toMatch(/^\{"schema":"sar\.score\/1","at":"2026-11-22T12:00:00\.000Z",.*\}\n$/);

    const after = hashOfTree(root);
    const second = await sarIn(root, ['score', '--write', ...OFFLINE], { now: () => new Date('2026-11-29T12:00:00Z') });
    expect(second.err).toContain('every document is up to date');
    expect(second.err).toContain('unchanged: history of the score');
    expect(hashOfTree(root)).toBe(after);
    expect((await sarIn(root, ['score', '--write', '--dry-run', ...OFFLINE])).exitCode).toBe(0);
  });

  it('keeps no level that is only declared', async () => {
    const { root } = repositoryFor(FILES);
    const { err } = await sarIn(root, ['score', '--declared', '--write']);
    expect(err).toContain('nothing was measured, so the history has nothing new');
    expect(existsSync(join(root, `.sar/${SCORE_FILE}`))).toBe(false);
  });

  it('refuses a history that cannot be read, and keeps it', async () => {
    const { root } = repositoryFor(FILES);
    mkdirSync(join(root, '.sar'));
    writeFileSync(join(root, '.sar', SCORE_FILE), 'x\n');
    const { exitCode, err } = await sarIn(root, ['score', '--write', ...OFFLINE]);
    expect(exitCode).toBe(3);
    expect(err).toContain(`.sar/${SCORE_FILE}:1`);
    expect(read(root, `.sar/${SCORE_FILE}`)).toBe('x\n');
  });

  it.each([
    ['a document that is not there', { 'docs/other.md': '' }, /the document docs\/MATURITY\.md, which .*there is no such file; create it/],
    ['a marker that is not closed', { 'docs/MATURITY.md': '<!-- sar:score:table -->\n' }, /docs\/MATURITY\.md:1:/],
  ])('refuses %s', async (_, files, message) => {
    const { root } = repositoryFor({ ...EXAMPLE, '.github/sar.yml': BASELINE, ...files });
    const { exitCode, err } = await sarIn(root, ['score', '--write', ...OFFLINE]);
    expect(exitCode).toBe(3);
    expect(err).toMatch(message);
  });

  it('changes nothing but what is between the markers, to the byte', async () => {
    const { root } = repositoryFor(FILES);
    const file = join(root, 'docs/MATURITY.md');
    writeFileSync(file, `\uFEFF${DOCUMENT}`);
    expect((await sarIn(root, ['score', '--write', ...OFFLINE])).exitCode).toBe(0);
    expect(read(root, 'docs/MATURITY.md').startsWith('\uFEFF#')).toBe(true);

    const latin1 = Buffer.from(`${DOCUMENT}caf\u00e9\n`, 'latin1');
    writeFileSync(file, latin1);
    const { exitCode, err } = await sarIn(root, ['score', '--write', ...OFFLINE]);
    expect(exitCode).toBe(3);
    expect(err).toContain('docs/MATURITY.md is no text in UTF-8');
    expect(readFileSync(file)).toEqual(latin1);
  });

  it('takes named documents from the working directory', async () => {
    const { root } = repositoryFor(FILES);
    const { err } = await sarIn(join(root, 'docs'), ['score', '--write', '--document', 'MATURITY.md', ...OFFLINE]);
    expect(err).toContain('wrote docs/MATURITY.md');
    const wrong = await sarIn(root, ['score', '--write', '--document', '.github/sar.yml', ...OFFLINE]);
    expect(wrong).toMatchObject({ exitCode: 3 });
    expect(wrong.err).toContain('.github/sar.yml has no place for the score. Add the lines');
  });

  it('says when no document has a marker', async () => {
    const { root } = repositoryFor({ ...FILES, 'docs/MATURITY.md': '<!-- sar:gaps:table -->\n<!-- sar:gaps:table:end -->\n' });
    expect((await sarIn(root, ['score', '--write', ...OFFLINE])).err).toContain(
      'no document of `gaps.documents` holds a marker of the score',
    );
  });
});
