import { addIssue, addLabel } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { liveServer, NO_TOKEN } from '../../live/live-server.fixture.js';
import { checkoutOf, CI_SEED } from '../ci-health/ci-scene.fixture.js';
import { FILES, setScene, W, WELL, WRITER, type Scene } from './watchdogs.fixture.js';

const { sar, repository, server, writes } = liveServer(CI_SEED);
const at = (scene: Scene): void => setScene(server(), repository(), scene);
const stateOf = (name: string): string | undefined =>
  [...(repository().actions?.workflows.values() ?? [])].find(({ path }) => path === W(name))?.state;

describe('sar watchdogs enable', () => {
  const OFF: Scene = {
    'sar-nightly.yml': ['disabled_inactivity'],
    'sar-ci-health.yml': ['disabled_manually'],
    'own.yml': ['disabled_inactivity'],
  };

  it('plans without --apply', async () => {
    const { root } = checkoutOf(FILES);
    at(OFF);
    const { exitCode, out } = await sar(root, ['watchdogs', 'enable'], WRITER);
    expect(exitCode).toBe(0);
    expect(out).toContain(`would switch on: ${W('own.yml')} (own)`);
    expect(out).toContain(`stays off: ${W('sar-ci-health.yml')} (ci-health): a person switched it off`);
    expect((await sar(root, ['watchdogs', 'enable', '--apply', '--dry-run'], WRITER)).out).toBe(out);
    expect(writes()).toEqual([]);
  });

  it('does nothing while a halt is open', async () => {
    const { root } = checkoutOf(FILES);
    at(OFF);
    addLabel(repository(), { name: 'sar:halt' });
    addIssue(repository(), { title: 'Halt', labels: ['sar:halt'] });
    const { exitCode, out } = await sar(root, ['watchdogs', 'enable', '--apply'], WRITER);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/not now: .*halted by issue #\d+/);
    expect(writes()).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    const { root } = checkoutOf(FILES);
    at(OFF);
    const { exitCode, out } = await sar(root, ['watchdogs', 'enable', '--apply']);
    expect(exitCode).toBe(2);
    expect(out).toContain('`actions: write`');
    expect(stateOf('own.yml')).toBe('disabled_inactivity');
  });

  it('acts only for the default branch: a pull request does not choose what is switched on', async () => {
    const { root, git } = checkoutOf(FILES);
    at(OFF);
    git('checkout', '-b', 'mine');
    const { exitCode, err } = await sar(root, ['watchdogs', 'enable', '--apply'], WRITER);
    expect(exitCode).toBe(3);
    expect(err).toContain('the checkout is on mine');
    expect(writes()).toEqual([]);
  });

  it('needs a token', async () => {
    const { root } = checkoutOf(FILES);
    expect((await sar(root, ['watchdogs', 'enable'], NO_TOKEN)).exitCode).toBe(2);
  });

  it('has nothing to do where every watchdog runs', async () => {
    const { root } = checkoutOf(FILES);
    at(WELL);
    const { exitCode, out } = await sar(root, ['watchdogs', 'enable', '--apply'], WRITER);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'no watchdog is switched off\n' });
    expect(writes()).toEqual([]);
  });
});
