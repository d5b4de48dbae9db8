import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { CONTENTS_ONLY, liveServer, NO_TOKEN, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { BASELINE_TEXT, FILES, SEED } from '../../live/live-setting.fixture.js';

const { sar, writes, repository } = liveServer(SEED);
const PATH = '.github/sar.yml';

/** What adopt adds to the baseline of the setting. */
const ADOPTED = BASELINE_TEXT.replace('      LOST_KEY: {}\n', '      LOST_KEY: {}\n      NEW_KEY: {}\n')
  .replace('      OLD_FLAG: { required: false }\n', '      OLD_FLAG: { required: false }\n      NEW_VAR: {}\n')
  .replace(
    '        DEPLOY_RING: {}\n',
    '        DEPLOY_RING: {}\n    env-secrets:\n      production:\n        PROD_KEY: {}\n    org-vars:\n      REGION: {}\n',
  );

describe('sar variables adopt', () => {
  it('declares what is configured and leaves every other byte', async () => {
    const { root, git } = repositoryFor(FILES);
    const { exitCode, out, err } = await sar(root, ['variables', 'adopt']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'declared 4 entries in .github/sar.yml\n' });
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(ADOPTED);
    expect(out).toContain('+      NEW_VAR: {}\n');
    expect(out).not.toContain('new-value');
    expect(git('status', '--short')).toBe('M .github/sar.yml');
    expect(writes()).toEqual([]);
    const again = await sar(root, ['variables', 'adopt']);
    expect(again).toEqual({ exitCode: 0, out: '', err: 'nothing to adopt: everything that could be read is declared\n' });
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(ADOPTED);
  });

  it('keeps line ends and a byte order mark', async () => {
    const text = `\uFEFF${BASELINE_TEXT.replaceAll('\n', '\r\n')}`;
    const { root } = repositoryFor({ ...FILES, [PATH]: text });
    const { exitCode, err } = await sar(root, ['variables', 'adopt', '--layer', 'repo-vars']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'declared 1 entry in .github/sar.yml\n' });
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(text.replace('false }\r\n', 'false }\r\n      NEW_VAR: {}\r\n'));
  });

  it('keeps a byte order mark in front of the section that it adds', async () => {
    const { root } = repositoryFor({ ...FILES, [PATH]: '\uFEFFversion: 1 # é\n# end\n' });
    expect((await sar(root, ['variables', 'adopt', '--layer', 'org-vars'])).exitCode).toBe(0);
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(
      '\uFEFFversion: 1 # é\nvariables:\n  registry:\n    org-vars:\n      REGION: {}\n# end\n',
    );
    expect((await sar(root, ['variables', 'check'])).exitCode).toBe(0);
  });

  it('shows in a dry run what it would write, and writes nothing', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sar(root, ['variables', 'adopt', '--dry-run']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'dry run: nothing was written\n' });
    expect(out).toMatch(/^--- a\/\.github\/sar\.yml\n\+\+\+ b\/\.github\/sar\.yml\n/);
    expect(hashOfTree(root)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it('starts a baseline where there is none', async () => {
    const { root } = repositoryFor({ 'README.md': '# x\n' });
    expect((await sar(root, ['variables', 'adopt', '--layer', 'repo-vars'])).exitCode).toBe(0);
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(
      'version: 1\nvariables:\n  registry:\n    repo-vars:\n      KILL_SWITCH: {}\n      LOG_LEVEL: {}\n      NEW_VAR: {}\n',
    );
    const check = await sar(root, ['variables', 'check', '--fail-on-absent', '--fail-on-unknown']);
    expect(check).toMatchObject({ exitCode: 0, out: expect.stringContaining('3 entries: 3 present') });
  });

  it('writes into the file that was named', async () => {
    const { root } = repositoryFor({ ...FILES, 'other.yml': 'version: 1\n' });
    await sar(root, ['variables', 'adopt', '--layer', 'org-vars', '--baseline', 'other.yml']);
    expect(readFileSync(join(root, 'other.yml'), 'utf8')).toBe('version: 1\nvariables:\n  registry:\n    org-vars:\n      REGION: {}\n');
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(BASELINE_TEXT);
  });

  it('names what it cannot read and leaves it alone', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, err } = await sar(root, ['variables', 'adopt'], VARIABLES_ONLY);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^not adopted: repo-secrets: .*`secrets: read`/m);
    expect(err).toMatch(/^not adopted: environments: .*`actions: read`/m);
    expect(err).toContain('declared 2 entries');
    expect(readFileSync(join(root, PATH), 'utf8')).not.toContain('NEW_KEY');
  });

  it.each<[string, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['without a token', [], NO_TOKEN, 2, /SAR_TOKEN/],
    ['with a token that sees nothing', [], CONTENTS_ONLY, 2, /needs the permission/],
    ['a preset', ['--baseline', 'sar:recommended'], {}, 3, /is a preset; adopt writes into a file/],
    ['a file that is not there', ['--baseline', 'nowhere.yml'], {}, 3, /nowhere\.yml/],
  ])('refuses %s', async (_what, words, io, exitCode, message) => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    expect(await sar(root, ['variables', 'adopt', ...words], io)).toMatchObject({ exitCode, err: expect.stringMatching(message) });
    expect(hashOfTree(root)).toBe(before);
  });
});

describe('sar variables enforce', () => {
  it('queues what is missing or has drifted, names what it leaves, and a second run queues nothing', async () => {
    const { root, git } = repositoryFor(FILES);
    const { exitCode, out, err } = await sar(root, ['variables', 'enforce']);
    expect(exitCode).toBe(0);
    const paths = out.trimEnd().split('\n');
    expect(paths).toEqual([
      '.sar/pending_ops/variable_set_LOG_LEVEL_1795348800.json',
      '.sar/pending_ops/variable_set_RING_1795348800.json',
    ]);
    expect(err).toMatch(/left alone: repo-vars\/KILL_SWITCH: only people may write KILL_SWITCH/);
    expect(err).toMatch(/left alone: repo-secrets\/LOST_KEY: it is a secret/);
    const [level, ring] = paths.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>);
    expect(level).toMatchObject({
      operation: 'set',
      scope: 'repo',
      owner: 'octo-org',
      repo: 'octo-repo',
      name: 'LOG_LEVEL',
      value: 'info',
    });
    // Only while it still has the value that was seen.
    expect(level?.['expect']).toBe(createHash('sha256').update('debug').digest('hex'));
    expect(ring).toMatchObject({ name: 'RING', value: '1', expect: 'absent', queued_at: '2026-11-22T12:00:00Z' });
    const queued = hashOfTree(join(root, '.sar'));
    const again = await sar(root, ['variables', 'enforce']);
    expect(again).toMatchObject({ exitCode: 0, out: '', err: expect.stringContaining('queued 0 intents') });
    expect(hashOfTree(join(root, '.sar'))).toBe(queued);
    expect(git('status', '--short')).toBe('?? .sar/');
    expect(writes()).toEqual([]);
  });

  it('shows in a dry run what it would queue, and writes nothing', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { out, err } = await sar(root, ['variables', 'enforce', '--dry-run']);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('dry run: would queue 2 intents');
    expect(hashOfTree(root)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it('has nothing to do where GitHub is as declared', async () => {
    const { root } = repositoryFor(FILES);
    const at = new Date(0);
    for (const [name, value] of Object.entries({ LOG_LEVEL: 'info', RING: '1', KILL_SWITCH: 'on', OLD_FLAG: 'x' }))
      repository().variables.set(name, { name, value, createdAt: at, updatedAt: at });
    const { exitCode, out, err } = await sar(root, ['variables', 'enforce', '--layer', 'repo-vars']);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '', err: 'queued 0 intents\n' });
  });

  it.each<[string, Parameters<typeof sar>[2]]>([
    ['without a token', NO_TOKEN],
    ['with a token that sees nothing', CONTENTS_ONLY],
  ])('queues nothing on a guess: %s', async (_what, io) => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    expect(await sar(root, ['variables', 'enforce'], io)).toMatchObject({ exitCode: 2, out: '' });
    expect(hashOfTree(root)).toBe(before);
  });
});
