// Checks what the packages and actions import, and what their package.json lets them import, against import-rules.json.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowsNodeModule, testsMayAlsoImport, workspaceRules } from './import-rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const CLOCK = /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/;

/** Every module that a source text imports or re-exports, statically or on demand. */
export function importedModules(source) {
  return [...source.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic);
}

/** Why the rule forbids that the file (path from the folder of its package) imports the module; undefined when it does not. */
export function forbidden(rule, file, specifier) {
  const test = isTest(file);
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(file), specifier);
    // A test may ask a generator whether its result is up to date.
    const inside = !path.startsWith('..') || (test && path.startsWith('../../scripts/'));
    return inside ? undefined : 'leaves the package; import the other package by its name';
  }
  if (specifier.startsWith('node:'))
    return test || allowsNodeModule(rule, specifier) ? undefined : 'is not for this package; use a port of @sar/baseline';
  if (builtinModules.includes(specifier)) return 'needs the prefix node:';
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (name.startsWith('@sar/') && name !== specifier) return 'reaches into a package; import its index';
  if (rule.packages.includes(name) || rule.npm.includes(name) || (test && testsMayAlsoImport.includes(name))) return undefined;
  return 'is not among what this package may import';
}

function checkWorkspace({ folder, rule }) {
  if (rule === undefined) return [`${folder}: has no rule in scripts/import-rules.json`];
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const declared = Object.keys(manifest.dependencies ?? {});
  const problems = declared
    .filter((name) => !rule.packages.includes(name) && !rule.npm.includes(name))
    .map((name) => `${folder}/package.json: depends on ${name}, which it may not import`);
  for (const file of sources(join(root, folder))) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    const test = isTest(file);
    for (const specifier of importedModules(text)) {
      const why = forbidden(rule, file, specifier);
      if (why !== undefined) problems.push(`${folder}/${file}: '${specifier}' ${why}`);
      else if (
        !test &&
        /^[^.]/.test(specifier) &&
        !specifier.startsWith('node:') &&
        !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`))
      ) {
        problems.push(`${folder}/${file}: '${specifier}' is not in dependencies of ${folder}/package.json`);
      }
    }
    if (rule.pure && !test && CLOCK.test(text)) problems.push(`${folder}/${file}: reads the clock; take the time as a parameter`);
  }
  return problems;
}

/** Tests, and the data and builders that only tests import. */
function isTest(file) {
  return /\.(?:test|fixture)\.ts$/.test(file);
}

function sources(folder) {
  if (!existsSync(join(folder, 'src'))) return [];
  return readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = workspaceRules().flatMap(checkWorkspace);
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
}
