// Copies what the paths or globs name, flat under the name of the artifact, as far as the workflows of this repository need it.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, isAbsolute, join, matchesGlob } from 'node:path';

const { GITHUB_WORKSPACE, SAR_ACT_ARTIFACTS } = process.env;
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
// A name that begins with a dot is like any other where hidden files are included, and Node's globs pass it over.
const shown = (path) => (input('include-hidden-files') === 'true' ? path.replaceAll(/(^|\/)\./g, '$1_') : path);
const all = readdirSync(GITHUB_WORKSPACE, { recursive: true }).filter((path) => !path.startsWith('.git/'));
const found = input('path')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .flatMap((pattern) => (isAbsolute(pattern) ? [pattern] : all.filter((path) => matchesGlob(shown(path), shown(pattern)))))
  .map((path) => (isAbsolute(path) ? path : join(GITHUB_WORKSPACE, path)))
  .filter((path) => existsSync(path));
const target = join(SAR_ACT_ARTIFACTS, input('name'));
const fail = (message) => {
  console.log(`::error::${message}`);
  process.exitCode = 1;
};
if (existsSync(target) && input('overwrite') !== 'true') fail(`an artifact with the name ${input('name')} exists already`);
else if (found.length > 0) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const path of found) cpSync(path, join(target, basename(path)), { recursive: true });
  console.log(`${found.length} files in the artifact ${input('name')}`);
} else if (input('if-no-files-found') === 'error') fail(`No files were found with the provided path: ${input('path')}`);
else if (input('if-no-files-found') === 'warn') console.log('::warning::No files were found with the provided path');
