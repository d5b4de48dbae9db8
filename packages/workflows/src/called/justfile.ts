import { oncePerTree } from './once-per-tree.js';
import { hasOption, optionValue, splitArguments } from './call-arguments.js';
import { findUpward, folderOf, readText, type CallSite } from './call-site.js';
import {
  boundedScripts,
  DYNAMIC_NAME,
  hidden,
  isHidden,
  NOT_IN_REPOSITORY,
  shortLabel,
  UNKNOWN_DIRECTORY,
  type Called,
  type HiddenCall,
} from './called-script.js';
import { recipeLines, type JustContext, type JustRun } from './just-recipes.js';
import { readJustfile, type Justfile } from './read-justfile.js';
import { joinPath, repositoryPath } from './repository-path.js';
import { joinedLines, type ShellLine } from './shell-lines.js';

/** Source: https://just.systems/man/en/ (any spelling in capitals counts; these are the ones in use). */
const NAMES = ['justfile', 'Justfile', '.justfile', 'JUSTFILE'];
const RULES = {
  valued: new Set([
    '-f',
    '--justfile',
    '-d',
    '--working-directory',
    '--color',
    '--command-color',
    '--dotenv-filename',
    '-E',
    '--dotenv-path',
    '--shell',
    '--shell-arg',
    '--list-heading',
    '--list-prefix',
    '--chooser',
    '--tempdir',
    '--timestamp-format',
  ]),
};
const RUNS_NO_RECIPE = [
  '-l',
  '--list',
  '--summary',
  '-s',
  '--show',
  '--dump',
  '--evaluate',
  '--fmt',
  '--init',
  '--choose',
  '--variables',
  '-V',
  '--version',
  '-h',
  '--help',
  '--completions',
  '--changelog',
  '-e',
  '--edit',
  '--groups',
  '-n',
  '--dry-run',
  '-c',
  '--command',
  '--man',
  '--usage',
];
const MAX_FILES = 20;

/** `just [--justfile file] [-d dir] [NAME=value] recipe [argument…]`: the recipes with their dependencies. */
export function justRecipes(site: CallSite): Called {
  // `--set NAME VALUE` takes two words.
  const args = site.command.args.flatMap((word, index, all) => {
    if (word.text === '--set') return [];
    if (all[index - 1]?.text === '--set') return [{ text: `${word.text}=${all[index + 1]?.text ?? ''}`, dynamic: word.dynamic }];
    return all[index - 2]?.text === '--set' ? [] : [word];
  });
  const isSetting = (text: string) => /^[A-Za-z_][\w-]*=/.test(text);
  const firstWord = args.findIndex(
    (word, index) => !word.text.startsWith('-') && !isSetting(word.text) && !RULES.valued.has(args[index - 1]?.text ?? ''),
  );
  // What follows the first recipe's name are arguments, whatever they look like.
  const split = splitArguments(firstWord < 0 ? args : args.slice(0, firstWord), RULES);
  if (hasOption(split, ...RUNS_NO_RECIPE)) return undefined;
  const words = firstWord < 0 ? [] : args.slice(firstWord);
  const label = shortLabel(`just ${words.map((word) => word.text).join(' ')}`);
  const named = optionValue(split, '-f', '--justfile');
  const own = optionValue(split, '-d', '--working-directory');
  const place = repositoryPath(named ?? { text: '.', dynamic: false }, site);
  if (place.kind === 'outside') return undefined;
  if (place.kind === 'unknown') return hidden(label, place.reason);
  const path = named === undefined ? findUpward(site.tree, place.path, NAMES) : place.path;
  if (path === undefined) return hidden(label, NOT_IN_REPOSITORY);
  const workingPlace = own === undefined ? undefined : repositoryPath(own, site);
  if (workingPlace !== undefined && workingPlace.kind !== 'path')
    return hidden(label, workingPlace.kind === 'unknown' ? workingPlace.reason : UNKNOWN_DIRECTORY);
  const [first] = words;
  if (first?.dynamic === true) return hidden(label, DYNAMIC_NAME);
  const overrides = new Map<string, string>();
  for (const { text } of [...split.operands, ...split.rest]) {
    if (isSetting(text)) overrides.set(text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1));
  }
  const run: JustRun = { words: words.map((word) => word.text), overrides, invokedIn: site.directory };
  const lines = runFile(site, path, workingPlace?.path, run, label, { left: MAX_FILES });
  return isHidden(lines) ? lines : boundedScripts(label, joinedLines(label, lines));
}

function runFile(
  site: CallSite,
  path: string,
  directory: string | undefined,
  run: JustRun,
  label: string,
  files: { left: number },
): ShellLine[] | HiddenCall {
  const file = openJustfile(site, path, label, files);
  if (isHidden(file)) return file;
  // `just module::recipe` and `just module recipe` are the same.
  const [name = '', ...words] = run.words;
  const colons = name.indexOf('::');
  const module = colons < 0 ? name : name.slice(0, colons);
  if (file.modules.has(module) && !file.recipes.has(name)) {
    const inner = colons < 0 ? words : [name.slice(colons + 2), ...words];
    const modulePath = pathOfModule(site, path, module, file.modules.get(module));
    if (modulePath === undefined || files.left <= 0) return hidden(label, `its module "${module}" is ${NOT_IN_REPOSITORY}`);
    return runFile(site, modulePath, undefined, { ...run, words: inner }, label, files);
  }
  const context: JustContext = { file, directory: directory ?? folderOf(path), label };
  return recipeLines(context, run);
}

/** Reads a justfile with what it imports; its own names win over imported ones. */
function openJustfile(site: CallSite, path: string, label: string, files: { left: number }): Justfile | HiddenCall {
  return opened(site.tree, path, () => readWithImports(site, path, label, files));
}

const opened = oncePerTree<Justfile | HiddenCall>();

function readWithImports(site: CallSite, path: string, label: string, files: { left: number }): Justfile | HiddenCall {
  files.left -= 1;
  const text = readText(site.tree, path, label);
  if (isHidden(text)) return text;
  const file = readJustfile(path, text);
  for (const { path: written, optional } of file.imports) {
    const importPath = joinPath(folderOf(path), written);
    const found = importPath !== undefined && !/^[/~]/.test(written) && site.tree.has(importPath);
    if (!found && optional) continue;
    if (!found || files.left <= 0)
      return hidden(label, `"${shortLabel(written)}", which it imports, is ${found ? 'one file too many' : NOT_IN_REPOSITORY}`);
    const imported = openJustfile(site, importPath, label, files);
    if (isHidden(imported)) return imported;
    file.firstRecipe ??= imported.firstRecipe;
    addMissing(file.recipes, imported.recipes);
    addMissing(file.aliases, imported.aliases);
    addMissing(file.assignments, imported.assignments);
    addMissing(file.settings, imported.settings);
    addMissing(file.modules, imported.modules);
  }
  return file;
}

function addMissing<V>(own: Map<string, V>, imported: ReadonlyMap<string, V>): void {
  for (const [name, value] of imported) if (!own.has(name)) own.set(name, value);
}

function pathOfModule(site: CallSite, path: string, name: string, written: string | undefined): string | undefined {
  const base = joinPath(folderOf(path), written ?? '');
  if (base === undefined) return undefined;
  const folder = written === undefined ? (joinPath(base, name) ?? name) : base;
  const candidates = written === undefined ? [`${folder}.just`, `${folder}/mod.just`] : [base, `${base}/mod.just`];
  return [...candidates, ...NAMES.map((file) => `${folder}/${file}`)].find((candidate) => site.tree.has(candidate));
}
