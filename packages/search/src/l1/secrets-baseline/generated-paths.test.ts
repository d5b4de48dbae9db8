import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedPaths } from './generated-paths.js';

describe('generatedPaths', () => {
  it.each<[string, string, string, boolean]>([
    ['a folder that is generated', 'dist/** linguist-generated', 'dist/a/b.js', true],
    ['a folder whose changes are hidden', '/dist/** -text -diff\r', 'dist/b.js', true],
    ['the word with a value', '*.pb.go linguist-generated=true', 'api/a.pb.go', true],
    ['a copy', 'lib/*.js linguist-vendored', 'lib/a.js', true],
    ["git's macro", '*.dat binary', 'x/y.dat', true],
    ['a name in quotes', '"a b.js" linguist-generated', 'a b.js', true],
    ['another file', 'dist/** linguist-generated', 'src/dist.js', false],
    ['a folder alone', 'dist/ linguist-generated', 'dist/a.js', false],
    ['another attribute', '* text=auto eol=lf', 'a.js', false],
    ['a driver for differences', '*.png diff=exif', 'a.png', false],
    ['a comment', '# dist/** linguist-generated', 'dist/a.js', false],
    ['a later line', 'dist/** linguist-generated\ndist/own.js -linguist-generated', 'dist/own.js', false],
    ['a later line of another attribute', 'dist/** linguist-generated\n* text', 'dist/a.js', true],
  ])('tells of %s', (_, attributes, path, expected) => {
    expect(generatedPaths(memoryTree({ '.gitattributes': attributes, [path]: '' }))(path)).toBe(expected);
  });

  it('lets the nearer folder decide', () => {
    const files = {
      '.gitattributes': 'a/** linguist-generated',
      'a/.gitattributes': '/own.js linguist-generated=false',
      'a/own.js': '',
      'a/b.js': '',
    };
    const isGenerated = generatedPaths(memoryTree(files));
    expect(['a/own.js', 'a/b.js', 'own.js'].map(isGenerated)).toEqual([false, true, false]);
  });

  it('does not fall over what a file holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        (words) => typeof generatedPaths(memoryTree({ '.gitattributes': words.join(' linguist-generated\n') }))('a') === 'boolean',
      ),
    );
  });
});
