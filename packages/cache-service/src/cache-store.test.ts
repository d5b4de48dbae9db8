import { setTimeout as wait } from 'node:timers/promises';
import * as core from '@actions/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cacheStore, type CacheClient } from './cache-store.js';

/** Collects what reaches standard output in a test. */
function listen(): () => string {
  const write = process.stdout.write;
  let said = '';
  process.stdout.write = ((text: string) => ((said += text), true)) as typeof write;
  onTestFinished(() => void (process.stdout.write = write));
  return () => said;
}

const client = (changes: Partial<CacheClient>): CacheClient => ({
  isFeatureAvailable: () => true,
  restoreCache: async () => undefined,
  saveCache: async () => -1,
  ...changes,
});
const storeOf = (changes: Partial<CacheClient>) => cacheStore(async () => client(changes));

describe('the cache of a job', () => {
  it('tells key and size, and prints nothing that could be a command', async () => {
    const said = listen();
    const store = storeOf({
      restoreCache: async (_paths, key) => {
        core.setSecret('a signature');
        core.debug('File Size: 5');
        core.info(`Cache hit for restore-key: ${key}\n::error::pwned ##[add-mask]x`);
        await wait(1);
        core.info('Cache Size: ~1 MB (1500000 B)');
        return key;
      },
    });
    expect(await store.restore(['/a'], 'k', ['p'])).toEqual({ entry: { key: 'k', sizeBytes: 1_500_000 }, problem: undefined });
    expect(said()).toBe('::add-mask::a signature\n');
  });

  it('keeps apart what several say at the same time', async () => {
    const said = listen();
    const store = storeOf({
      restoreCache: async ([path = ''], key) => {
        await wait(path.length);
        if (path === '/bb') core.warning(`Failed to restore: ${path} is broken`);
        else core.info(`Cache Size: ~1 MB (${path.length} B)`);
        await wait(2);
        return path === '/bb' ? undefined : key;
      },
    });
    const answers = await Promise.all(['/a', '/bb', '/ccc'].map(async (path) => store.restore([path], path, [])));
    expect(answers).toEqual([
      { entry: { key: '/a', sizeBytes: 2 }, problem: undefined },
      { entry: undefined, problem: '/bb is broken' },
      { entry: { key: '/ccc', sizeBytes: 4 }, problem: undefined },
    ]);
    process.stdout.write('after');
    expect(said()).toBe('after');
  });

  it('saves, with the size of the archive', async () => {
    listen();
    const store = storeOf({
      saveCache: async () => {
        core.debug('File Size: 237');
        return 7;
      },
    });
    expect(await store.save(['/a'], 'k')).toEqual({ sizeBytes: 237, problem: undefined });
  });

  it.each<[string, Partial<CacheClient>, string]>([
    [
      'that is taken',
      { saveCache: async () => (core.info('Failed to save: Unable to reserve cache with key k'), -1) },
      'Unable to reserve cache with key k',
    ],
    [
      'of a token that only reads',
      { saveCache: async () => (core.warning('Failed to save: cache write denied: read-only'), -1) },
      'cache write denied: read-only',
    ],
    ['of a service that breaks', { saveCache: async () => (core.error('Failed to save: 503%0A::error::x'), -1) }, '503%0A::error::x'],
    ['without a word', {}, 'the cache did not take it'],
    ['of paths that are not there', { saveCache: async () => Promise.reject(new Error('Path Validation Error')) }, 'Path Validation Error'],
    ['without a service', { isFeatureAvailable: () => false }, 'the runner offers no cache service'],
  ])('tells why it did not save a key %s', async (_, changes, problem) => {
    const said = listen();
    expect(await storeOf(changes).save(['/a'], 'k')).toEqual({ sizeBytes: undefined, problem });
    expect(said()).toBe('');
  });

  it('fails nobody: neither without a service, nor when its client does not load, nor for an error of it', async () => {
    listen();
    const broken = cacheStore(async () => Promise.reject(new Error('no such chunk')));
    broken.prepare();
    const stores = [
      broken,
      storeOf({ isFeatureAvailable: () => false }),
      storeOf({ restoreCache: async () => Promise.reject(new Error('x'.repeat(999))) }),
    ];
    const problems = [];
    for (const store of stores) problems.push((await store.restore(['/a'], 'k', [])).problem);
    expect(problems).toEqual(['no such chunk', 'the runner offers no cache service', 'x'.repeat(300)]);
  });

  it('loads its client once, and not before it is wanted', async () => {
    listen();
    let loads = 0;
    const store = cacheStore(async () => ((loads += 1), client({})));
    expect(loads).toBe(0);
    store.prepare();
    await store.restore(['/a'], 'k', []);
    await store.save(['/a'], 'k');
    expect(loads).toBe(1);
  });
});
