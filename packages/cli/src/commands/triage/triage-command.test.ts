import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

interface TriageJson {
  readonly commit: string;
  readonly partial: boolean;
  readonly findings: readonly { readonly id: string; readonly severity: string; readonly rule: string }[];
  readonly totals: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

/** A checkout with the signals of one sensor, as `sar search` writes them. */
async function searched() {
  const repository = repositoryFor(EXAMPLE);
  const { root } = repository;
  const { err, exitCode } = await sarIn(root, ['search', '--offline', '-q', '-s', 'cache-wiring', '--signals-file', '.git/s/cache.json']);
  expect(exitCode, err).toBe(0);
  const sar = async (...words: readonly string[]) => sarIn(root, ['triage', '--offline', '--signals-file', '.git/s/*.json', ...words]);
  return { ...repository, sar };
}

describe('sar triage', () => {
  it('shows what comes first with its deadline, and how to have it explained', async () => {
    const { sar } = await searched();
    const { out, exitCode } = await sar();
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^ {2}P1 {2}4 h left {3}[0-9a-f]{8} {2}\.github\/workflows\/ci\.yml:7 {2}/m);
    expect(out).toMatch(/^ {2}sar triage --explain [0-9a-f]{8} /m);
    expect(out).toMatch(/2 findings: 1 P1, 1 P2\n$/);
  });

  it('runs the sensors where no signals are named', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(root, ['triage', '--offline', '-q']);
    expect(out).toContain('P3 deprecated-runtime');
    expect(out).toContain('P1 dead-cache-action');
  });

  it('json is valid by its published schema, and says the same as the findings file', async () => {
    const { root, sar } = await searched();
    const { out } = await sar(
      '--format',
      'json',
      '--findings-file',
      '.git/findings.json',
      '--plan-file',
      '.git/plan.md',
      '--sarif-file',
      '.git/t.sarif',
    );
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const schema = JSON.parse(readFileSync(new URL('../../../../../schemas/triage.schema.json', import.meta.url), 'utf8')) as object;
    expect(ajv.validate(schema, JSON.parse(out)), ajv.errorsText()).toBe(true);
    expect(readFileSync(join(root, '.git/findings.json'), 'utf8')).toBe(out);
    expect(readFileSync(join(root, '.git/plan.md'), 'utf8')).toContain('RESCUE');
    expect(JSON.parse(readFileSync(join(root, '.git/t.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    const document = JSON.parse(out) as TriageJson;
    expect(document).toMatchObject({ partial: false, totals: { P1: 1, P2: 1, breached: 0 } });
    expect(document.notes.join()).toMatch(/no document of signals has them/);
  });

  it('html is one page, markdown a heading and the causes', async () => {
    const { sar } = await searched();
    expect((await sar('--format', 'html')).out).toMatch(/^<!doctype html>/i);
    const { out } = await sar('--format', 'markdown');
    expect(out).toMatch(/^## SAR triage\n/);
    expect(out).toContain('### What comes first');
  });

  it.each([
    ['P0', 0],
    ['P1', 1],
    ['never', 0],
  ])('--fail-on %s ends with %i', async (level, exitCode) => {
    const { sar } = await searched();
    expect((await sar('--fail-on', level)).exitCode).toBe(exitCode);
  });

  it('signals of another commit say so', async () => {
    const { sar, write, commit } = await searched();
    write('new.txt', 'x');
    commit('Another commit');
    const { out } = await sar('--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ partial: true, notes: [expect.stringContaining('nothing is called gone'), expect.anything()] });
  });
});

describe('sar triage --explain', () => {
  it('tells the rule that decided, and what would change it', async () => {
    const { sar } = await searched();
    const { findings } = JSON.parse((await sar('--format', 'json')).out) as TriageJson;
    const id = findings[0]?.id ?? '';
    const { out, exitCode } = await sar('--explain', id.slice(0, 6).toUpperCase());
    expect(exitCode).toBe(0);
    expect(out).toContain('Blocks pull requests or deployment?');
    expect(out).toContain('waivers:');
    expect(JSON.parse((await sar('--explain', id, '--format', 'json')).out)).toMatchObject({ finding: { id } });
    expect((await sar('--explain', id, '--format', 'markdown')).out).toMatch(/^## P1/);
  });

  it.each([
    [['--explain', 'zz'], /there is no finding "zz"/],
    [['--explain', ''], /--explain needs a value/],
    [['--explain', '0', '--format', 'sarif'], /0/],
    [['--explain', '0', '--fail-on', 'P1'], /--fail-on has no place beside it/],
  ])('refuses %j', async (words, message) => {
    const { sar } = await searched();
    const { err, exitCode } = await sar(...words);
    expect(err).toMatch(message);
    expect(exitCode).toBe(3);
  });
});

describe('sar triage refuses', () => {
  it.each<[readonly string[], RegExp, number]>([
    [['--dry-run'], /--dry-run is for --issues/, 3],
    [['--max-new-issues', '3'], /--max-new-issues is for --issues/, 3],
    [['--issues', 'al'], /did you mean all/, 3],
    [['--issues', 'all', '--offline'], /--offline has no place beside it/, 3],
    [['--issues', 'all', '--repo', 'octo-org/octo-repo'], /this needs a token/, 2],
    [['--signals-file', 'none.json'], /"none\.json" cannot be read: it is not there/, 3],
    [['--signals-file', '.github/workflows/ci.yml'], /ci\.yml is no JSON/, 3],
    [['--signals-file', 'x.json', '--run-commands'], /runs no sensor, so --run-commands/, 3],
    [['--verdict-file', 'none.json'], /none\.json cannot be read/, 3],
  ])('%j', async (words, message, exitCode) => {
    const { root } = repositoryFor(EXAMPLE);
    const result = await sarIn(root, ['triage', ...words]);
    expect(result.err).toMatch(message);
    expect(result.exitCode).toBe(exitCode);
  });
});
