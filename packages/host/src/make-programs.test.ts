import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { makePrograms } from './make-programs.js';

function folder(): string {
  const { path, remove } = temporaryFolder('sar-programs');
  onTestFinished(remove);
  return path;
}

it('makes a new folder each time, with programs that everybody may run and their owner alone may change', () => {
  const parent = folder();
  const first = makePrograms(parent, 'sar-path', new Map([['sar', '#!/bin/sh\n']]));
  expect(readFileSync(join(first, 'sar'), 'utf8')).toBe('#!/bin/sh\n');
  if (process.platform !== 'win32') {
    expect(statSync(first).mode & 0o777).toBe(0o755);
    expect(statSync(join(first, 'sar')).mode & 0o755).toBe(statSync(join(first, 'sar')).mode & 0o777);
    expect(statSync(join(first, 'sar')).mode & 0o500).toBe(0o500);
  }
  expect(makePrograms(parent, 'sar-path', new Map())).not.toBe(first);
});

it('says where it cannot be written', () => {
  const parent = join(folder(), 'file');
  writeFileSync(parent, '');
  expect(() => makePrograms(parent, 'x', new Map())).toThrow(/file cannot be written: ENOTDIR/);
});
