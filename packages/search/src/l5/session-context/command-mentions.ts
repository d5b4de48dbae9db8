import { plainPath } from '../../records/plain-path.js';
import { mentionedPath } from './mentioned-path.js';
import type { Mention } from './mention.js';

/** Programs whose first argument that is no option is a file that they run. */
const RUNNERS = new Set([
  'python',
  'python3',
  'node',
  'bash',
  'sh',
  'zsh',
  'ruby',
  'php',
  'perl',
  'tsx',
  'ts-node',
  'source',
  'pwsh',
  'deno',
]);
const PACKAGE_MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Options that name another folder, or another package, as where the command runs. */
const ELSEWHERE = /^(?:-C|--prefix|--cwd|--dir|--filter|-F|-w|--workspace|--project|--directory)(?:=|$)/;
const MAX_LINES = 500;
const MAX_LINE = 1000;

export type CommandMention = Omit<Mention, 'line' | 'isHypothetical'>;

/** Where the commands of a block run: `elsewhere` once a `cd` leads to where it cannot be said. */
export interface CommandPlace {
  folder: string | undefined | 'elsewhere';
}

/** What the lines of a block of commands name, and the line of the block, from 0, that names it. */
export function commandBlockMentions(text: string): readonly (CommandMention & { readonly at: number })[] {
  const place: CommandPlace = { folder: undefined };
  return text
    .split('\n')
    .slice(0, MAX_LINES)
    .flatMap((line, at) => commandMentions(line, place).map((mention) => ({ ...mention, at })));
}

/** What a line of commands names: files that it runs, scripts of package.json, targets of make. */
export function commandMentions(line: string, place: CommandPlace = { folder: undefined }): readonly CommandMention[] {
  const plain = line.replace(/^\s*[$%>]\s+/, '').trim();
  if (plain.length > MAX_LINE || plain.startsWith('#') || /[<>{}\\`]/.test(plain)) return [];
  return plain
    .replace(/\s#.*$/, '')
    .split(/&&|\|\||[;|]/)
    .flatMap((command) => ofCommand(command.trim().split(/\s+/), place));
}

function ofCommand(words: readonly string[], place: CommandPlace): readonly CommandMention[] {
  const start = words.findIndex((word) => !isSetting(word));
  const [program = '', ...args] = start < 0 ? [] : words.slice(start);
  if (program === 'cd' || program === 'pushd') {
    const to =
      args[0] === undefined
        ? undefined
        : plainPath(place.folder === undefined || place.folder === 'elsewhere' ? args[0] : `${place.folder}/${args[0]}`);
    place.folder = to === undefined || place.folder === 'elsewhere' || /[$~]/.test(args[0] ?? '') ? 'elsewhere' : to;
    return [];
  }
  if (place.folder === 'elsewhere') return [];
  const folder = place.folder === undefined ? {} : { folder: place.folder };
  if (PACKAGE_MANAGERS.has(program)) {
    const [verb, script] = args.filter((word) => !word.startsWith('-'));
    const isElsewhere = args.some((word) => ELSEWHERE.test(word));
    if (verb !== 'run' || script === undefined || isElsewhere || !/^[\w:.-]+$/.test(script)) return [];
    return [{ kind: 'npm-script', text: script, isUsed: true, ...folder }];
  }
  if (program === 'make') {
    if (args.some((word) => /^(?:-C|-f|--directory|--file|--makefile)/.test(word))) return [];
    return args.filter((word) => /^[a-z][\w.-]*$/i.test(word)).map((text) => ({ kind: 'make-target', text, isUsed: true, ...folder }));
  }
  const file = RUNNERS.has(program)
    ? fileArgument(program === 'deno' ? args.slice(1) : args)
    : program.startsWith('./')
      ? program
      : undefined;
  const path = file === undefined ? undefined : mentionedPath(file);
  return path === undefined || !path.includes('/') ? [] : [{ kind: 'path', text: path, isUsed: true, ...folder }];
}

/** The first argument that is no option; none behind an option that takes code or a module in its place. */
function fileArgument(args: readonly string[]): string | undefined {
  const [first] = args;
  return first === undefined || first.startsWith('-') ? undefined : first;
}

/** `NAME=value` in front of a command, and programs that only start another. */
function isSetting(word: string): boolean {
  return /^[A-Za-z_]\w*=/.test(word) || word === 'sudo' || word === 'time' || word === 'env';
}
