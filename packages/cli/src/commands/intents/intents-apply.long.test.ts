import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemporaryRepository } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { CONTENTS_ONLY, liveServer, NO_TOKEN, READS_VARIABLES, REPOSITORY } from '../../live/live-server.fixture.js';
import { FILES } from '../../live/live-setting.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const { sar, writes, repository, server } = liveServer(
  `repositories: {${REPOSITORY}: {variables: {LOG_LEVEL: debug}, environments: {production: {}}}}\n`,
);

/** As temporaryRepository commits, so that both sides have the same ids. */
const COMMITTED = new Date('2026-01-02T03:04:05Z');

/** A checkout with queued intents in its second commit, whose commits are those of the server's default branch. */
async function checkoutWith(...queued: readonly (readonly string[])[]): Promise<TemporaryRepository> {
  const checkout = repositoryFor(FILES);
  const { git } = repository();
  git.commit({ branch: 'main', message: 'Start\n', additions: FILES, date: COMMITTED });
  const paths: string[] = [];
  for (const words of queued) {
    const { out, err, exitCode } = await sarIn(checkout.root, ['intents', ...words, '--repo', REPOSITORY]);
    expect(exitCode, err).toBe(0);
    paths.push(out.trim());
  }
  checkout.commit('Queue');
  const additions = Object.fromEntries(paths.map((path) => [path, readFileSync(join(checkout.root, path), 'utf8')]));
  const head = git.commit({ branch: 'main', message: 'Queue\n', additions, date: COMMITTED });
  expect(checkout.git('rev-parse', 'HEAD')).toBe(head);
  return checkout;
}
const queuedFiles = () => [...repository().git.files('main').keys()].filter((path) => path.startsWith('.sar/'));
const valueOf = (name: string) => repository().variables.get(name)?.value;

describe('sar intents apply', () => {
  it('applies, records and removes what is queued, and the second run has nothing to do', async () => {
    const { root, git } = await checkoutWith(
      ['set', 'RING', 'outer-ring'],
      ['delete', 'LOG_LEVEL'],
      ['set', 'RING', 'far-out', '-e', 'production'],
    );
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sar(root, ['intents', 'apply'], { environment: { USER: 'mona' } });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/\nremoved 3 files in commit [0-9a-f]{12}\n\.sar\/pending_ops: 3 applied\n$/);
    expect(out).not.toMatch(/outer-ring|far-out/);
    expect([valueOf('RING'), valueOf('LOG_LEVEL')]).toEqual(['outer-ring', undefined]);
    expect(repository().environments.get('production')?.variables.get('RING')?.value).toBe('far-out');
    expect(queuedFiles()).toEqual([]);
    const ledger = [...repository().git.files('sar-state').keys()].filter((path) => path.endsWith('.ndjson'));
    const text = ledger.map((path) => repository().git.readText('sar-state', path)).join('');
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    expect(text).toContain('sar intents apply, mona');
    expect(text).not.toMatch(/outer-ring|far-out/);
    expect(hashOfTree(root)).toBe(before);
    // The checkout is behind now: its intents are no longer those of the branch.
    const again = await sar(root, ['intents', 'apply']);
    expect(again).toMatchObject({
      exitCode: 3,
      out: '',
      err: expect.stringMatching(/the commit [0-9a-f]{12} is behind main of octo-org\/octo-repo/),
    });
    expect(git('status', '--short')).toBe('');
  });

  it('plans in a dry run and writes nothing', async () => {
    const { root } = await checkoutWith(['set', 'RING', 'outer-ring']);
    const before = hashOfTree(root);
    const main = repository().git.head('main');
    const { exitCode, out } = await sar(root, ['intents', 'apply', '--dry-run']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^ {2}planned {2}set RING .*\n\.sar\/pending_ops: 1 planned \(dry run: nothing was written\)\n$/);
    const json = publishedDocument<Record<string, unknown>>(
      'intent-run',
      (await sar(root, ['intents', 'apply', '--dry-run', '--format', 'json'])).out,
    );
    expect(json).toMatchObject({ schema: 'sar.intent-run/1', mailbox: '.sar/pending_ops', dry_run: true, counts: { planned: 1 } });
    expect(json['intents']).toMatchObject([
      { outcome: 'planned', name: 'RING', length: 10, hash_prefix: expect.stringMatching(/^[0-9a-f]{12}$/) },
    ]);
    expect(writes()).toEqual([]);
    expect(
      server()
        .requests.filter(({ operationId }) => operationId === 'graphql')
        .every(({ status }) => status === 200),
    ).toBe(true);
    expect([...repository().git.refs]).toEqual([['refs/heads/main', main]]);
    expect(valueOf('RING')).toBeUndefined();
    expect(hashOfTree(root)).toBe(before);
  });

  it('takes the oldest first with --max-intents, and leaves the others', async () => {
    const { root } = await checkoutWith(['set', 'RING', 'one'], ['set', 'LOG_LEVEL', 'info']);
    const { exitCode, out } = await sar(root, ['intents', 'apply', '--max-intents', '1']);
    expect(exitCode).toBe(0);
    expect(out).toContain('1 applied, 1 remaining');
    expect(queuedFiles()).toHaveLength(1);
  });

  it('refuses what the policy does not allow: exit code 1, and the file moves to refused/', async () => {
    const { root } = await checkoutWith(['set', 'OTHER', 'x'], ['set', 'RING', '1']);
    const { exitCode, out } = await sar(root, ['intents', 'apply']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^ {2}refused {2}set OTHER .* names OTHER/m);
    expect(out).toContain('1 refused, 1 applied');
    expect(queuedFiles()).toEqual([expect.stringMatching(/^\.sar\/pending_ops\/refused\/variable_set_OTHER_/)]);
    expect(valueOf('OTHER')).toBeUndefined();
  });

  it.each<[string, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['no token', [], NO_TOKEN, 2, /this needs a token/],
    ['a token that sees no variables', [], CONTENTS_ONLY, 2, /needs the permission/],
    ['a token that writes no variables', [], READS_VARIABLES, 2, /variables: write/],
    ['a number that is none', ['--max-intents', '0'], {}, 3, /--max-intents takes a whole number from 1 to 500, not "0"/],
  ])('says what is missing: %s', async (_what, words, io, expected, message) => {
    const { root } = await checkoutWith(['set', 'RING', '1']);
    const { exitCode, out, err } = await sar(root, ['intents', 'apply', ...words], io);
    expect({ exitCode, text: out + err }).toEqual({ exitCode: expected, text: expect.stringMatching(message) });
    expect(valueOf('RING')).toBeUndefined();
    expect(queuedFiles()).toHaveLength(1);
  });

  it('needs a commit, and the one that GitHub has', async () => {
    const { root, write, commit, git } = await checkoutWith(['set', 'RING', '1']);
    write('more.txt', 'x');
    commit('More');
    expect(await sar(root, ['intents', 'apply'])).toMatchObject({
      exitCode: 3,
      err: expect.stringMatching(/cannot be compared with|is not on/),
    });
    git('checkout', '--quiet', '--orphan', 'empty');
    expect(await sar(root, ['intents', 'apply'])).toMatchObject({ exitCode: 3, err: expect.stringContaining('has no commit') });
    expect(writes()).toEqual([]);
  });
});
