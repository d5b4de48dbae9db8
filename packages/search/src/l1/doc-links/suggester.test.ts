import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { pathIndex } from './path-index.js';
import { relativePath } from './relative-path.js';
import { suggester } from './suggester.js';

describe('suggester: paths', () => {
  const paths = pathIndex(
    memoryTree({ 'docs/new/setup.md': '', 'docs/guide.md': '', 'a/README.md': '', 'test/data/app.yaml': '', 'old/img/x.png': '' }),
  );

  it.each([
    ['docs/setup.md', { path: 'docs/new/setup.md', isMoved: true }],
    ['new/img/x.png', { path: 'old/img/x.png', isMoved: true }],
    ['deploy/app.yaml', { path: 'test/data/app.yaml', isMoved: false }],
    ['docs/guides.md', { path: 'docs/guide.md', isMoved: false }],
    ['b/README.md', undefined],
    ['docs/entirely-different.md', undefined],
  ])('%s', (missing, expected) => {
    expect(suggester(paths).path(missing)).toEqual(expected);
  });
});

describe('suggester: anchors', () => {
  it.each([
    ['Set-Up', 'set-up'],
    ['instalation', 'installation'],
    ['allow-nil', 'allow_nil'],
    ['deploying-to-app-engine', 'deploying-to-app-engine-standard'],
    ['nothing-like-it', undefined],
  ])('%s', (missing, expected) => {
    expect(
      suggester(pathIndex(memoryTree({}))).anchor(
        missing,
        new Set(['set-up', 'installation', 'allow_nil', 'deploying-to-app-engine-standard']),
      ),
    ).toBe(expected);
  });
});

describe('relativePath', () => {
  it.each([
    ['a.md', 'b.md', 'b.md'],
    ['docs/a.md', 'docs/b/c.md', 'b/c.md'],
    ['docs/x/a.md', 'docs/y/b.md', '../y/b.md'],
    ['docs/a.md', 'README.md', '../README.md'],
  ])('from %s to %s', (document, path, expected) => {
    expect(relativePath(document, path)).toBe(expected);
  });
});
