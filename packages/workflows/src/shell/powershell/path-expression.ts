import type { PowerShellStatement, PowerShellWord } from './powershell-tree.js';

/** The value of a variable by its name in lower case, when the script has made it a known path or text. */
export type KnownVariable = (name: string) => string | undefined;

const MAX_PATH = 1000;
const MAX_DEPTH = 20;
/** Beginnings that are resolved where the command is looked up. The script's own file is only a way to its folder. */
const ROOT =
  /^(?:\$(?:env:GITHUB_WORKSPACE|\{env:GITHUB_WORKSPACE\}|PSScriptRoot|PWD)(?=[\\/]|$)|\$\(git rev-parse --show-toplevel\)(?=[\\/]|$))/i;
const OWN_FILE = '$PSCommandPath';
const OWN_FILE_FORMS = /^\$(?:PSCommandPath|MyInvocation\.MyCommand\.(?:Path|Definition|Source))$/i;
const VARIABLE = /\$(?:\{(\w+)\}|(?:script:|global:|local:)?(\w+))(?![\w:])/gi;
/** Properties that leave a path what it is, and those that name its folder. */
const SAME = /^(?:fullname|path|providerpath)$/i;
const FOLDER = /^(?:parent|directory|directoryname)$/i;

/**
 * The path that pure expressions make: `Join-Path`, `[IO.Path]::Combine`, `Split-Path`, `'a' + 'b'`, texts with known variables, nested
 * in each other. Its beginning may be a variable of `repositoryPath`, such as `$PSScriptRoot`, all the rest is literal. Undefined
 * for everything else.
 */
export function pathOfWord(word: PowerShellWord, known: KnownVariable): string | undefined {
  return settled(valueOfWord(word, known, 0));
}

/** The same for the value of an assignment. */
export function pathOfStatements(statements: readonly PowerShellStatement[], known: KnownVariable): string | undefined {
  return settled(valueOfStatements(statements, known, 0));
}

/** A value of which nothing is open behind its root. */
function settled(value: string | undefined): string | undefined {
  if (value === undefined || value === '' || value.length > MAX_PATH) return undefined;
  return /[$`*?\n]/.test(value.replace(ROOT, '')) ? (value === OWN_FILE ? value : undefined) : value;
}

function valueOfStatements(statements: readonly PowerShellStatement[], known: KnownVariable, depth: number): string | undefined {
  const only = statements.length === 1 ? statements[0] : undefined;
  const stage = only?.kind === 'pipeline' && only.stages.length === 1 ? only.stages[0] : undefined;
  if (stage === undefined || depth > MAX_DEPTH) return undefined;
  const { words, isExpression } = stage;
  const [first] = words;
  if (first === undefined) return undefined;
  if (!isExpression) return valueOfCommand(words, known, depth + 1);
  if (words.length === 1) return valueOfWord(first, known, depth + 1);
  // `'a' + 'b' + $c`
  if (words.length % 2 === 0 || words.length > 41) return undefined;
  const parts = words.map((word, index) => (index % 2 === 0 ? valueOfWord(word, known, depth + 1) : word.text === '+' ? '' : undefined));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function valueOfWord(word: PowerShellWord, known: KnownVariable, depth: number): string | undefined {
  if (depth > MAX_DEPTH || word.block !== undefined || word.elements.length !== 1 || word.text.length > MAX_PATH) return undefined;
  const { text, nested } = word;
  if (!word.dynamic) return text;
  if (OWN_FILE_FORMS.test(text)) return OWN_FILE;
  if (nested.length === 0) {
    const property = /^(\$(?:\{\w+\}|(?:\w+:)?\w+))((?:\.\w+)+)$/.exec(text);
    const names = property?.[2]?.slice(1).split('.') ?? [];
    const isPath = names.length > 0 && names.every((name) => SAME.test(name) || FOLDER.test(name));
    return isPath ? withProperties(filledIn(property?.[1] ?? '', known), names) : filledIn(text, known);
  }
  const combined = /^\[(?:System\.)?IO\.Path\]::(?:Combine|Join|GetFullPath)\(/i.exec(text);
  if (combined !== null) {
    const parts = elementsOf(nested, known);
    return text.endsWith(')') && balancedEnd(text, combined[0].length - 1) === text.length ? joined(parts) : undefined;
  }
  const start = text.startsWith('$(') ? 1 : 0;
  const end = text.charAt(start) === '(' ? balancedEnd(text, start) : -1;
  const rest = text.slice(end);
  if (end < 0) return undefined;
  const value = valueOfStatements(nested, known, depth + 1);
  if (value === undefined || rest === '') return value;
  if (/^(?:\.\w+)+$/.test(rest)) return withProperties(value, rest.slice(1).split('.'));
  return /^[\\/][^$(`]*$/.test(rest) ? value + rest : undefined;
}

/** The arguments of `[IO.Path]::Combine( … )`, which are one word with commas. */
function elementsOf(nested: readonly PowerShellStatement[], known: KnownVariable): readonly (string | undefined)[] {
  const only = nested.length === 1 ? nested[0] : undefined;
  const words = only?.kind === 'pipeline' && only.stages.length === 1 ? only.stages[0]?.words : undefined;
  const [word] = words ?? [];
  if (word === undefined || words?.length !== 1 || word.nested.length > 0) return [undefined];
  return word.elements.map((element) => (element.includes('$') ? filledIn(element, known) : element));
}

const NAMES: ReadonlyMap<string, 'join' | 'parent' | 'same' | 'here'> = new Map([
  ['join-path', 'join'],
  ['split-path', 'parent'],
  ['resolve-path', 'same'],
  ['convert-path', 'same'],
  ['get-item', 'same'],
  ['gi', 'same'],
  ['get-location', 'here'],
  ['pwd', 'here'],
  ['gl', 'here'],
]);
const PATH_OPTIONS = /^-(?:path|literalpath|childpath|additionalchildpath)$/i;
const FLAGS = /^-(?:parent|resolve|force)$/i;

function valueOfCommand(words: readonly PowerShellWord[], known: KnownVariable, depth: number): string | undefined {
  const [name, ...args] = words;
  const texts = words.map(({ text }) => text).join(' ');
  if (texts === 'git rev-parse --show-toplevel') return `$(${texts})`;
  const kind = NAMES.get(name?.text.toLowerCase() ?? '');
  if (kind === undefined || args.length > 40) return undefined;
  if (kind === 'here') return args.length === 0 ? '$PWD' : undefined;
  const parts: (string | undefined)[] = [];
  for (const [index, word] of args.entries()) {
    if (PATH_OPTIONS.test(word.text) || FLAGS.test(word.text)) continue;
    if (/^-[a-z]/i.test(word.text)) return undefined;
    const values =
      word.elements.length === 1
        ? [valueOfWord(word, known, depth + 1)]
        : word.elements.map((element) => (word.dynamic ? undefined : element));
    // `-Path` may stand behind `-ChildPath`.
    if (/^-(?:literal)?path$/i.test(args[index - 1]?.text ?? '')) parts.unshift(...values);
    else parts.push(...values);
  }
  if (kind === 'join') return parts.length > 1 ? joined(parts) : undefined;
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return undefined;
  return kind === 'same' ? only : folderOfPath(only);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  let path: string | undefined;
  for (const part of parts) {
    if (part === undefined || (path !== undefined && part.startsWith('$'))) return undefined;
    path = path === undefined ? part : `${path.replace(/[\\/]+$/, '')}/${part.replace(/^[\\/]+/, '')}`;
  }
  return path;
}

function withProperties(value: string | undefined, names: readonly string[]): string | undefined {
  let path = value;
  for (const name of names.slice(0, 20)) {
    if (path === undefined || (!SAME.test(name) && !FOLDER.test(name))) return undefined;
    if (FOLDER.test(name)) path = folderOfPath(path);
  }
  return path;
}

/** The folder that holds a path. */
function folderOfPath(path: string): string {
  if (path === OWN_FILE) return '$PSScriptRoot';
  const last = /[\\/]([^\\/$]+)$/.exec(path);
  return last === null || /^\.{1,2}$/.test(last[1] ?? '') ? `${path}/..` : path.slice(0, last.index);
}

/** A text with the script's known variables put in; undefined when one but a root is not known. */
function filledIn(text: string, known: KnownVariable): string | undefined {
  let open = false;
  let left = MAX_PATH;
  const filled = text.replace(VARIABLE, (written, braced: string | undefined, plain: string | undefined, at: number) => {
    const name = (braced ?? plain ?? '').toLowerCase();
    const value = known(name);
    if (value === undefined && !(at === 0 && /^(?:psscriptroot|pwd)$/.test(name))) open = true;
    left -= value?.length ?? 0;
    return left < 0 ? '' : (value ?? written);
  });
  return open || left < 0 ? undefined : filled;
}

/** Index behind the bracket that closes the one at `start`; -1 when it stays open. Brackets in quotes do not count. */
function balancedEnd(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
