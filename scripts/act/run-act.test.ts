import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runAct } from './run-act.mjs';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('sar-run-act');
});
afterEach(() => {
  folder.remove();
});

/** A run of a shell script in place of act. */
function started(script: string, more: object = {}) {
  const act = join(folder.path, 'act');
  writeFileSync(act, `#!/bin/sh\n${script}\n`);
  chmodSync(act, 0o755);
  return runAct({
    act,
    root: folder.path,
    workflow: '.github/workflows/a.yml',
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    locals: { 'org/sar@v1': '/copy' },
    home: join(folder.path, 'home'),
    programs: join(folder.path, 'programs'),
    env: { NAME: '$(value) # "x"' },
    secrets: {},
    ...more,
  });
}

it('starts act with files of its own alone, on a fresh home, with Node and the programs first on PATH', async () => {
  mkdirSync(join(folder.path, 'home'));
  writeFileSync(join(folder.path, 'home/left'), '');
  process.env['SAR_RUN_ACT_SECRET'] = 'of the machine';
  const { exitCode, log } = await started('echo "$PATH"; ls "$HOME"; env; for each; do echo "$each"; done; cat env; exit 3');
  delete process.env['SAR_RUN_ACT_SECRET'];
  expect(exitCode).toBe(3);
  const lines = log.entries.map(({ msg }: { msg: string }) => msg);
  expect(lines[0]).toMatch(`${dirname(process.execPath)}:${join(folder.path, 'programs')}:`);
  expect(lines).not.toContain('left');
  expect(log.text).not.toContain('of the machine');
  expect(lines).toEqual(expect.arrayContaining(['push', '--json', '--local-repository', 'org/sar@v1=/copy', `NAME='$(value) # "x"'`]));
  for (const option of ['--env-file', '--secret-file', '--var-file', '--input-file', '--eventpath']) {
    const file = lines[lines.indexOf(option) + 1] ?? '';
    expect(file, option).not.toContain(folder.path);
    expect(existsSync(file), 'it is removed').toBe(false);
  }
});

it('asks act to end when its time is up, and says so', async () => {
  const ended = join(folder.path, 'ended');
  const { exitCode, log } = await started(`trap 'echo cleaned > "${ended}"; exit 0' TERM\nwhile :; do sleep 0.05; done`, {
    timeLimitMs: 400,
  });
  expect(exitCode).toBeUndefined();
  expect(log.text).toContain('stopped after 0.4 s');
  expect(readFileSync(ended, 'utf8')).toBe('cleaned\n');
});

it.each(['a\nB=1', "it's"])('refuses the value %j, which act would read as something else', async (value) => {
  const own = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sar-act-'));
  const before = own();
  await expect(started('exit 0', { env: { NAME: value } })).rejects.toThrow('NAME cannot be written for act');
  expect(own().filter((name) => !before.includes(name))).toEqual([]);
});
