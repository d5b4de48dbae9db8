// Finds the python3 of the machine, puts `python` first on PATH and says where it is and which.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const { RUNNER_TEMP, GITHUB_PATH, GITHUB_OUTPUT, GITHUB_ENV } = process.env;
const asked = 'import sys, platform; print(sys.executable); print(platform.python_version()); print(sys.prefix)';
const [path, version, prefix] = execFileSync('python3', ['-c', asked]).toString().trim().split('\n');
const folder = join(RUNNER_TEMP, 'setup-python');
mkdirSync(folder, { recursive: true });
symlinkSync(path, join(folder, 'python'));
appendFileSync(GITHUB_PATH, `${folder}\n`);
appendFileSync(GITHUB_ENV, `pythonLocation=${prefix}\n`);
appendFileSync(GITHUB_OUTPUT, `python-version=${version}\npython-path=${path}\n`);
console.log(`Python ${version}`);
