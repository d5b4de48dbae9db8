// This repository's own workflows under actionlint and, offline, zizmor. Where they are: SAR_ACTIONLINT and SAR_ZIZMOR, else PATH.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workflows = readdirSync(join(root, '.github/workflows'))
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => `.github/workflows/${name}`);
const LINTERS = [
  { name: 'actionlint', program: process.env.SAR_ACTIONLINT || 'actionlint', given: ['-color=false', ...workflows] },
  {
    name: 'zizmor',
    program: process.env.SAR_ZIZMOR || 'zizmor',
    given: ['--offline', '--no-progress', '--color=never', '--persona=regular', '.'],
  },
];

let ran = 0;
for (const { name, program, given } of LINTERS) {
  const { status, error, stdout, stderr } = spawnSync(program, given, { cwd: root, encoding: 'utf8' });
  if (error?.code === 'ENOENT') {
    console.log(`SKIPPED: ${name} is not installed`);
    continue;
  }
  ran += 1;
  console.log(`${name} on ${workflows.length} workflows: ${status === 0 ? 'clear' : `exit code ${status}`}`);
  if (status !== 0) {
    console.log(`${stdout}${stderr}`);
    process.exitCode = 1;
  }
}
if (ran === 0) process.exitCode = 77;
