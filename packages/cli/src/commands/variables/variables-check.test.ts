import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VariableAuditDocument } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import type { Io } from '../../io.js';
import { CONTENTS_ONLY, liveServer, NO_TOKEN, TOKEN, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { FILES, SEED } from '../../live/live-setting.fixture.js';

const { server, sar, writes, repository } = liveServer(SEED);

const ALL_PRESENT = 'version: 1\nvariables: {registry: {repo-vars: {LOG_LEVEL: {}, GONE: {required: false}}}}\n';

async function auditOf(root: string, words: readonly string[] = [], io: Partial<Io> = {}) {
  const { out, exitCode } = await sar(root, ['variables', 'check', '--format', 'json', ...words], io);
  return { exitCode, document: publishedDocument<VariableAuditDocument>('variable-audit', out) };
}

/** Every way in which the audit is printed, by entry: `<layer>/<NAME>` → status. */
const statuses = (document: VariableAuditDocument): Record<string, string> =>
  Object.fromEntries(document.results.map(({ layer, name, status }) => [`${layer}/${name}`, status]));

describe('sar variables check', () => {
  it('prints a block for each layer, drift without values, what is not declared, and the counts last', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, out, err } = await sar(root, ['variables', 'check']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('Organisation secrets (1)\n  present  NPM_TOKEN  2026-05-01\n');
    expect(out).toMatch(/present {2}LOG_LEVEL +2026-06-01 {2}another value than declared \(5 bytes, SHA-256 [0-9a-f]{12}…/);
    expect(out).toMatch(/absent +RING\n/);
    expect(out).toContain('Environment variables of production (1)\n  present  DEPLOY_RING');
    expect(out).toContain('Configured, not declared\n  repo-secrets/NEW_KEY\n  repo-vars/NEW_VAR\n');
    expect(out).toMatch(/\n8 entries: 5 present, 3 absent \(2 required\), 0 unknown; 2 more are configured but not declared\n$/);
    expect(out).not.toMatch(/debug|new-value/);
    expect(writes()).toEqual([]);
  });

  it('gives the keys of the reference as JSON', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, document } = await auditOf(root);
    expect(exitCode).toBe(0);
    const reference = ['timestamp', 'owner', 'repo', 'auth_ok', 'summary', 'results', 'extra_vars'];
    expect(Object.keys(document)).toEqual(expect.arrayContaining(reference));
    expect(document).toMatchObject({ timestamp: '2026-11-22T12:00:00.000Z', owner: 'octo-org', repo: 'octo-repo', auth_ok: true });
    expect(document.summary).toMatchObject({ total: 8, present: 5, absent: 3, unknown: 0 });
    expect(document.extra_vars).toEqual(['repo-secrets/NEW_KEY', 'repo-vars/NEW_VAR']);
    const keys = ['name', 'layer', 'status', 'required', 'category', 'human_governance', 'note'];
    for (const result of document.results) expect(Object.keys(result)).toEqual(expect.arrayContaining(keys));
    expect(document.results.find(({ name }) => name === 'KILL_SWITCH')).toMatchObject({ human_governance: true, required: true });
    expect(document.results.find(({ name }) => name === 'LOG_LEVEL')).toMatchObject({ category: 'logging', status: 'present' });
  });

  it('gives Markdown, and writes it where --out says, also into a new folder', async () => {
    const { root } = repositoryFor(FILES);
    const { out } = await sar(root, ['variables', 'check', '--format', 'md']);
    expect(out).toMatch(/^## Variable audit\n/);
    expect(out).toContain('| `RING` | absent | general |');
    const written = await sar(root, ['variables', 'check', '--format', 'md', '--out', 'audit/today.md']);
    expect(written).toEqual({ exitCode: 0, out: '', err: 'wrote audit/today.md\n' });
    expect(readFileSync(join(root, 'audit/today.md'), 'utf8')).toBe(out);
  });

  it('writes nothing anywhere without --out', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    for (const format of ['table', 'json', 'md']) await sar(root, ['variables', 'check', '--format', format]);
    expect(hashOfTree(root)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it('looks at one layer with --layer', async () => {
    const { root } = repositoryFor(FILES);
    const { document } = await auditOf(root, ['--layer', 'repo-vars,env-vars']);
    expect(new Set(document.results.map(({ layer }) => layer))).toEqual(new Set(['repo-vars', 'env-vars']));
    expect(server().requests).toHaveLength(2);
  });

  it('finds the checkout from a folder of it, and the repository in its remote', async () => {
    const { root, write, git } = repositoryFor(FILES);
    write('src/x.txt', 'x');
    git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo.git');
    const words = ['variables', 'check', '--api-url', server().url];
    const { out, exitCode } = await sarIn(join(root, 'src'), words, { environment: { SAR_TOKEN: TOKEN } });
    expect(exitCode).toBe(0);
    expect(out).toContain('5 present');
  });

  it('says how to begin where nothing is declared', async () => {
    const { root } = repositoryFor({ 'README.md': '# x\n' });
    const { exitCode, err } = await sar(root, ['variables', 'check']);
    expect(exitCode).toBe(0);
    expect(err).toContain('nothing is declared; "sar variables adopt" writes what GitHub has into it');
  });
});

describe('exit codes of sar variables check', () => {
  const context = (values: Readonly<Record<string, string>>): Partial<Io> => ({ ...NO_TOKEN, readInput: () => JSON.stringify(values) });

  it.each<[string, Readonly<Record<string, string>>, readonly string[], Partial<Io>, number]>([
    ['absent, and nothing asked', FILES, [], {}, 0],
    ['absent', FILES, ['--fail-on-absent'], {}, 1],
    ['absent but optional', { '.github/sar.yml': ALL_PRESENT }, ['--fail-on-absent'], {}, 0],
    ['no token, and nothing asked', FILES, [], NO_TOKEN, 0],
    ['no token', FILES, ['--fail-on-absent'], NO_TOKEN, 2],
    ['no token, and unknown counts', FILES, ['--fail-on-unknown'], NO_TOKEN, 1],
    ['a token that sees nothing', FILES, [], CONTENTS_ONLY, 2],
    ['a token that sees nothing, of JSON', FILES, ['--format', 'json'], CONTENTS_ONLY, 2],
    ['bad credentials', FILES, [], { environment: { SAR_TOKEN: 'nobody-knows' } }, 2],
    ['a token that sees some, where one of these is absent', FILES, ['--fail-on-absent'], VARIABLES_ONLY, 1],
    ['a token that sees some, of others', FILES, ['--fail-on-absent', '--layer', 'org-vars'], VARIABLES_ONLY, 0],
    ['the vars of the job, with one missing', FILES, ['--fail-on-absent', '--vars-context', '-'], context({ LOG_LEVEL: 'x' }), 1],
    [
      'the vars of the job, with all that can be seen',
      FILES,
      ['--fail-on-absent', '--vars-context', '-'],
      context({ LOG_LEVEL: 'x', RING: '1', KILL_SWITCH: 'on' }),
      0,
    ],
    [
      'the vars of the job, where only secrets are declared',
      { '.github/sar.yml': 'version: 1\nvariables: {registry: {repo-secrets: {KEY: {}}}}\n' },
      ['--fail-on-absent', '--vars-context', '-'],
      context({ LOG_LEVEL: 'x' }),
      2,
    ],
    ['no JSON as the vars of the job', FILES, ['--vars-context', '-'], { ...NO_TOKEN, readInput: () => 'oops' }, 3],
    ['an error in the baseline', { '.github/sar.yml': 'version: 1\nvariables: {registry: {repo-var: {}}}\n' }, [], {}, 3],
    ['an environment without the vars of its job', FILES, ['--vars-environment', 'production'], NO_TOKEN, 3],
    ['no such layer', FILES, ['--layer', 'repo-varz'], {}, 3],
    ['no such format', FILES, ['--format', 'xml'], {}, 3],
    ['no number', FILES, ['--max-requests', 'many'], {}, 3],
  ])('%s', async (_what, files, words, io, expected) => {
    const { root } = repositoryFor(files);
    const { exitCode, err } = await sar(root, ['variables', 'check', ...words], io);
    expect({ exitCode, err }).toMatchObject({ exitCode: expected });
    if (expected > 1) expect(err).toMatch(/^sar: /m);
    expect(writes()).toEqual([]);
  });

  it('asks for the repository when there is a token for it', async () => {
    const { root } = repositoryFor(FILES);
    for (const command of ['check', 'rotate-check', 'list']) {
      const result = await sarIn(root, ['variables', command], { environment: { SAR_TOKEN: 'x' } });
      expect(result).toMatchObject({ exitCode: 3, out: '', err: expect.stringContaining('which repository? Give --repo OWNER/NAME') });
    }
    // What a job knows needs no repository.
    const io = { environment: { SAR_TOKEN: 'x' }, readInput: () => '{}' };
    expect((await sarIn(root, ['variables', 'check', '--vars-context', '-'], io)).exitCode).toBe(0);
  });

  it('names the permission that is missing', async () => {
    const { root } = repositoryFor(FILES);
    const { err } = await sar(root, ['variables', 'check'], CONTENTS_ONLY);
    expect(err).toMatch(/needs the permission `secrets: read`.*Secrets: Read-only/);
  });
});

describe('what is unknown', () => {
  it.each<[string, readonly string[], Partial<Io>]>([
    ['without a token', [], NO_TOKEN],
    ['with a token that sees variables alone', [], VARIABLES_ONLY],
    ['when the requests are used up', ['--max-requests', '1'], {}],
    ["with the job's vars", ['--vars-context', '-'], { ...NO_TOKEN, readInput: () => '{"LOG_LEVEL":"x","OTHER":"y"}' }],
  ])('is neither present nor absent %s', async (_what, words, io) => {
    const { root } = repositoryFor(FILES);
    const { document } = await auditOf(root, words, io);
    const seen = statuses(document);
    const unknown = Object.keys(seen).filter((entry) => seen[entry] === 'unknown');
    expect(unknown).toContain('repo-secrets/LOST_KEY');
    expect(document.summary.unknown).toBe(unknown.length);
    for (const result of document.results.filter(({ status }) => status === 'unknown')) {
      expect(result.note).not.toBe('');
      expect(result.reason).toBeDefined();
    }
    const { out } = await sar(root, ['variables', 'check', ...words], io);
    const table = await sar(root, ['variables', 'check', '--format', 'md', ...words], io);
    for (const entry of unknown) {
      const name = entry.slice(entry.indexOf('/') + 1);
      expect(out).toMatch(new RegExp(`^ {2}unknown +${name}(?: |$)`, 'm'));
      expect(out).not.toMatch(new RegExp(`^ {2}(?:present|absent) +${name}\\b`, 'm'));
      expect(table.out).toContain(`| \`${name}\` | unknown |`);
    }
  });

  it('is less with the environment of the job whose vars these are', async () => {
    const { root } = repositoryFor(FILES);
    const io = { ...NO_TOKEN, readInput: () => '{"LOG_LEVEL":"info","DEPLOY_RING":"x"}' };
    const words = ['--vars-context', '-'];
    expect(statuses((await auditOf(root, words, io)).document)['env-vars/DEPLOY_RING']).toBe('unknown');
    const { document } = await auditOf(root, [...words, '--vars-environment', 'Production'], io);
    expect(statuses(document)).toMatchObject({
      'env-vars/DEPLOY_RING': 'present',
      'repo-vars/LOG_LEVEL': 'present',
      'repo-vars/RING': 'absent',
    });
  });

  it('says how many, when only what is absent fails', async () => {
    const { root } = repositoryFor(FILES);
    repository().variables.set('RING', { name: 'RING', value: '1', createdAt: new Date(0), updatedAt: new Date(0) });
    const { exitCode, err } = await sar(root, ['variables', 'check', '--fail-on-absent'], VARIABLES_ONLY);
    expect(exitCode).toBe(0);
    expect(err).toBe('4 required entries are unknown, which is not absent; --fail-on-unknown fails on that\n');
  });

  it('is what GitHub does not answer, and that is no matter of permissions', async () => {
    const { root } = repositoryFor(FILES);
    server().faults.always({ operation: 'actions/list-repo-secrets' }, { kind: 'status', status: 502 });
    const some = await auditOf(root);
    expect(some.exitCode).toBe(0);
    expect(statuses(some.document)).toMatchObject({ 'repo-secrets/LOST_KEY': 'unknown', 'repo-vars/LOG_LEVEL': 'present' });
    server().faults.always('any', { kind: 'status', status: 502 });
    expect(await sar(root, ['variables', 'check'])).toMatchObject({ exitCode: 3, out: '', err: expect.stringMatching(/502|unreachable/) });
  });
});
