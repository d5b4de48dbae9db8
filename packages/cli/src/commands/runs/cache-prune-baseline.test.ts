import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsOf } from '@sar/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { ago, pruneScene, READER } from './prune-scene.fixture.js';

const { sar, server, repository, removed, root, cache } = pruneScene();
const kept = (): readonly number[] => [...actionsOf(repository()).caches.keys()];

describe('the baseline of the checkout', () => {
  const write = (text: string): void => {
    mkdirSync(join(root, '.github'), { recursive: true });
    writeFileSync(join(root, '.github/sar.yml'), text);
  };
  afterEach(() => rmSync(join(root, '.github'), { recursive: true, force: true }));

  it('says which entries hold agent memory, and the newest of those stays', async () => {
    write(`version: 1
playbooks:
  list:
    SAR-005:
      steps: [{ do: prune-memory, database: memory.db, home: { kind: cache, key: agent-memory } }, { do: search-again }]
`);
    const older = cache(30, { key: 'agent-memory-20261001T000000Z', createdAt: ago(40) });
    const newest = cache(20, { key: 'agent-memory-20261101T000000Z', createdAt: ago(20) });
    const { out } = await sar(['cache', 'prune', '--apply']);
    expect(removed()).toEqual([older]);
    expect(kept()).toEqual([newest]);
    expect(out).toContain('1 cache entry would go and stay: the newest of the tier "live", or of agent memory');
  });

  it('is not guessed where it is broken: nothing is removed', async () => {
    write('version: 99\n');
    cache(30);
    const { exitCode } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(3);
    expect(server().requests).toEqual([]);
  });

  it('is missed where there is none, which is told', async () => {
    const { root: elsewhere } = repositoryFor({ 'README.md': 'x' });
    const words = ['cache', 'prune', '--repo', 'octo-org/octo-repo', '--api-url', server().url];
    const { exitCode, err } = await sarIn(elsewhere, words, { environment: { SAR_TOKEN: READER } });
    expect(exitCode).toBe(0);
    expect(err).toBe(
      'no baseline of octo-org/octo-repo is here, so that it is not known where it keeps agent memory: run this in a checkout of it\n',
    );
    const named = repositoryFor({ 'mine.yml': 'version: 1\n' });
    expect((await sarIn(named.root, [...words, '--baseline', 'mine.yml'], { environment: { SAR_TOKEN: READER } })).err).toBe('');
  });

  it('of another repository does not say it, which is told', async () => {
    const other = repositoryFor({ 'README.md': 'x' });
    other.git('remote', 'add', 'origin', 'https://github.com/octo-org/other.git');
    const words = ['cache', 'prune', '--repo', 'octo-org/octo-repo', '--api-url', server().url];
    const { exitCode, err } = await sarIn(other.root, words, { environment: { SAR_TOKEN: READER } });
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: 'the baseline is that of octo-org/other: it does not say where octo-org/octo-repo keeps agent memory\n',
    });
  });
});
