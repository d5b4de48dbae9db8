import type { ExpandedWord } from '../reading-session.js';
import type { Wrapper } from './wrapper.js';

/** What stands between a wrapper and its inner command. */
export interface ScannedOptions {
  /** Index of the inner command's first word; the number of words when there is none. */
  next: number;
  directories: ExpandedWord[];
  assignments: { readonly name: string; readonly value: ExpandedWord }[];
  /** Program, module, script or command line that an option named. */
  program?: ExpandedWord;
  module?: ExpandedWord;
  script?: ExpandedWord;
  split?: ExpandedWord;
  /** An option asked a question instead of starting anything. */
  query: boolean;
  /** `--` or a rest option introduced the inner command. */
  introduced: boolean;
  /** Standard input was asked for (`-s`, `-`). */
  readsStdin: boolean;
}

type OptionKind = 'value' | 'pair' | 'directory' | 'program' | 'split' | 'script' | 'module' | 'query' | 'flag';

/** Reads the wrapper's options from `words[from]` on, up to the inner command. */
export function scanOptions(wrapper: Wrapper, words: readonly ExpandedWord[], from: number): ScannedOptions {
  const found: ScannedOptions = {
    next: words.length,
    directories: [],
    assignments: [],
    query: false,
    introduced: false,
    readsStdin: false,
  };
  let positionals = wrapper.positionals ?? 0;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const text = word.text;
    if (wrapper.restOptions?.includes(text) === true || text === '--') {
      found.introduced = true;
      at += 1;
      break;
    }
    if (isOption(wrapper, text)) {
      if (positionals === 0 && (wrapper.positionals ?? 0) > 0 && wrapper.flags !== undefined) break;
      at += takeOption(wrapper, words, at, found);
      if (found.module !== undefined || (found.script !== undefined && wrapper.scriptAnywhere !== true)) {
        at += 1;
        break;
      }
      continue;
    }
    if (text === '-') found.readsStdin = true;
    else if (wrapper.assignments === true && /^[A-Za-z_]\w*=/.test(text)) found.assignments.push(assignment(word));
    else if (!isSkipped(wrapper, text)) {
      if (positionals === 0 && wrapper.restOnly !== true && wrapper.scriptAnywhere !== true) break;
      positionals -= positionals > 0 ? 1 : 0;
    }
  }
  found.next = at;
  return found;
}

function isSkipped(wrapper: Wrapper, text: string): boolean {
  if (wrapper.optionalNumbers === true && /^\d+(\.\d+)?[smhd]?$/.test(text)) return true;
  if (wrapper.environmentPrefix === true && text.startsWith('+')) return true;
  return wrapper.optionalNames?.includes(text) === true;
}

function isOption(wrapper: Wrapper, text: string): boolean {
  if (wrapper.slashOptions === true && /^\/+[A-Za-z]/.test(text)) return true;
  if (wrapper.interpreter === true && /^\+[A-Za-z]/.test(text)) return true;
  return text.length > 1 && text.startsWith('-');
}

/** Reads the option at `at`; returns how many further words it takes. */
function takeOption(wrapper: Wrapper, words: readonly ExpandedWord[], at: number, found: ScannedOptions): number {
  const word = words[at];
  if (word === undefined) return 0;
  const equals = word.text.startsWith('-') ? word.text.indexOf('=') : -1;
  const written = equals > 0 ? word.text.slice(0, equals) : word.text;
  const name = wrapper.caseInsensitive === true ? written.toLowerCase() : written;
  const kind = kindOf(wrapper, name);
  if (name === '-s' && wrapper.interpreter === true) found.readsStdin = true;
  if (kind !== undefined) {
    if (equals > 0) return take(kind, { ...word, text: word.text.slice(equals + 1) }, found, 0);
    return take(kind, words[at + 1], found, kind === 'flag' || kind === 'query' ? 0 : kind === 'pair' ? 2 : 1);
  }
  const isCluster = /^[-+][^-]/.test(name) && name.length > 2 && wrapper.caseInsensitive !== true;
  if (isCluster) return takeCluster(wrapper, words, at, found);
  return wrapper.flags !== undefined && equals <= 0 ? 1 : 0;
}

/** Letters behind one dash: the first that wants a value takes the rest of the word, or the next word. */
function takeCluster(wrapper: Wrapper, words: readonly ExpandedWord[], at: number, found: ScannedOptions): number {
  const word = words[at];
  const text = word?.text ?? '';
  let script = false;
  for (let index = 1; index < Math.min(text.length, 20); index += 1) {
    const kind = kindOf(wrapper, `${text.charAt(0)}${text.charAt(index)}`) ?? (wrapper.flags === undefined ? 'flag' : 'value');
    if (text.charAt(index) === 's' && wrapper.interpreter === true) found.readsStdin = true;
    if (kind === 'flag') continue;
    if (kind === 'query') {
      found.query = true;
      return 0;
    }
    // A shell's `-c` has its script in the next word, wherever the letter stands in the cluster.
    if (kind === 'script' && wrapper.language === 'bash' && index < text.length - 1) {
      script = true;
      continue;
    }
    const rest = text.slice(index + 1);
    if (rest !== '' && word !== undefined) return take(kind, { ...word, text: rest }, found, 0);
    const taken = take(kind, words[at + 1], found, 1);
    return script ? taken + take('script', words[at + 2], found, 1) : taken;
  }
  return script ? take('script', words[at + 1], found, 1) : 0;
}

function take(kind: OptionKind, value: ExpandedWord | undefined, found: ScannedOptions, words: number): number {
  if (kind === 'query') found.query = true;
  if (value === undefined) return words;
  if (kind === 'directory') found.directories.push(value);
  else if (kind === 'program' || kind === 'split' || kind === 'script' || kind === 'module') found[kind] = value;
  return words;
}

function kindOf(wrapper: Wrapper, name: string): OptionKind | undefined {
  if (wrapper.scriptOptions?.includes(name) === true) return 'script';
  if (wrapper.moduleOptions?.includes(name) === true) return 'module';
  if (wrapper.directoryOptions?.includes(name) === true) return 'directory';
  if (wrapper.programOptions?.includes(name) === true) return 'program';
  if (wrapper.splitOptions?.includes(name) === true) return 'split';
  if (wrapper.pairOptions?.includes(name) === true) return 'pair';
  if (wrapper.queryOptions?.includes(name) === true) return 'query';
  if (
    wrapper.valueOptions?.includes(name) === true ||
    (wrapper.subcommands !== undefined && wrapper.globalValueOptions?.includes(name) === true)
  )
    return 'value';
  return wrapper.flags?.includes(name) === true ? 'flag' : undefined;
}

function assignment(word: ExpandedWord): { readonly name: string; readonly value: ExpandedWord } {
  const equals = word.text.indexOf('=');
  return { name: word.text.slice(0, equals), value: { ...word, text: word.text.slice(equals + 1) } };
}
