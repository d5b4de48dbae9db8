import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';

const root = new URL('../../../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as object;

function published(name: string) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(json(`schemas/${name}`));
}

/** The schema is of draft 4. It uses nothing that draft 7 reads otherwise, except the name of `id`. */
function sarifSchema() {
  const { id, $schema: _, ...schema } = json('packages/report/src/sarif/sarif-schema-2.1.0.json') as Readonly<Record<string, unknown>>;
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  return ajv.compile({ $id: String(id), ...schema });
}

const COMMANDS: readonly (readonly [readonly string[], string])[] = [
  [['patrol'], 'patrol.schema.json'],
  [['cache', 'check'], 'cache-check.schema.json'],
];

describe.each(COMMANDS)('%j', (command, schema) => {
  it('json is valid by its published schema', async () => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(checkout, [...command, '--format', 'json']);
    const valid = published(schema);
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
  });

  it('sarif is valid by the schema of OASIS, with links to the rules', async () => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(checkout, [...command, '--format', 'sarif']);
    const valid = sarifSchema();
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
    expect(out).toMatch(/"helpUri": "https:\/\/[^"]+\/docs\/rules\/cache-wiring\/dead-cache-action\.md"/);
  });

  it('markdown has a heading, the findings and links to the rules', async () => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(checkout, [...command, '--format', 'markdown']);
    expect(out).toMatch(/^## /);
    expect(out).toMatch(/\[`?dead-cache-action`?\]\(https:\/\/[^)]+dead-cache-action\.md\)/);
  });

  it('github is annotations, one command a line', async () => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(checkout, [...command, '--format', 'github']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^::error .*file=\.github\/workflows\/ci\.yml,line=7/);
    expect(lines.filter((line) => !/^::(?:error|warning|notice)[ :]/.test(line))).toEqual([]);
  });

  it('table is what is printed without --format; --quiet leaves one whole line for each finding', async () => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    const table = await sarIn(checkout, command);
    expect((await sarIn(checkout, [...command, '-f', 'table'])).out).toBe(table.out);
    const quiet = await sarIn(checkout, [...command, '-q'], { columns: 60, environment: { NO_COLOR: '1' } });
    expect(quiet.err).toBe('');
    const lines = quiet.out.trimEnd().split('\n');
    expect(lines.filter((line) => !/^[\w./-]+:\d+: P[0-3] [a-z-]+: ./.test(line))).toEqual([]);
    expect(lines.some((line) => line.length > 100)).toBe(true);
    expect(quiet.exitCode).toBe(table.exitCode);
  });
});

it('html is one page, of a patrol alone', async () => {
  const { root: checkout } = repositoryFor(EXAMPLE);
  const { out, exitCode } = await sarIn(checkout, ['patrol', '--offline', '-q', '--format', 'html']);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^<!doctype html>/i);
  expect(out).toContain('dead-cache-action');
  expect(out).not.toMatch(/<script|src="http/);
  expect((await sarIn(checkout, ['cache', 'check', '--format', 'html'])).exitCode).toBe(3);
});

describe('colour', () => {
  it.each<[string, readonly string[], number | undefined, Readonly<Record<string, string>>, boolean]>([
    ['a terminal', [], 80, {}, true],
    ['a pipe', [], undefined, {}, false],
    ['--no-color', ['--no-color'], 80, {}, false],
    ['NO_COLOR', [], 80, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', [], 80, { NO_COLOR: '' }, true],
    ['NO_COLOR against FORCE_COLOR', [], 80, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR in a pipe', [], undefined, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], 80, { FORCE_COLOR: '0' }, false],
    ['--no-color against FORCE_COLOR', ['--no-color'], undefined, { FORCE_COLOR: '1' }, false],
    ['a dumb terminal', [], 80, { TERM: 'dumb' }, false],
  ])('%s', async (_, words, columns, environment, colored) => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    for (const command of [['patrol'], ['patrol', '-q'], ['cache', 'check'], ['cache', 'fix', '--dry-run']]) {
      const { out } = await sarIn(checkout, [...command, ...words], { columns, environment });
      expect(out.includes('\u001b['), command.join(' ')).toBe(colored);
    }
  });

  it('never gets into a document', async () => {
    const { root: checkout } = repositoryFor(EXAMPLE);
    for (const format of ['json', 'markdown', 'sarif', 'github']) {
      const { out } = await sarIn(checkout, ['patrol', '--format', format], { columns: 80, environment: { FORCE_COLOR: '1' } });
      expect(out).not.toContain('\u001b');
    }
  });
});
