import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { readBesideProgram } from './read-beside-program.js';

it('reads by the place of the program, also through a link to it', () => {
  const folder = temporaryFolder('sar-beside');
  onTestFinished(() => folder.remove());
  mkdirSync(join(folder.path, 'dist'));
  writeFileSync(join(folder.path, 'page.md'), 'text');
  writeFileSync(join(folder.path, 'dist/index.js'), '');
  symlinkSync(join(folder.path, 'dist/index.js'), join(folder.path, 'sar'));
  expect(readBesideProgram('../page.md', join(folder.path, 'dist/index.js'))).toBe('text');
  expect(readBesideProgram('../page.md', join(folder.path, 'sar'))).toBe('text');
  expect(readBesideProgram('../gone.md', join(folder.path, 'sar'))).toBeUndefined();
  expect(readBesideProgram('x', join(folder.path, 'gone'))).toBeUndefined();
});
