import type { FileContent, Tree } from '@sar/baseline';
import type { ShellCommand, ShellWord } from '../shell/shell-command.js';
import { hidden, NOT_IN_REPOSITORY, type HiddenCall } from './called-script.js';

/** A command and where it runs. */
export interface CallSite {
  readonly command: ShellCommand;
  /** Directory in effect for the command, relative to the root; undefined when it is not known. */
  readonly directory: string | undefined;
  readonly tree: Tree;
  /** The file that holds the command, when that is a script of the repository. */
  readonly caller: string | undefined;
}

/** Largest file that is read, in bytes. */
export const MAX_SCRIPT_BYTES = 524_288;

/** A file's text; hidden with the reason when it is there and cannot be read, or is not there. */
export function readText(tree: Tree, path: string, label: string): string | HiddenCall {
  const content = contentOf(tree, path);
  switch (content.kind) {
    case 'text':
      return content.text.startsWith('\uFEFF') ? content.text.slice(1) : content.text;
    case 'absent':
      return hidden(label, NOT_IN_REPOSITORY);
    case 'binary':
      return hidden(label, `${path} is a binary file`);
    case 'too-large':
      return hidden(label, `${path} is larger than ${MAX_SCRIPT_BYTES / 1024} KB`);
    case 'outside':
      return hidden(label, `${path} is a link out of the repository`);
    case 'unreadable':
      return hidden(label, `${path} cannot be read`);
  }
}

/** Files by tree: jobs call the same scripts, and one string for all of them is compared and found in maps at no cost. */
const contents = new WeakMap<Tree, Map<string, FileContent>>();

function contentOf(tree: Tree, path: string): FileContent {
  let known = contents.get(tree);
  if (known === undefined) contents.set(tree, (known = new Map()));
  let content = known.get(path);
  if (content === undefined) known.set(path, (content = tree.read(path, MAX_SCRIPT_BYTES)));
  return content;
}

/** The nearest of the named files in a directory or above it, each directory's names in the order given. */
export function findUpward(tree: Tree, directory: string, names: readonly string[]): string | undefined {
  let folder: string | undefined = directory;
  // Paths deeper than this are hostile: every step up costs a copy of the path.
  for (let steps = 0; folder !== undefined && steps < 100; steps += 1) {
    const prefix: string = folder === '' ? '' : `${folder}/`;
    const found = names.find((name) => tree.has(prefix + name));
    if (found !== undefined) return prefix + found;
    folder = folder === '' ? undefined : folderOf(folder);
  }
  return undefined;
}

/** The folder of a path: `''` for a file at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Words as they would be written in a shell: what is dynamic stays as it is, the rest is quoted where it must be. */
export function written(words: readonly ShellWord[]): string {
  return words
    .map(({ text, dynamic }) => (dynamic || /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
