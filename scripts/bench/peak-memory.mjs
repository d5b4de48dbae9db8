// As a script: checks the checkouts that follow the library's folder on the command line and prints the peak memory of this process in KB.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { wholeCheck } from './library.mjs';

const self = fileURLToPath(import.meta.url);

/** Peak resident memory in MB of one process that checks all the checkouts. */
export function peakMemory(folder, roots) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, folder, ...roots], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1024;
}

if (process.argv[1] === self) {
  const [folder, ...roots] = process.argv.slice(2);
  const check = await wholeCheck(folder);
  for (const root of roots) check(root);
  console.log(process.resourceUsage().maxRSS);
}
