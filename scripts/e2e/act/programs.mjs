// Programs of the scenes besides Node and Python: act and uv. Each is looked for where SAR_ACT and SAR_TOOLS say, in the cache folder of
// .ci/run, and on PATH.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What other versions read and leave out is unknown to the scenes and to the copies. */
export const ACT_VERSION = '0.2.89';

/** `{ program }`, or `{ reason }`: why no scene can be played. */
export function findAct(env = process.env) {
  const places = env.SAR_ACT ? [env.SAR_ACT] : [join(cacheOf(env), 'bin/act'), ...onPath('act', env)];
  const program = places.find((path) => existsSync(path));
  if (program === undefined) return { reason: `act ${ACT_VERSION} is not installed${env.SAR_ACT ? `: there is no ${env.SAR_ACT}` : ''}` };
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /^act version (\S+)$/m.exec(stdout ?? '')?.[1];
  return version === ACT_VERSION ? { program } : { reason: `${program} is ${version ?? 'no act'}, and the scenes need ${ACT_VERSION}` };
}

/**
 * A folder for PATH that holds uv and nothing else: beside the uv of .ci/run is a Python, which is not that of the machine.
 *
 * @returns undefined where there is no uv
 */
export function folderWithUv(folder, env = process.env) {
  const places = [join(env.SAR_TOOLS || join(cacheOf(env), 'tools/bin'), 'uv'), ...onPath('uv', env)];
  const program = places.find((path) => existsSync(path));
  if (program === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  symlinkSync(program, join(folder, 'uv'));
  return folder;
}

function cacheOf({ SAR_CI_CACHE, XDG_CACHE_HOME }) {
  return SAR_CI_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'sar-ci');
}

function onPath(name, { PATH = '' }) {
  return PATH.split(delimiter).flatMap((folder) => (folder === '' ? [] : [join(folder, name)]));
}
