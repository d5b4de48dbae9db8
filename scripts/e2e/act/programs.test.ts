import { chmodSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ACT_VERSION, findAct, folderWithUv } from './programs.mjs';

const root = join(import.meta.dirname, '../../..');
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('sar-programs');
});
afterEach(() => {
  folder.remove();
});

/** A program that says one line. Returns its path. */
function program(path: string, says: string): string {
  const file = join(folder.path, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(file, 0o755);
  return file;
}
const env = (more: Record<string, string> = {}) => ({
  SAR_CI_CACHE: join(folder.path, 'cache'),
  PATH: `${join(folder.path, 'none')}:${join(folder.path, 'path')}`,
  ...more,
});
const RIGHT = `act version ${ACT_VERSION}`;

it('takes the act that is named, else the one that .ci/run installed, else the one on PATH', () => {
  expect(findAct(env())).toEqual({ reason: `act ${ACT_VERSION} is not installed` });
  const onPath = program('path/act', RIGHT);
  expect(findAct(env())).toEqual({ program: onPath });
  const cached = program('cache/bin/act', RIGHT);
  expect(findAct(env())).toEqual({ program: cached });
  const named = program('act', RIGHT);
  expect(findAct(env({ SAR_ACT: named }))).toEqual({ program: named });
  expect(findAct(env({ SAR_ACT: '' }))).toEqual({ program: cached });
});

it('takes no other version, and nothing in place of what is named', () => {
  program('cache/bin/act', RIGHT);
  expect(findAct(env({ SAR_ACT: '/none/act' }))).toEqual({ reason: `act ${ACT_VERSION} is not installed: there is no /none/act` });
  const old = program('old/act', 'act version 0.2.80');
  expect(findAct(env({ SAR_ACT: old }))).toEqual({ reason: `${old} is 0.2.80, and the scenes need ${ACT_VERSION}` });
  const other = program('other/act', 'usage: act');
  expect(findAct(env({ SAR_ACT: other }))).toEqual({ reason: `${other} is no act, and the scenes need ${ACT_VERSION}` });
});

it('gives uv alone, without the Python beside it', () => {
  const target = join(folder.path, 'programs');
  expect(folderWithUv(target, env())).toBeUndefined();
  const uv = program('tools/uv', 'uv');
  expect(folderWithUv(target, env({ SAR_TOOLS: dirname(uv) }))).toBe(target);
  expect(readlinkSync(join(target, 'uv'))).toBe(uv);
});

it('is what .ci/run installs', () => {
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(`\nact_version=v${ACT_VERSION}\n`);
  expect(readFileSync(join(root, 'scripts/sensor-scenes/requirements.txt'), 'utf8')).toMatch(/^uv==/m);
});
