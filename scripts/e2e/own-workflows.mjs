// This repository's own workflows, its actions and the workflows that its documents show, under actionlint and, offline, zizmor. Syntax that
// the tools do not know yet is in own-workflows/exceptions.json, each with its reason; exceptions of this repository in .github/zizmor.yml.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionlint, runLinter, zizmor } from './own-workflows/lint-workflows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The workflow files of a folder: name → text. */
function workflowsOf(folder) {
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}

const own = workflowsOf('.github/workflows');
const examples = workflowsOf('docs/examples/watchdogs');
const actions = readdirSync(join(root, 'actions')).length;
const RUNS = [
  ['actionlint', `${Object.keys(own).length} own workflows`, () => actionlint(own)],
  ['actionlint', `${Object.keys(examples).length} examples`, () => actionlint(examples)],
  [
    'zizmor',
    `${Object.keys(own).length} own workflows and ${actions} actions`,
    () => runLinter('zizmor', ['--offline', '--no-progress', '--color=never', '--persona=regular', '.'], root),
  ],
  ['zizmor', `${Object.keys(examples).length} examples`, () => zizmor(examples)],
];

let ran = 0;
for (const [name, what, run] of RUNS) {
  const result = run();
  if (result === undefined) {
    console.log(`SKIPPED: ${name} on ${what}: it is not installed`);
    continue;
  }
  ran += 1;
  console.log(`${name} on ${what}: ${result.clear ? 'clear' : `exit code ${result.status}`}`);
  if (!result.clear) {
    console.log(result.text);
    process.exitCode = 1;
  }
}
if (ran === 0) process.exitCode = 77;
