// Copies an artifact of the run to where it is asked for, or each one whose name fits a pattern into a folder of its own. One that is
// asked for by its name and is not there fails the step.
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';

const { GITHUB_OUTPUT, GITHUB_WORKSPACE, SAR_ACT_ARTIFACTS } = process.env;
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const target = resolve(GITHUB_WORKSPACE, input('path'));
const all = existsSync(SAR_ACT_ARTIFACTS) ? readdirSync(SAR_ACT_ARTIFACTS) : [];
const named = input('name') !== '';
const wanted = all.filter((name) => (named ? name === input('name') : matchesGlob(name, input('pattern') || '*')));
if (named && wanted.length === 0) {
  console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${input('name')}`);
  process.exitCode = 1;
}
mkdirSync(target, { recursive: true });
for (const name of wanted) {
  const folder = named || input('merge-multiple') === 'true' ? target : join(target, name);
  cpSync(join(SAR_ACT_ARTIFACTS, name), folder, { recursive: true });
}
appendFileSync(GITHUB_OUTPUT, `download-path=${target}\n`);
console.log(`${wanted.length} artifacts`);
