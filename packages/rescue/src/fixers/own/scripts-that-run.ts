import type { Tree } from '@sar/baseline';

/** Most files and UTF-16 units that are read for one script. */
const MAX_FILES = 40;
const MAX_LENGTH = 262_144;
const SCRIPT = /\.(?:sh|bash|zsh|py|rb|pl|php|js|mjs|cjs|ts|mts|ps1|psm1)$/i;
/** A file without an ending. */
const PROGRAM = /\/[^./][^./]*$/;
/** A folder that a script goes into, or lets a program go into. */
const FOLDER = /(?:\bcd|\bpushd|[ \t]-C|--(?:prefix|cwd|dir|directory))[ \t=]+["']?([\w.@-][\w./@-]*)/g;
const MAX_FOLDERS = 20;
/** Tasks of one `package.json`. */
const MAX_TASKS = 500;
/** Programs are not looked through for the files that they name: nearly all of those are no scripts. */
const FOLLOWED = /\.(?:sh|bash|zsh|ps1)$|(?:^|\/)[^.]+$|package\.json$/i;
/** Files that say what a program does, by the word that starts it. */
const TASKS: readonly (readonly [program: RegExp, files: readonly string[]])[] = [
  [/^(?:npm|npx|yarn|pnpm|bun|lerna|nx|turbo)$/, ['package.json']],
  [/^g?make$/, ['Makefile', 'makefile', 'GNUmakefile']],
  [/^just$/, ['justfile', 'Justfile', '.justfile']],
  [/^task$/, ['Taskfile.yml', 'Taskfile.yaml']],
  [/^tox$/, ['tox.ini']],
  [/^nox$/, ['noxfile.py']],
  [/^(?:inv|invoke)$/, ['tasks.py']],
  [/^(?:rake|bin\/rake)$/, ['Rakefile', 'rakefile']],
];

/** Tasks that npm runs by itself: https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts */
const LIFE_CYCLE = ['preinstall', 'install', 'postinstall', 'prepare'];

/**
 * The texts of a repository's files that a script of a workflow may run: scripts that it names, what its task runners are told, and what
 * those name in turn. Read, never run. More may run than is seen; `isWhole` is false where even what is seen was too much to read.
 */
export function scriptsThatRun(
  script: string,
  tree: Pick<Tree, 'has' | 'read'>,
): { readonly texts: readonly string[]; readonly isWhole: boolean } {
  const seen = new Set<string>();
  const texts: string[] = [];
  const pending = [script];
  while (pending.length > 0) {
    const text = pending.shift() ?? '';
    for (const path of filesNamed(text, tree)) {
      if (seen.has(path)) continue;
      if (seen.size >= MAX_FILES) return { texts, isWhole: false };
      seen.add(path);
      const content = tree.read(path, MAX_LENGTH);
      if (content.kind !== 'text') return { texts, isWhole: false };
      const said = path.endsWith('package.json') ? tasksOf(content.text, text) : content.text;
      texts.push(said);
      if (FOLLOWED.test(path)) pending.push(said);
    }
  }
  return { texts, isWhole: true };
}

function filesNamed(script: string, tree: Pick<Tree, 'has'>): readonly string[] {
  const words = [...new Set(wordsOf(script))];
  const tasks = TASKS.flatMap(([program, files]) => (words.some((word) => program.test(word)) ? files : []));
  const names = [...words.map(plain).filter((word) => SCRIPT.test(word) || PROGRAM.test(`/${word}`)), ...tasks];
  const folders = ['', ...[...script.slice(0, MAX_LENGTH).matchAll(FOLDER)].slice(0, MAX_FOLDERS).map(([, folder = '']) => plain(folder))];
  return folders.flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`))).filter((path) => tree.has(path));
}

/** A path without what leads to where it is. */
function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

/** The tasks of a `package.json` that words name, and those that these name; all of its text where it cannot be read. */
function tasksOf(text: string, script: string): string {
  let tasks: readonly (readonly [name: string, task: string])[];
  try {
    const { scripts } = JSON.parse(text) as { readonly scripts?: unknown };
    tasks = Object.entries(scripts ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    if (tasks.length > MAX_TASKS) return text;
  } catch {
    return text;
  }
  const named = new Set<string>();
  const pending = [script, ...LIFE_CYCLE];
  while (pending.length > 0) {
    const words = new Set(wordsOf(pending.shift() ?? ''));
    for (const [name, task] of tasks) {
      if (named.has(name) || !(words.has(name) || words.has(name.replace(/^(?:pre|post)/, '')))) continue;
      named.add(name);
      pending.push(task);
    }
  }
  return tasks.flatMap(([name, task]) => (named.has(name) ? [task] : [])).join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, MAX_LENGTH).split(/[\s;&|()<>"'`=,{}[\]]+/);
}
