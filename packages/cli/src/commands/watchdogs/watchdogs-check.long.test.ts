import { describe, expect, it } from 'vitest';
import { liveServer, NO_TOKEN, REPOSITORY } from '../../live/live-server.fixture.js';
import { checkoutOf, CI_SEED } from '../ci-health/ci-scene.fixture.js';
import { FILES, setScene, WELL, type Scene } from './watchdogs.fixture.js';

const { sar, repository, server } = liveServer(CI_SEED);
const at = (scene: Scene): void => setScene(server(), repository(), scene);

describe('sar watchdogs check', () => {
  it.each<[what: string, scene: Scene, expected: number, words: string]>([
    ['every one runs', WELL, 0, 'on time'],
    ['one is late', { ...WELL, 'sar-nightly.yml': ['active', '2026-11-20T02:00:00Z'] }, 1, 'late by '],
    ['one never ran', { ...WELL, 'sar-nightly.yml': ['active'] }, 1, 'never ran'],
    ['GitHub switched one off', { ...WELL, 'sar-nightly.yml': ['disabled_inactivity'] }, 1, 'switched off by GitHub'],
    ['a person switched one off', { ...WELL, 'own.yml': ['disabled_manually'] }, 1, 'switched off by hand'],
    [
      'GitHub does not know one',
      { 'own.yml': ['active'], 'sar-nightly.yml': ['active', '2026-11-22T02:11:00Z'] },
      1,
      'not known to GitHub',
    ],
    ['a fork', { ...WELL, 'sar-nightly.yml': ['disabled_fork'] }, 0, 'switched off in a fork'],
  ])('--fail-on-late: %s', async (_what, states, expected, words) => {
    const { root } = checkoutOf({ ...FILES, '.github/sar.yml': (FILES['.github/sar.yml'] ?? '').replace(/ +gone:.*\n/, '') });
    at(states);
    const { exitCode, out } = await sar(root, ['watchdogs', 'check', '--fail-on-late']);
    expect(out).toContain(words);
    expect(exitCode).toBe(expected);
  });

  it('takes how late a run may be from the baseline', async () => {
    const { root } = checkoutOf({
      ...FILES,
      '.github/sar.yml':
        'version: 1\nwatchdogs: {list: {own: {workflow: sar-nightly.yml, does: looks, layers: [L1], max-late-minutes: 30}}}\n',
    });
    at({ ...WELL, 'sar-nightly.yml': ['active', '2026-11-21T02:11:00Z'] });
    const soon = { now: () => new Date('2026-11-22T02:45:00Z') };
    expect((await sar(root, ['watchdogs', 'check'], soon)).out).toMatch(/late by 45 min +nightly, own/);
    const strict = await sar(checkoutOf({ ...FILES, '.github/sar.yml': 'version: 1\n' }).root, ['watchdogs', 'check'], soon);
    expect(strict.out).not.toContain('late');
  });

  it('leaves out what ci.liveness.exempt names', async () => {
    const { root } = checkoutOf({ ...FILES, '.github/sar.yml': `version: 1\nci: {liveness: {exempt: ['**/sar-*']}}\n` });
    at({ ...WELL, 'sar-nightly.yml': ['disabled_manually'] });
    const { exitCode, out } = await sar(root, ['watchdogs', 'check', '--fail-on-late']);
    expect({ exitCode, judged: out.includes('not judged') }).toEqual({ exitCode: 0, judged: true });
  });

  it('says without a token that nothing is known, and fails only when it is asked to', async () => {
    const { root } = checkoutOf(FILES);
    const { exitCode, out } = await sar(root, ['watchdogs', 'check'], NO_TOKEN);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/unknown +nightly +\.github\/workflows\/sar-nightly\.yml +without a token/);
    expect((await sar(root, ['watchdogs', 'check', '--fail-on-late'], NO_TOKEN)).exitCode).toBe(2);
    server().addToken('nothing-much', { kind: 'person', login: 'octocat', permissions: { contents: 'read' }, repositories: [REPOSITORY] });
    const less = await sar(root, ['watchdogs', 'check', '--fail-on-late'], { environment: { SAR_TOKEN: 'nothing-much' } });
    expect(less.exitCode).toBe(2);
    expect(less.out).toContain('actions: read');
  });

  it('names what the requests did not reach', async () => {
    const { root } = checkoutOf(FILES);
    at(WELL);
    const { exitCode, out } = await sar(root, ['watchdogs', 'check', '--fail-on-late', '--max-requests', '2']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/2 unknown\n$/);
    expect(out).toContain('not asked or not answered: newest runs of');
  });

  it('judges no other repository by the workflows of this one', async () => {
    const other = checkoutOf(FILES);
    other.git('remote', 'set-url', 'origin', 'https://github.com/octo-org/other.git');
    const { exitCode: refused, err: words } = await sar(other.root, ['watchdogs', 'check']);
    expect(refused).toBe(3);
    expect(words).toContain(`say nothing about ${REPOSITORY}`);
  });

  it('prints Markdown', async () => {
    const { root } = checkoutOf(FILES);
    at(WELL);
    const { out } = await sar(root, ['watchdogs', 'check', '-f', 'markdown']);
    expect(out).toContain('| on time | nightly | `.github/workflows/sar-nightly.yml` |');
  });
});
