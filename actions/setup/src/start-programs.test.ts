import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makePrograms } from '@sar/host';
import { temporaryFolder } from '@sar/testkit';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPrograms } from './start-programs.js';

describe('the programs that start SAR', () => {
  it.each([
    ['linux', ['sar']],
    ['darwin', ['sar']],
    ['win32', ['sar', 'sar.cmd']],
  ])('are on %s %j', (platform, names) => {
    expect([...startPrograms('/node', '/cli.js', platform).keys()]).toEqual(names);
  });

  it.each([
    [
      String.raw`C:\Program Files\node.exe`,
      String.raw`D:\a\50%done\cli.js`,
      String.raw`@"C:\Program Files\node.exe" "D:\a\50%%done\cli.js" %*` + '\r\n',
    ],
    [String.raw`C:\a & b\node.exe`, String.raw`D:\x^y\cli.js`, String.raw`@"C:\a & b\node.exe" "D:\x^y\cli.js" %*` + '\r\n'],
  ])('quote %s for cmd', (node, cli, text) => {
    expect(startPrograms(node, cli, 'win32').get('sar.cmd')).toBe(text);
  });

  it.each(['/a\nb/node', '/a\rb', '/a\0b'])('refuse %j', (path) => {
    expect(() => startPrograms(path, '/cli.js', 'linux')).toThrow(/has a line break/);
    expect(() => startPrograms('/node', path, 'linux')).toThrow(/has a line break/);
  });
});

describe.skipIf(process.platform === 'win32')('in a shell', () => {
  it.each(['plain', 'two words', "it's", '$HOME `id` $(id)', 'a"b', 'back\\slash', '-dash', 'ünï'])(
    'start a command below a folder called %j, with its arguments and its exit code',
    (name) => {
      const { path, remove } = temporaryFolder('sar-setup');
      onTestFinished(remove);
      const home = join(path, name);
      mkdirSync(home);
      symlinkSync(process.execPath, join(home, 'node'));
      const cli = join(home, 'cli.cjs');
      writeFileSync(cli, 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;');
      const folder = makePrograms(path, 'sar-path', startPrograms(join(home, 'node'), cli, 'linux'));
      const words = ['a b', '', '$x', "'", '*', '--flag=\n'];
      const { status, stdout } = spawnSync('sar', words, { env: { PATH: folder }, encoding: 'utf8' });
      expect({ status, words: JSON.parse(stdout) as unknown }).toEqual({ status: 7, words });
    },
  );

  it('lie in a new folder each time', () => {
    const { path, remove } = temporaryFolder('sar-setup');
    onTestFinished(remove);
    const make = () => makePrograms(path, 'sar-path', startPrograms('/node', '/cli.js', 'linux'));
    expect(make()).not.toBe(make());
    expect(() => makePrograms(join(path, 'nowhere'), 'x', new Map())).toThrow(/nowhere cannot be written: ENOENT/);
  });
});
