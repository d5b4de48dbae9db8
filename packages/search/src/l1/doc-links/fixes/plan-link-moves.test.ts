import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { planLinkMoves, type Move } from './plan-link-moves.js';

type Files = Readonly<Record<string, string>>;
const plan = (files: Files, moves: readonly Move[] = []) => planLinkMoves(memoryTree(files), moves);

describe('links after a move', () => {
  it.each<[string, Files, readonly Move[], string, string]>([
    [
      'to a file that was moved',
      { 'README.md': 'See [a](docs/a.md#part "x") and ![b](docs/b.png).\n', 'guides/a.md': '', 'img/b.png': '' },
      [
        { from: 'docs/a.md', to: 'guides/a.md' },
        { from: 'docs/b.png', to: 'img/b.png' },
      ],
      'README.md',
      'See [a](guides/a.md#part "x") and ![b](img/b.png).\n',
    ],
    [
      'to one that was moved twice',
      { 'docs/x/c.md': '[a](../a.md)\n', 'new/b.md': '' },
      [
        { from: 'docs/a.md', to: 'docs/b.md' },
        { from: 'docs/b.md', to: 'new/b.md' },
      ],
      'docs/x/c.md',
      '[a](../../new/b.md)\n',
    ],
    [
      'of a document that was moved itself',
      { 'deep/er/a.md': '[x](../src/x.ts) [y](b.md)\n', 'src/x.ts': '', 'docs/b.md': '' },
      [{ from: 'docs/a.md', to: 'deep/er/a.md' }],
      'deep/er/a.md',
      '[x](../../src/x.ts) [y](../../docs/b.md)\n',
    ],
    ['from the root', { 'a.md': '[x](/docs/x.md)\n', 'new/x.md': '' }, [{ from: 'docs/x.md', to: 'new/x.md' }], 'a.md', '[x](/new/x.md)\n'],
    ['in other case', { 'a.md': '[x](Docs/X.md)\n', 'docs/x.md': '' }, [], 'a.md', '[x](docs/x.md)\n'],
    [
      'by reference and in HTML',
      { 'a.md': '[x][1] <a href="old.md">y</a>\n\n[1]: b.md\n', 'new.md': '', 'new/b.md': '' },
      [
        { from: 'old.md', to: 'new.md' },
        { from: 'b.md', to: 'new/b.md' },
      ],
      'a.md',
      '[x][1] <a href="new.md">y</a>\n\n[1]: new/b.md\n',
    ],
  ])('%s are mended', (_what, files, moves, path, after) => {
    const done = plan(files, moves);
    expect(done.files).toEqual([{ path, before: files[path], after }]);
    expect(done.left).toEqual([]);
    expect(plan({ ...files, [path]: after }, moves)).toEqual({ files: [], mended: [], left: [] });
  });

  it.each<[string, Files, readonly Move[], RegExp]>([
    [
      'two files may be meant',
      { 'a.md': '[x](old.md)\n', 'one.md': '', 'two.md': '' },
      [
        { from: 'old.md', to: 'one.md' },
        { from: 'old.md', to: 'two.md' },
      ],
      /may be any of one\.md, two\.md/,
    ],
    ['the path needs care', { 'a.md': '[x](<old file.md>)\n', 'new.md': '' }, [{ from: 'old file.md', to: 'new.md' }], /unusual way/],
  ])('are left where %s', (_what, files, moves, reason) => {
    const { files: edited, left } = plan(files, moves);
    expect(edited).toEqual([]);
    expect(left.join()).toMatch(reason);
  });

  it.each<[string, Files, readonly Move[]]>([
    ['that lead somewhere', { 'a.md': '[x](b.md)\n', 'b.md': '', 'c.md': '' }, [{ from: 'b.md', to: 'c.md' }]],
    ['whose target nobody moved', { 'a.md': '[x](gone.md)\n' }, []],
    ['whose target was moved and then removed', { 'a.md': '[x](gone.md)\n' }, [{ from: 'gone.md', to: 'later.md' }]],
    [
      'in a circle of moves',
      { 'a.md': '[x](b.md)\n' },
      [
        { from: 'b.md', to: 'c.md' },
        { from: 'c.md', to: 'b.md' },
      ],
    ],
    ['to the network', { 'a.md': '[x](https://example.com/old.md)\n', 'new.md': '' }, [{ from: 'old.md', to: 'new.md' }]],
    ['in code', { 'a.md': '`[x](old.md)`\n', 'new.md': '' }, [{ from: 'old.md', to: 'new.md' }]],
  ])('%s stay', (_what, files, moves) => expect(plan(files, moves).files).toEqual([]));
});
