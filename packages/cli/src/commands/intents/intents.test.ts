import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../io.js';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { BASELINE_TEXT, FILES } from '../../live/live-setting.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const MAILBOX = '.sar/pending_ops';
const PASTED = `ghp_${'aB3dE6'.repeat(6)}`;
const AT = 1_795_348_800;

/** None of these asks GitHub, so there is no server, and no token is in the environment. */
const intents = async (root: string, words: readonly string[], io: Partial<Io> = {}) => {
  const needsRepository = ['set', 'delete', 'validate'].includes(words[0] ?? '');
  return sarIn(root, ['intents', ...words, ...(needsRepository ? ['--repo', 'octo-org/octo-repo'] : [])], io);
};
const intentOf = (root: string, name: string) =>
  publishedDocument<Record<string, unknown>>('variable-intent', readFileSync(join(root, MAILBOX, name), 'utf8'));

describe('from set to clear', () => {
  it('queues, lists, validates and clears', async () => {
    const { root, git } = repositoryFor(FILES);
    const set = await intents(root, ['set', 'RING', 'outer-ring', '--note', 'wider'], { environment: { GITHUB_ACTOR: 'mona' } });
    const file = `variable_set_RING_${AT}.json`;
    expect(set).toEqual({
      exitCode: 0,
      out: `${MAILBOX}/${file}\n`,
      err: 'queued: set RING of the repository octo-org/octo-repo; commit the file and merge it into the default branch\n',
    });
    expect(intentOf(root, file)).toEqual({
      schema_version: '1',
      operation: 'set',
      scope: 'repo',
      owner: 'octo-org',
      repo: 'octo-repo',
      name: 'RING',
      value: 'outer-ring',
      queued_at: '2026-11-22T12:00:00Z',
      queued_by: 'mona',
      note: 'wider',
    });
    const second = await intents(root, ['delete', 'OLD_FLAG', '--environment', 'production']);
    expect(second).toMatchObject({ exitCode: 0, out: `${MAILBOX}/variable_delete_OLD_FLAG_${AT}.json\n` });
    expect(second.err).toContain('delete OLD_FLAG of the environment "production" of octo-org/octo-repo');
    // The same second again: the next name that is free.
    expect((await intents(root, ['set', 'RING', 'other'])).out).toBe(`${MAILBOX}/variable_set_RING_${AT + 1}.json\n`);

    const list = await intents(root, ['list']);
    expect(list).toMatchObject({ exitCode: 0, err: `3 intents wait in ${MAILBOX}\n` });
    expect(list.out).toMatch(
      new RegExp(`^variable_delete_OLD_FLAG_${AT}\\.json +delete OLD_FLAG +.*production.* +queued 2026-11-22T12:00:00Z\n`),
    );
    expect(list.out).toContain('queued 2026-11-22T12:00:00Z: wider\n');
    const json = publishedDocument<{ intents: readonly object[] }>('intents', (await intents(root, ['list', '--format', 'json'])).out);
    expect(json).toMatchObject({ schema: 'sar.intents/1', mailbox: MAILBOX });
    expect(json.intents[1]).toMatchObject({
      valid: true,
      name: 'RING',
      length: 10,
      sha256_prefix: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(JSON.stringify(json) + list.out).not.toContain('outer-ring');

    const validate = await intents(root, ['validate']);
    expect(validate).toMatchObject({ exitCode: 0, err: `3 intents in ${MAILBOX}, 0 would be refused\n` });
    expect(validate.out).toMatch(
      /^ok {2}variable_set_RING_\d+\.json +set RING of octo-org\/octo-repo \(10 characters, SHA-256 [0-9a-f]{12}…\)$/m,
    );

    const before = hashOfTree(root);
    const dry = await intents(root, ['clear', 'RING', '--dry-run']);
    expect(dry).toMatchObject({ exitCode: 0, err: 'dry run: would remove 2 files\n' });
    expect(hashOfTree(root)).toBe(before);
    expect(await intents(root, ['clear', 'RING'])).toEqual({ exitCode: 0, out: dry.out, err: 'removed 2 files\n' });
    expect(await intents(root, ['clear', '--all'])).toMatchObject({ exitCode: 0, err: 'removed 1 file\n' });
    expect(await intents(root, ['list'])).toEqual({ exitCode: 0, out: '', err: `0 intents wait in ${MAILBOX}\n` });
    expect(git('status', '--short')).toBe('');
  });

  it('prints in a dry run what it would queue, and writes nothing', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await intents(root, ['set', 'RING', '2', '--dry-run']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ name: 'RING', value: '2' });
    expect(err).toContain(`would be queued as ${MAILBOX}/variable_set_RING_${AT}.json`);
    expect(hashOfTree(root)).toBe(before);
  });

  it('takes id, condition, expiry, another mailbox and a value of several lines', async () => {
    const { root } = repositoryFor(FILES);
    const words = [
      'set',
      'LOG_LEVEL',
      '--stdin',
      '--id',
      'x-1',
      '--expect',
      'info',
      '--expires',
      '2026-12-01T00:00:00Z',
      '--mailbox',
      'box/',
    ];
    const { out } = await intents(root, words, { readInput: () => 'debug\n' });
    const document = JSON.parse(readFileSync(join(root, out.trimEnd()), 'utf8')) as Record<string, unknown>;
    expect(out).toBe(`box/variable_set_LOG_LEVEL_${AT}.json\n`);
    expect(document).toMatchObject({
      id: 'x-1',
      value: 'debug',
      expires_at: '2026-12-01T00:00:00Z',
      expect: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await intents(root, ['set', 'RING', '1', '--expect-absent']);
    expect(intentOf(root, `variable_set_RING_${AT}.json`)).toMatchObject({ expect: 'absent' });
  });

  it('queues what the policy does not allow yet, with a warning, and validate refuses it', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, err } = await intents(root, ['set', 'OTHER', '1']);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^the processor will refuse it: no entry of variables\.intents\.allow .* names OTHER\n/);
    const validate = await intents(root, ['validate']);
    expect(validate).toMatchObject({ exitCode: 1, err: `1 intent in ${MAILBOX}, 1 would be refused\n` });
    expect(validate.out).toMatch(/^refused {2}variable_set_OTHER_\d+\.json +no entry of/);
    const json = await intents(root, ['validate', '--format', 'json']);
    expect(json.exitCode).toBe(1);
    expect(publishedDocument('intents-validation', json.out)).toMatchObject({
      schema: 'sar.intents-validation/1',
      intents: [{ valid: false, reasons: [expect.stringContaining('names OTHER')] }],
    });
  });
});

describe('what is refused', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no name', ['set'], /the name of the variable is missing/],
    ['no value', ['set', 'RING'], /the value of RING is missing/],
    ['an impossible name', ['set', 'ri ng', '1'], /`name` must be/],
    ['a name of GitHub', ['set', 'GITHUB_X', '1'], /GITHUB_/],
    ['a value with NUL', ['set', 'RING', 'a\0b'], /NUL/],
    [
      'a time that is none',
      ['set', 'RING', '1', '--expires', 'to\u001b[31mmorrow'],
      /--expires takes a time in UTC .* not "to\\u001b\[31mmorrow"/,
    ],
    ['a time that is over', ['set', 'RING', '1', '--expires', '2020-01-01T00:00:00Z'], /cannot be queued/],
    ['a time that does not exist', ['set', 'RING', '1', '--expires', '2026-13-41T00:00:00Z'], /--expires takes a time in UTC/],
    ['two conditions', ['set', 'RING', '1', '--expect', 'x', '--expect-absent'], /contradict/],
    ['a mailbox outside', ['set', 'RING', '1', '--mailbox', '../box'], /mailbox/],
    ['a mailbox behind a link', ['set', 'RING', '1', '--mailbox', 'link'], /behind a link/],
    ['names and --all', ['clear', 'RING', '--all'], /give the names of variables, or --all/],
    ['nothing to clear', ['clear'], /give the names of variables, or --all/],
    ['a name that nothing waits for', ['clear', 'RINGS'], /no intent for "RINGS" waits in/],
  ])('%s', async (_what, words, message) => {
    const { root } = repositoryFor({ ...FILES, 'real/x.txt': 'x' });
    symlinkSync('real', join(root, 'link'));
    const before = hashOfTree(root);
    expect(await intents(root, words)).toMatchObject({ exitCode: 3, out: '', err: expect.stringMatching(message) });
    expect(hashOfTree(root)).toBe(before);
  });

  it.each<[string, readonly string[]]>([
    ['value', ['RING', PASTED]],
    ['name', [PASTED, 'x']],
    ['note', ['RING', '1', '--note', PASTED]],
    ['by', ['RING', '1', '--by', PASTED]],
    ['id', ['RING', '1', '--id', PASTED]],
  ])('a secret as %s, without writing or echoing it', async (what, words) => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    for (const more of [[], ['--dry-run']]) {
      const { exitCode, out, err } = await intents(root, ['set', ...words, ...more]);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      expect(err).toContain(`the ${what} looks like a secret (GitHub token): nothing was written`);
      expect(err).not.toContain('ghp_');
    }
    expect(hashOfTree(root)).toBe(before);
  });

  it('a repository that nobody names', async () => {
    const { root } = repositoryFor(FILES);
    for (const words of [['set', 'RING', '1'], ['validate']]) {
      expect(await sarIn(root, ['intents', ...words])).toMatchObject({ exitCode: 3, err: expect.stringContaining('which repository?') });
    }
  });
});

describe('a mailbox that others filled', () => {
  const hostile = '\u001b[31m\n::error::gotcha';

  it('is neutral in what is printed', async () => {
    const { root } = repositoryFor({
      ...FILES,
      [`${MAILBOX}/variable_set_RING_1.json`]: JSON.stringify({
        schema_version: '1',
        operation: 'set',
        scope: 'environment',
        owner: 'octo-org',
        repo: 'octo-repo',
        environment: `prod${hostile}`,
        name: 'RING',
        value: '1',
        queued_at: '2026-11-22T11:00:00Z',
        queued_by: hostile,
        note: `##[error]${hostile}`,
      }),
      [`${MAILBOX}/variable_set_\u001b[31m_2.json`]: `{"name":"${PASTED}`,
      [`${MAILBOX}/variable_${PASTED}.json`]: '{"schema_version":"1","schema_version":"1"}',
    });
    symlinkSync('/etc/passwd', join(root, MAILBOX, 'variable_set_LINK_3.json'));
    for (const words of [
      ['list'],
      ['validate'],
      ['validate', '--format', 'json'],
      ['list', '--format', 'json'],
      ['clear', '--all', '--dry-run'],
    ]) {
      const { out, err } = await intents(root, words);
      expect(out + err).not.toContain('\u001b');
      expect(out + err).not.toMatch(/^\s*::error/m);
      expect(out + err).not.toContain('##[error]');
      expect(out + err).not.toContain('root:');
    }
    expect((await intents(root, ['validate'])).exitCode).toBe(1);
    const cleared = await intents(root, ['clear', '--all']);
    expect(cleared.exitCode).toBe(1);
    expect(cleared.err).toBe(`${MAILBOX}/variable_set_LINK_3.json is behind a link; nothing was removed\nremoved 3 files\n`);
  });

  it('is judged with the policy of the checkout, and errors of the baseline are told', async () => {
    const { root } = repositoryFor({ ...FILES, '.github/sar.yml': BASELINE_TEXT.replace('names: [LOG_LEVEL', 'namez: [LOG_LEVEL') });
    for (const words of [['list'], ['validate'], ['clear', '--all'], ['set', 'RING', '1']]) {
      expect(await intents(root, words)).toMatchObject({ exitCode: 3, out: '', err: expect.stringMatching(/sar\.yml:\d+.*namez/s) });
    }
    writeFileSync(join(root, '.github/sar.yml'), 'version: 1\n');
    expect((await intents(root, ['list'])).exitCode).toBe(0);
  });
});
