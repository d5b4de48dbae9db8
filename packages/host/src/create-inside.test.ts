import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { createInside } from './create-inside.js';

let root: string;
let outside: string;
beforeEach(() => {
  const folders = [temporaryFolder('sar-create'), temporaryFolder('sar-outside')];
  [root, outside] = folders.map(({ path }) => path) as [string, string];
  return () => folders.forEach(({ remove }) => remove());
});

describe('createInside', () => {
  it('makes a file and its folders, and leaves one that is there', () => {
    expect(createInside(root, 'a/b.yml', 'first')).toBe(true);
    expect(createInside(root, 'a/b.yml', 'second')).toBe(false);
    expect(readFileSync(join(root, 'a/b.yml'), 'utf8')).toBe('first');
    expect(readdirSync(join(root, 'a'))).toEqual(['b.yml']);
    mkdirSync(join(root, 'a/c.yml'));
    expect(createInside(root, 'a/c.yml', 'x')).toBe(false);
  });

  it.each<[string, () => string]>([
    ['a link out of the checkout', () => (symlinkSync(join(outside, 'x'), join(root, 'x')), 'x')],
    ['a folder that is a link out', () => (symlinkSync(outside, join(root, 'out')), 'out/x')],
    ['a path that leads out', () => '../x'],
    ['a file as its folder', () => (writeFileSync(join(root, 'f'), ''), 'f/x')],
  ])('refuses %s', (_, prepare) => {
    const path = prepare();
    expect(() => createInside(root, path, 'x')).toThrow(UserError);
    expect(existsSync(join(outside, 'x'))).toBe(false);
  });
});

it('gives a file its name when its text is whole, and leaves nothing else', () => {
  const text = 'x'.repeat(100_000);
  expect(createInside(root, 'deep/er/a.yml', text)).toBe(true);
  expect(readFileSync(join(root, 'deep/er/a.yml'), 'utf8')).toBe(text);
  expect(createInside(root, 'deep/er/a.yml', 'other')).toBe(false);
  expect(readdirSync(join(root, 'deep/er'))).toEqual(['a.yml']);
});
