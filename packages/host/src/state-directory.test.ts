import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '@sar/baseline';
import { startProcess, temporaryFolder } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkoutTree } from './checkout-tree.js';
import { tryLock } from './state-directory-lock.js';
import { stateDirectory } from './state-directory.js';

let root: string;
let outside: string;
beforeEach(() => {
  const folders = [temporaryFolder('sar-state'), temporaryFolder('sar-outside')];
  [root, outside] = folders.map(({ path }) => path) as [string, string];
  return () => folders.forEach(({ remove }) => remove());
});

describe('stateDirectory', () => {
  it('reads back what it wrote, and creates nothing before', async () => {
    const store = stateDirectory(checkoutTree(root), '.sar');
    expect(await store.read('findings.json')).toBeUndefined();
    expect(readdirSync(root)).toEqual([]);
    await store.update(
      'write',
      async () =>
        new Map([
          ['findings.json', 'ä\n'],
          ['deep/er/x.json', '2'],
        ]),
    );
    expect([await store.read('findings.json'), await store.read('deep/er/x.json')]).toEqual(['ä\n', '2']);
    await store.update('write', async () => new Map([['findings.json', 'again']]));
    expect(await store.read('findings.json')).toBe('again');
    expect(readdirSync(join(root, '.sar')).toSorted()).toEqual(['deep', 'findings.json']);
  });

  it.each(['..', '../x', '/tmp', 'a/../../x'])('refuses the directory %s', async (directory) => {
    const store = stateDirectory(checkoutTree(root), directory);
    await expect(store.read('findings.json')).rejects.toThrow(UserError);
    if (directory !== '/tmp') await expect(store.update('write', async () => new Map([['findings.json', 'x']]))).rejects.toThrow(UserError);
    expect(existsSync(join(root, '../x'))).toBe(false);
  });

  it('says why a file cannot be read', async () => {
    mkdirSync(join(root, '.sar/findings.json'), { recursive: true });
    await expect(stateDirectory(checkoutTree(root), '.sar').read('findings.json')).rejects.toThrow(
      '.sar/findings.json cannot be read: not a file',
    );
  });

  it('makes nothing for a change that is empty', async () => {
    await stateDirectory(checkoutTree(root), '.sar').update('nothing', async () => new Map());
    expect(readdirSync(root)).toEqual([]);
  });

  it('leaves no folder and no lock behind when nothing could be written', async () => {
    mkdirSync(join(root, 'x'));
    const store = stateDirectory(checkoutTree(root), '.sar');
    await expect(store.update('write', async () => new Map([['../x', 'x']]))).rejects.toThrow('EISDIR');
    expect(readdirSync(root)).toEqual(['x']);
    await expect(store.update('write', async () => Promise.reject(new Error('own')))).rejects.toThrow('own');
    expect(readdirSync(root)).toEqual(['x']);
  });

  it('refuses a file that it could not read again', async () => {
    const store = stateDirectory(checkoutTree(root), '.sar');
    const large = 'x'.repeat(16 * 1024 * 1024 + 1);
    await expect(
      store.update(
        'write',
        async () =>
          new Map([
            ['a', 'x'],
            ['b', large],
          ]),
      ),
    ).rejects.toThrow('.sar/b would be larger than');
    expect(readdirSync(root)).toEqual([]);
  });

  it('computes a change again when somebody wrote meanwhile', async () => {
    const [mine, theirs] = [1, 2].map(() => stateDirectory(checkoutTree(root), '.sar', { pause: async () => {} }));
    const seen: (string | undefined)[] = [];
    await mine?.update('mine', async (read) => {
      const before = await read('count');
      seen.push(before);
      if (before === undefined) await theirs?.update('theirs', async () => new Map([['count', '1']]));
      return new Map([['count', `${before ?? ''}2`]]);
    });
    expect(seen).toEqual([undefined, '1']);
    expect(await mine?.read('count')).toBe('12');
  });

  it('gives a change the same text each time that it reads a file', async () => {
    const [mine, theirs] = [1, 2].map(() => stateDirectory(checkoutTree(root), '.sar', { pause: async () => {} }));
    let tries = 0;
    await mine?.update('mine', async (read) => {
      tries += 1;
      const first = await read('a');
      if (tries === 1) await theirs?.update('theirs', async () => new Map([['a', 'x']]));
      expect(await read('a')).toBe(first);
      return new Map();
    });
    expect(tries).toBe(2);
  });
});

describe('the lock', () => {
  const lock = (text: string) => {
    mkdirSync(join(root, '.sar'));
    writeFileSync(join(root, '.sar/.lock'), text);
  };
  const update = (now: () => number, maxWaitMs?: number) => {
    const options = { now, pause: async () => {}, ...(maxWaitMs !== undefined && { maxWaitMs }) };
    return stateDirectory(checkoutTree(root), '.sar', options).update('write', async () => new Map([['a', 'new']]));
  };
  const held = (at: number) => JSON.stringify({ pid: 1, at: new Date(at).toISOString(), token: 'x' });
  const noon = Date.UTC(2026, 0, 1, 12);

  it('is waited for, and then it is said who holds it', async () => {
    lock(held(noon));
    let now = noon;
    await expect(update(() => (now += 1000), 20_000)).rejects.toThrow(/\.sar is being written by somebody else all the time \(\{"pid":1,/);
    expect(readdirSync(join(root, '.sar'))).toEqual(['.lock']);
  });

  it.each<[string, string]>([
    ['was left behind', held(noon - 30_001)],
    ['claims a time to come', held(noon + 3_600_000)],
    ['holds no time and is old', ''],
    ['holds far too much and is old', held(noon).padEnd(1000)],
  ])('is removed when it %s', async (_, text) => {
    lock(text);
    utimesSync(join(root, '.sar/.lock'), noon / 1000 - 60, noon / 1000 - 60);
    await update(() => noon);
    expect(readdirSync(join(root, '.sar'))).toEqual(['a']);
  });

  it('is respected while it is being written', async () => {
    lock('');
    utimesSync(join(root, '.sar/.lock'), noon / 1000, noon / 1000);
    await expect(update(() => noon, 0)).rejects.toThrow('somebody else');
  });

  it.each<[string, () => void]>([
    ['a folder', () => mkdirSync(join(root, '.sar/.lock'), { recursive: true })],
    ['a link', () => (mkdirSync(join(root, '.sar')), symlinkSync(join(outside, 'x'), join(root, '.sar/.lock')))],
    ['behind a link', () => symlinkSync(outside, join(root, '.sar'))],
  ])('is no lock when it is %s', async (_, prepare) => {
    prepare();
    await expect(update(() => noon)).rejects.toThrow(UserError);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('given up by a holder that was taken for gone: it writes nothing', async () => {
    const first = tryLock(root, '.sar', noon);
    const second = [1, 2].map(() => tryLock(root, '.sar', noon + 31_000)).at(-1);
    if (!(second !== undefined && 'release' in second && 'release' in first)) throw new Error('not locked');
    expect([first.isHeld(), second.isHeld()]).toEqual([false, true]);
    first.release();
    expect(second.isHeld()).toBe(true);
    second.release();
    expect(readdirSync(join(root, '.sar'))).toEqual([]);
  });
});

it('loses nothing when processes write the same file at once', async () => {
  const [processes, updates] = [3, 20];
  const script = join(root, 'write.mjs');
  const built = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);
  writeFileSync(
    script,
    `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') && !context.parentURL.includes('/node_modules/') ? name.replace(/\\.js$/, '.ts') : name, { ...context, conditions: [...context.conditions, 'sar-source'] }) });
const { stateDirectory } = await import(${built('state-directory.ts')});
const { checkoutTree } = await import(${built('checkout-tree.ts')});
const store = stateDirectory(checkoutTree(process.argv[2]), '.sar');
for (let n = 0; n < ${updates}; n += 1)
  await store.update('add', async (read) => new Map([['ledger.ndjson', ((await read('ledger.ndjson')) ?? '') + JSON.stringify([process.argv[3], n]) + '\\n']]));
`,
  );
  const runs = await Promise.all(
    Array.from({ length: processes }, (_, at) =>
      startProcess(process.execPath, [script, root, String(at)], { cwd: root, env: {}, timeLimitMs: 20_000 }),
    ),
  );
  expect(runs.map(({ stderr }) => stderr)).toEqual(runs.map(() => ''));
  const lines = readFileSync(join(root, '.sar/ledger.ndjson'), 'utf8').trim().split('\n');
  const expected = Array.from({ length: processes }, (_, at) => Array.from({ length: updates }, (_, n) => `["${at}",${n}]`)).flat();
  expect(lines.toSorted()).toEqual(expected.toSorted());
  expect(readdirSync(join(root, '.sar'))).toEqual(['ledger.ndjson']);
});
