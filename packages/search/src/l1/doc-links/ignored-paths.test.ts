import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { ignoredPaths } from './ignored-paths.js';

describe('ignoredPaths', () => {
  const isIgnored = ignoredPaths(
    memoryTree({
      '.gitignore': '# made\n/build/\n*.log\ncoverage\n!keep.log\nsub/made.md\nodd{x}\n\\#x  \n',
      'docs/.gitignore': '/rules.md\n!/build.log\n',
    }),
  );

  it.each([
    ['build/index.html', true],
    ['sub/build/index.html', false],
    ['a/b.log', true],
    ['a/keep.log', false],
    ['coverage/index.html', true],
    ['x/coverage', true],
    ['sub/made.md', true],
    ['other/sub/made.md', false],
    ['docs/rules.md', true],
    ['docs/x/rules.md', false],
    ['docs/build.log', false],
    ['README.md', false],
  ])('%s', (path, expected) => {
    expect(isIgnored(path)).toBe(expected);
  });
});
