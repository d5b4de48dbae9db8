// Runs a script of this folder on Node 24, the Node of the runner: the one from node_modules, or this process's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Path of a Node 24, or undefined when neither an installed one nor this process is one. */
export function node24() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = `${root}node_modules/node-${platform}-${process.arch}/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  if (existsSync(binary)) return binary;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}

/** Environment in which `node` means `binary`. */
export function environmentFor(binary) {
  return { ...process.env, PATH: `${dirname(binary)}${delimiter}${process.env.PATH ?? ''}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const binary = node24();
  if (binary === undefined) {
    console.error(
      `Node 24 is needed and this is ${process.version}. Run "npm ci" (it brings Node 24 on Linux and Windows), or install Node 24.`,
    );
    process.exit(3);
  }
  const { status } = spawnSync(binary, process.argv.slice(2), { stdio: 'inherit', env: environmentFor(binary) });
  process.exit(status ?? 70);
}
