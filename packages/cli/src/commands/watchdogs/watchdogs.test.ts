import type { WatchdogsDocument } from '@sar/baseline';
import { expect, it } from 'vitest';
import { hashOfTree } from '../../example-repository.fixture.js';
import { liveServer, REPOSITORY } from '../../live/live-server.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { checkoutOf, CI_SEED } from '../ci-health/ci-scene.fixture.js';
import { FILES, setScene, W, WELL, WRITER, type Scene } from './watchdogs.fixture.js';

const { sar, repository, server, writes } = liveServer(CI_SEED);
const at = (scene: Scene): void => setScene(server(), repository(), scene);
const stateOf = (name: string): string | undefined =>
  [...(repository().actions?.workflows.values() ?? [])].find(({ path }) => path === W(name))?.state;

it('sar watchdogs check compares each newest run with its schedule, asks once for each, and writes nothing', async () => {
  const { root } = checkoutOf(FILES);
  at({ ...WELL, 'sar-ci-health.yml': ['active', '2026-11-21T11:08:00Z'] });
  const before = hashOfTree(root);
  const { exitCode, out, err } = await sar(root, ['watchdogs', 'check', '--format', 'json']);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const document = publishedDocument<WatchdogsDocument>('watchdogs', out);
  expect(document.watchdogs.map(({ path, state, ids }) => [path, state, ids])).toEqual([
    [W('gone.yml'), 'missing', ['gone']],
    [W('own.yml'), 'runs', ['own']],
    [W('sar-ci-health.yml'), 'late', ['ci-health']],
    [W('sar-nightly.yml'), 'on-time', ['nightly']],
  ]);
  expect(document.watchdogs[2]).toMatchObject({
    missedAt: '2026-11-22T05:07:00.000Z',
    lateMinutes: 413,
    nextAt: '2026-11-22T12:07:00.000Z',
  });
  expect(document).toMatchObject({ repository: REPOSITORY, unseen: ['agent'], notes: [] });
  expect(
    server()
      .requests.map(({ operationId }) => operationId)
      .toSorted(),
  ).toEqual(['actions/list-repo-workflows', ...Array.from({ length: 3 }, () => 'actions/list-workflow-runs')]);
  expect(writes()).toEqual([]);
  expect(hashOfTree(root)).toBe(before);
});

it('sar watchdogs enable switches on what GitHub switched off, nothing else, and nothing twice', async () => {
  const { root } = checkoutOf({ ...FILES, [W('other.yml')]: FILES[W('own.yml')] ?? '' });
  at({
    'sar-nightly.yml': ['disabled_inactivity'],
    'sar-ci-health.yml': ['disabled_manually'],
    'own.yml': ['disabled_inactivity'],
    'other.yml': ['disabled_inactivity'],
  });
  const { exitCode, out } = await sar(root, ['watchdogs', 'enable', '--apply'], WRITER);
  expect(exitCode, out).toBe(0);
  expect(['sar-nightly.yml', 'sar-ci-health.yml', 'own.yml', 'other.yml'].map(stateOf)).toEqual([
    'active',
    'disabled_manually',
    'active',
    // No watchdog: whether it rests is nobody's affair.
    'disabled_inactivity',
  ]);
  expect(writes()).toEqual(['PUT actions/enable-workflow', 'PUT actions/enable-workflow']);
  const again = await sar(root, ['watchdogs', 'enable', '--apply'], WRITER);
  expect(again.out).not.toContain('switch on');
  expect(writes().length).toBe(2);
});
