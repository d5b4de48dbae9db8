import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { CONTENTS_ONLY, liveServer, NO_TOKEN, READS_VARIABLES, TOKEN, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { FILES, SEED } from '../../live/live-setting.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const { server, sar, writes, repository } = liveServer(SEED);

/** A pattern of a token's form, put together so that no scanner takes it for one. */
const PASTED = `ghp_${'aB3dE6'.repeat(6)}`;

const valueOf = (name: string): string | undefined => repository().variables.get(name)?.value;
const stateFiles = () => repository().git.files('sar-state');
const stateText = (path: string): string | undefined => repository().git.readText('sar-state', path);
const ledgerLines = (): readonly Record<string, unknown>[] =>
  [...stateFiles().keys()]
    .filter((path) => path.endsWith('.ndjson'))
    .flatMap((path) => (stateText(path) ?? '').split('\n').filter((line) => line !== ''))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('sar variables set', () => {
  it('creates and updates, records both on the branch sar-state, and never prints a value', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const main = repository().git.head('main');
    const created = await sar(root, ['variables', 'set', 'RING', 'outer-ring-7', '--note', 'wider'], { environment: { USER: 'mona' } });
    expect(created).toMatchObject({ exitCode: 0, err: '' });
    expect(created.out).toMatch(
      /^ {2}applied {2}set RING \(12 characters, SHA-256 [0-9a-f]{12}…\) {2}octo-org\/octo-repo\nRING: 1 applied\n$/,
    );
    expect(valueOf('RING')).toBe('outer-ring-7');
    expect(writes()).toContain('POST actions/create-repo-variable');
    const updated = await sar(root, ['variables', 'set', 'LOG_LEVEL', 'info', '--environment', 'production']);
    expect(updated.exitCode).toBe(0);
    expect(repository().environments.get('production')?.variables.get('LOG_LEVEL')?.value).toBe('info');
    const lines = ledgerLines();
    expect(lines).toMatchObject([
      { name: 'RING', outcome: 'applied', queued_by: 'mona', run: 'sar variables set, mona', before: null },
      { name: 'LOG_LEVEL', outcome: 'applied', environment: 'production' },
    ]);
    const stored = [...stateFiles().keys()].map((path) => stateText(path)).join('\n');
    expect(stored + created.out + created.err).not.toContain('outer-ring-7');
    // The default branch and the checkout stay as they are.
    expect(repository().git.head('main')).toBe(main);
    expect(hashOfTree(root)).toBe(before);
  });

  it('leaves a variable that has the value', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, out } = await sar(root, ['variables', 'set', 'LOG_LEVEL', 'debug']);
    expect({ exitCode, out }).toEqual({
      exitCode: 0,
      out: expect.stringMatching(/^ {2}unchanged {2}set LOG_LEVEL .*\nLOG_LEVEL: 1 unchanged\n$/),
    });
    expect(writes().filter((write) => write.includes('variable'))).toEqual([]);
  });

  it('does what it is told each time, also back and forth within a second', async () => {
    const { root } = repositoryFor(FILES);
    for (const value of ['one', 'two', 'one']) {
      expect((await sar(root, ['variables', 'set', 'RING', value])).out).toMatch(/^ {2}applied /);
      expect(valueOf('RING')).toBe(value);
    }
    expect(ledgerLines().map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
    for (const words of [
      ['delete', 'RING'],
      ['set', 'RING', 'one'],
      ['delete', 'RING'],
    ]) {
      expect((await sar(root, ['variables', ...words])).out).toMatch(/^ {2}applied /);
    }
    expect(valueOf('RING')).toBeUndefined();
  });

  it('reads the value from standard input', async () => {
    const { root } = repositoryFor(FILES);
    expect((await sar(root, ['variables', 'set', 'RING', '--stdin'], { readInput: () => 'two\n' })).exitCode).toBe(0);
    expect(valueOf('RING')).toBe('two');
  });

  it('plans in a dry run and writes nothing', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out } = await sar(root, ['variables', 'set', 'RING', '2', '--dry-run']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^ {2}planned {2}set RING .*\nRING: 1 planned \(dry run: nothing was written\)\n$/);
    expect(writes()).toEqual([]);
    expect(valueOf('RING')).toBeUndefined();
    expect([...repository().git.refs.keys()]).toEqual(['refs/heads/main']);
    expect(hashOfTree(root)).toBe(before);
  });

  it.each<[string, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['a name that the policy does not name', ['OTHER', 'x'], {}, 3, /refused: no entry of variables\.intents\.allow .* names OTHER/],
    ['a value that the policy does not allow', ['RING', 'NOT_LOWER'], {}, 3, /does not match `values\.pattern`/],
    ['what only people may write', ['KILL_SWITCH', 'off'], {}, 3, /only people may write KILL_SWITCH/],
    ['an environment that the policy does not allow', ['RING', '1', '-e', 'staging'], {}, 3, /does not allow the environment/],
    ['the organisation', ['RING', '1', '--scope', 'org'], {}, 3, /does not allow the scope org/],
    ['a name that GitHub does not allow', ['GITHUB_X', '1'], {}, 3, /GITHUB_/],
    ['an empty value', ['RING', ''], {}, 3, /`value` is empty/],
    ['no value', ['RING'], {}, 3, /the value of RING is missing; --stdin reads it/],
    ['no name', [], {}, 3, /the name of the variable is missing/],
    ['two values', ['RING', '1', '--stdin'], {}, 3, /given twice/],
    ['scope and environment that do not fit', ['RING', '1', '--scope', 'repo', '-e', 'production'], {}, 3, /--environment goes with/],
    ['an environment that is missing', ['RING', '1', '--scope', 'environment'], {}, 3, /needs --environment NAME/],
    ['no token', ['RING', '1'], NO_TOKEN, 2, /this needs a token.*SAR_TOKEN/],
    ['a token that may not write the ledger', ['RING', '1'], VARIABLES_ONLY, 2, /contents/],
    ['a token that may not see variables', ['RING', '1'], CONTENTS_ONLY, 2, /needs the permission `(?:actions_)?variables: /],
  ])('refuses %s', async (_what, words, io, exitCode, message) => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const result = await sar(root, ['variables', 'set', ...words], io);
    expect({ ...result, text: result.out + result.err }).toMatchObject({ exitCode, text: expect.stringMatching(message) });
    expect(valueOf('RING')).toBeUndefined();
    expect(writes()).toEqual([]);
    expect(hashOfTree(root)).toBe(before);
  });

  it('fails with the exit code of a permission when the write itself is refused', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, out } = await sar(root, ['variables', 'set', 'RING', '2'], READS_VARIABLES);
    expect(exitCode).toBe(2);
    expect(out).toMatch(/^ {2}failed {2}set RING .*`(?:actions_)?variables: write`.*\nRING: 1 failed\n$/);
    expect(valueOf('RING')).toBeUndefined();
    expect(ledgerLines()).toEqual([]);
    expect((await sar(root, ['variables', 'set', 'RING', '2'])).exitCode).toBe(0);
    expect(ledgerLines()).toMatchObject([{ name: 'RING', outcome: 'applied' }]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['the value', ['RING', PASTED], /the value looks like a secret \(GitHub token\): nothing was written/],
    ['random text', ['RING', 'Zx9Kq2Lm8Vt4Rn6Bw1Hy3Jc5Pd7Fs0Gu'], /the value looks like a secret \(long random text\)/],
    ['the name', [PASTED, 'RING'], /the name looks like a secret/],
    ['the note', ['RING', '1', '--note', `use ${PASTED}`], /the note looks like a secret/],
  ])('refuses a secret as %s before anybody is asked, and does not echo it', async (_what, words, message) => {
    const { root } = repositoryFor(FILES);
    const { exitCode, out, err } = await sar(root, ['variables', 'set', ...words]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain(PASTED.slice(0, 12));
    expect(err).not.toContain('Zx9Kq2');
    expect(server().requests).toEqual([]);
  });
});

describe('sar variables delete', () => {
  it('deletes, records it, and has nothing to do the second time', async () => {
    const { root } = repositoryFor(FILES);
    expect((await sar(root, ['variables', 'delete', 'LOG_LEVEL', '--dry-run'])).out).toContain('planned');
    expect(writes()).toEqual([]);
    expect(await sar(root, ['variables', 'delete', 'LOG_LEVEL'])).toMatchObject({ exitCode: 0, out: expect.stringContaining('1 applied') });
    expect(valueOf('LOG_LEVEL')).toBeUndefined();
    expect(ledgerLines()).toMatchObject([{ name: 'LOG_LEVEL', operation: 'delete', outcome: 'applied', after: null }]);
    const later = { now: () => new Date('2026-11-22T13:00:00Z') };
    expect((await sar(root, ['variables', 'delete', 'LOG_LEVEL'], later)).out).toContain('1 unchanged');
  });

  it('obeys the policy', async () => {
    const { root } = repositoryFor(FILES);
    for (const name of ['KILL_SWITCH', 'NEW_VAR']) {
      expect(await sar(root, ['variables', 'delete', name])).toMatchObject({
        exitCode: 3,
        out: '',
        err: expect.stringContaining('refused: '),
      });
    }
    expect(await sar(root, ['variables', 'delete'])).toMatchObject({ exitCode: 3, err: expect.stringContaining('is missing') });
    expect(writes()).toEqual([]);
  });
});

describe('sar variables get and list', () => {
  it('prints the value to the byte in a pipe', async () => {
    const { root } = repositoryFor(FILES);
    const value = 'one\ntwo \u001b[31m\t::error::x';
    repository().variables.set('ODD', { name: 'ODD', value, createdAt: new Date(0), updatedAt: new Date(0) });
    expect(await sar(root, ['variables', 'get', 'odd'])).toEqual({ exitCode: 0, out: value, err: '' });
    expect(await sar(root, ['variables', 'get', 'DEPLOY_RING', '-e', 'production'])).toEqual({ exitCode: 0, out: 'one', err: '' });
    expect(await sar(root, ['variables', 'get', 'REGION', '--scope', 'org'])).toEqual({ exitCode: 0, out: 'eu', err: '' });
    const onTerminal = await sar(root, ['variables', 'get', 'ODD'], { columns: 80 });
    expect(onTerminal.out).toMatch(/^one\ntwo [^\u001b]*\n$/);
  });

  it('lists names and digests, and the values when they are asked for', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode, out } = await sar(root, ['variables', 'list']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^KILL_SWITCH {2}2026-01-01 {2}3 bytes, SHA-256 [0-9a-f]{12}…\nLOG_LEVEL/);
    expect(out).toMatch(/\n\n3 variables of the repository octo-org\/octo-repo\n$/);
    expect(out).not.toMatch(/debug|new-value/);
    expect((await sar(root, ['variables', 'list', '--values'])).out).toContain('LOG_LEVEL    2026-06-01  debug\n');
    const json = await sar(root, ['variables', 'list', '-e', 'production', '--format', 'json']);
    expect(publishedDocument('variables', json.out)).toMatchObject({
      schema: 'sar.variables/1',
      target: { scope: 'environment', environment: 'production' },
      variables: [{ name: 'DEPLOY_RING', digest: { length: 3, sha256_prefix: expect.stringMatching(/^[0-9a-f]{12}$/) } }],
    });
    const withValues = await sar(root, ['variables', 'list', '--values', '--format', 'json']);
    expect(publishedDocument('variables', withValues.out)).toMatchObject({
      variables: expect.arrayContaining([expect.objectContaining({ value: 'debug' })]),
    });
    expect(json.out).not.toContain('"one"');
    expect(writes()).toEqual([]);
  });

  it.each<[string, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['a variable that is not there', ['get', 'NOWHERE'], {}, 1, /there is no variable NOWHERE in the repository octo-org\/octo-repo/],
    ['an environment that is not there', ['get', 'X', '-e', 'staging'], {}, 2, /staging/],
    ['no name', ['get'], {}, 3, /the name of a variable is missing/],
    ['an impossible name', ['get', 'a\u001b[31m'], {}, 3, /"A\\u001b\[31M" cannot be the name of a variable/],
    ['no token', ['get', 'RING'], NO_TOKEN, 2, /this needs a token/],
    ['no permission', ['get', 'RING'], CONTENTS_ONLY, 2, /needs the permission/],
    ['no token for the list', ['list'], NO_TOKEN, 2, /this needs a token/],
    ['no permission for the list', ['list'], CONTENTS_ONLY, 2, /needs the permission/],
    ['no permission for the environment', ['list', '-e', 'production'], VARIABLES_ONLY, 2, /environments/],
  ])('says what is wrong: %s', async (_what, words, io, exitCode, message) => {
    const { root } = repositoryFor(FILES);
    expect(await sar(root, ['variables', ...words], io)).toMatchObject({ exitCode, out: '', err: expect.stringMatching(message) });
  });
});

describe('the token', () => {
  const words = (...more: readonly string[]) => ['variables', 'list', '--repo', 'octo-org/octo-repo', '--api-url', server().url, ...more];

  it('comes from the variable that --token-env names', async () => {
    const { root } = repositoryFor(FILES);
    const { exitCode } = await sarIn(root, words('--token-env', 'MINE'), { environment: { MINE: TOKEN, SAR_TOKEN: 'nobody-knows' } });
    expect(exitCode).toBe(0);
  });

  it('is looked for nowhere else', async () => {
    const { root } = repositoryFor(FILES);
    const environment = { GITHUB_TOKEN: TOKEN, GH_TOKEN: TOKEN, INPUT_TOKEN: TOKEN };
    expect(await sarIn(root, words(), { environment })).toMatchObject({ exitCode: 2 });
    expect(server().requests).toEqual([]);
  });

  it.each([
    ['given in place of the name', ['--token-env', PASTED], {}, 2],
    ['given in place of the name, in another form', ['--token-env', `github_pat_${'a1B2'.repeat(10)}.x`], {}, 3],
    ['with a line break', [], { SAR_TOKEN: `${PASTED}\n` }, 2],
  ] as const)('is not echoed when it is %s', async (_what, more, environment, expected) => {
    const { root } = repositoryFor(FILES);
    const { exitCode, out, err } = await sarIn(root, words(...more), { environment });
    expect({ exitCode, out }).toEqual({ exitCode: expected, out: '' });
    expect(err).not.toMatch(/ghp_|github_pat_/);
    expect(err).toMatch(/token/);
    expect(server().requests).toEqual([]);
  });

  it('is sent to no address that gives it away', async () => {
    const { root } = repositoryFor(FILES);
    const given = ['variables', 'list', '--repo', 'octo-org/octo-repo', '--api-url', 'http://example.com'];
    const { exitCode, err } = await sarIn(root, given, { environment: { SAR_TOKEN: TOKEN } });
    expect(exitCode).toBe(3);
    expect(err).toContain('not usable');
    expect(err).not.toContain(TOKEN);
  });
});
