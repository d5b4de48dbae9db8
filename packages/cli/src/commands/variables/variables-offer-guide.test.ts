import { writeFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { HALT_LABEL } from '@sar/baseline';
import { addIssue, issuesOf, type RepositoryState } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { liveServer, NO_TOKEN, OPENS_PULLS } from '../../live/live-server.fixture.js';
import { BASELINE_TEXT, FILES, SEED } from '../../live/live-setting.fixture.js';

const { sar, writes, repository } = liveServer(SEED);

const PATH = 'docs/variables.md';
const guide = (stamp: string) => `# Variables\n\n<!-- sar:variables:begin -->\n${stamp}\n<!-- sar:variables:end -->\n`;
const AT_FIRST = guide('Variable audit of 2026-11-20 06:00 UTC: 8 entries: 8 present, 0 absent, 0 unknown.');
const LATER = guide('Variable audit of 2026-11-22 12:00 UTC: 8 entries: 8 present, 0 absent, 0 unknown.');
const OTHER = guide('Variable audit of 2026-11-22 12:00 UTC: 8 entries: 5 present, 3 absent, 0 unknown.');
const WITH_GUIDE = { ...FILES, '.github/sar.yml': `${BASELINE_TEXT}  guide: ${PATH}\n`, [PATH]: AT_FIRST };

const commitOn = ({ git }: RepositoryState, branch: string, text: string): void =>
  void git.commit({
    branch,
    message: 'Change',
    additions: { [PATH]: Buffer.from(text) },
    date: new Date('2026-11-01T00:00:00Z'),
    author: { name: 'o', email: 'o@example.com' },
  });
const pulls = () => [...issuesOf(repository()).issues.values()].filter(({ pull }) => pull !== undefined);
const offered = () => repository().git.readText('sar/variables-guide', PATH);
const offer = async (root: string, words: readonly string[] = [], io: Parameters<typeof sar>[2] = OPENS_PULLS) =>
  sar(root, ['variables', 'offer-guide', ...words], io);

/** A checkout whose guide is that of the default branch, and was stamped since. */
function stamped(text: string): string {
  const { root } = repositoryFor(WITH_GUIDE);
  writeFileSync(join(root, PATH), text);
  return root;
}

beforeEach(() => commitOn(repository(), 'main', AT_FIRST));

describe('sar variables offer-guide', () => {
  it('offers once what counts otherwise, and leaves the checkout as it is', async () => {
    const root = stamped(OTHER);
    const before = hashOfTree(root);
    const first = await offer(root);
    expect(first.exitCode, first.err).toBe(0);
    expect(first.err).toMatch(/^offered in http:\S+\/pull\/1: the counts of the audit\n$/);
    expect(offered()).toBe(OTHER);
    expect(pulls()).toMatchObject([{ title: 'Stamp the guide of variables', pull: { head: 'sar/variables-guide', base: 'main' } }]);
    expect((await offer(root)).err).toMatch(/^this is offered already: http:\S+\/pull\/1\n$/);
    expect(pulls()).toHaveLength(1);
    expect(repository().git.readText('main', PATH)).toBe(AT_FIRST);
    expect(hashOfTree(root)).toBe(before);
  });

  it.each([
    ['only the time of the audit changed', LATER],
    ['nothing changed', AT_FIRST],
  ])('writes nothing where %s, and needs no token', async (_what, text) => {
    const { exitCode, out, err } = await offer(stamped(text), [], NO_TOKEN);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '', err: `nothing to offer: the counts of ${PATH} did not change\n` });
    expect(writes()).toEqual([]);
  });

  it('has nothing to offer where the baseline names no guide', async () => {
    const { root } = repositoryFor(FILES);
    expect(await offer(root, [], NO_TOKEN)).toMatchObject({
      exitCode: 0,
      err: expect.stringMatching(/^nothing to offer: the baseline names no guide/),
    });
  });

  it('shows the change in a dry run', async () => {
    const { exitCode, out, err } = await offer(stamped(OTHER), ['--dry-run'], NO_TOKEN);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'dry run: nothing was written\n' });
    expect(out).toContain('+Variable audit of 2026-11-22 12:00 UTC: 8 entries: 5 present');
    expect(writes()).toEqual([]);
  });

  it('does nothing while SAR is halted', async () => {
    addIssue(repository(), { title: 'Stop', labels: [HALT_LABEL] });
    expect(await offer(stamped(OTHER))).toMatchObject({ exitCode: 3, err: expect.stringMatching(/^sar: halted by issue #1 /) });
    expect(writes()).toEqual([]);
  });

  it.each<[string, (root: string) => void, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['without a token', () => {}, [], NO_TOKEN, 2, /this needs a token/],
    [
      'a guide that is not committed',
      (root) => writeFileSync(join(root, 'new.md'), OTHER),
      ['--guide', 'new.md'],
      {},
      3,
      /new\.md is not committed here/,
    ],
    ['a guide outside', () => {}, ['--guide', '../x.md'], {}, 3, /x\.md is not committed here/],
    [
      'a guide that became a link',
      (root) => {
        rmSync(join(root, PATH));
        symlinkSync('/etc/hostname', join(root, PATH));
      },
      [],
      {},
      3,
      /docs\/variables\.md cannot be read/,
    ],
  ])('refuses %s', async (_what, prepare, words, io, exitCode, message) => {
    const root = stamped(OTHER);
    prepare(root);
    expect(await offer(root, words, io)).toMatchObject({ exitCode, err: expect.stringMatching(message) });
    expect(writes()).toEqual([]);
  });

  it('refuses a guide that is a link in the commit', async () => {
    const { root } = repositoryFor({ ...FILES, 'real.md': AT_FIRST, 'x.sh': '' });
    symlinkSync('real.md', join(root, 'link.md'));
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['add', 'link.md'], { cwd: root });
    execFileSync('git', ['-c', 'user.name=o', '-c', 'user.email=o@example.com', 'commit', '-qm', 'x'], { cwd: root });
    writeFileSync(join(root, 'real.md'), OTHER);
    expect(await offer(root, ['--guide', 'link.md'])).toMatchObject({
      exitCode: 3,
      err: expect.stringMatching(/link\.md is not committed here/),
    });
  });
});
