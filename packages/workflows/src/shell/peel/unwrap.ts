import type { ExpandedWord } from '../reading-session.js';
import { matchSubcommand } from './match-subcommand.js';
import { scanOptions, type ScannedOptions } from './scan-options.js';
import type { Wrapper } from './wrapper.js';

/** What a wrapper starts. */
export interface Unwrapped {
  readonly wrapper: Wrapper;
  readonly inner:
    | { readonly kind: 'words'; readonly words: readonly ExpandedWord[] }
    | { readonly kind: 'script'; readonly script: ExpandedWord; readonly positional: readonly ExpandedWord[] }
    | { readonly kind: 'stdin' };
  readonly directories: readonly ExpandedWord[];
  readonly assignments: ScannedOptions['assignments'];
}

/**
 * What the wrapper in `words[0]` starts; empty when it starts nothing or the entry does not apply. More than one for programs
 * that start several, such as `find` with two `-exec`.
 */
export function unwrap(wrapper: Wrapper, words: readonly ExpandedWord[]): readonly Unwrapped[] {
  const match = matchSubcommand(wrapper, words);
  if (match === undefined) return [];
  const result: Unwrapped[] = [];
  for (let from = match.next; from < words.length || (result.length === 0 && from === words.length);) {
    const found = scanOptions(wrapper, words, from);
    if (found.query) return [];
    const end = innerEnd(wrapper, words, found.next);
    const inner = innerOf(wrapper, words.slice(found.next, end), found);
    if (inner !== undefined) {
      result.push({ wrapper, inner, directories: [...match.directories, ...found.directories], assignments: found.assignments });
    }
    if (wrapper.restOnly !== true || end >= words.length) break;
    from = end + 1;
  }
  return result;
}

function innerEnd(wrapper: Wrapper, words: readonly ExpandedWord[], from: number): number {
  if (wrapper.until === undefined) return words.length;
  for (let at = from; at < words.length; at += 1) {
    if (wrapper.until.includes(words[at]?.text ?? '')) return at;
  }
  return words.length;
}

function innerOf(wrapper: Wrapper, rest: readonly ExpandedWord[], found: ScannedOptions): Unwrapped['inner'] | undefined {
  if (found.script !== undefined) {
    const script = wrapper.scriptRest === true ? joined([found.script, ...rest]) : found.script;
    return { kind: 'script', script, positional: wrapper.interpreter === true && wrapper.scriptRest !== true ? rest : [] };
  }
  if (found.split !== undefined) return { kind: 'script', script: joined([found.split, ...rest]), positional: [] };
  if (found.module !== undefined) return { kind: 'words', words: [found.module, ...rest] };
  if (found.program !== undefined) return { kind: 'words', words: [found.program, ...rest] };
  if (wrapper.interpreter === true)
    return wrapper.stdin === true && (rest.length === 0 || found.readsStdin) ? { kind: 'stdin' } : undefined;
  const first = rest[0];
  if (first === undefined) return wrapper.stdin === true ? { kind: 'stdin' } : undefined;
  if (wrapper.moduleOnly === true || ((wrapper.restOnly === true || wrapper.scriptAnywhere === true) && !found.introduced))
    return undefined;
  if (first.text.startsWith('-')) return undefined;
  if (wrapper.scriptTail === true || (wrapper.stringCommand === true && /\s/.test(first.text))) {
    return { kind: 'script', script: joined(rest), positional: [] };
  }
  const program = innerProgram(wrapper, first);
  if (wrapper.innerPrograms !== undefined && !wrapper.innerPrograms.includes(program.text)) return undefined;
  return { kind: 'words', words: [program, ...rest.slice(1)] };
}

/** The inner program without the version or the environment that the wrapper lets one write with it. */
function innerProgram(wrapper: Wrapper, word: ExpandedWord): ExpandedWord {
  let text = word.text;
  if (wrapper.packageSpec === true) text = text.replace(/(?<=.)@.*$/s, '').replace(/(?<=.)(?:\[|[=<>~!]=?).*$/s, '');
  if (wrapper.environmentPrefix === true) text = text.replace(/^[\w.-]+:(?=[\w.-])/, '');
  return text === word.text ? word : { ...word, text, dynamic: word.dynamic && !/^[\w@./-]+$/.test(text) };
}

function joined(words: readonly ExpandedWord[]): ExpandedWord {
  return {
    text: words.map((word) => word.text).join(' '),
    dynamic: words.some((word) => word.dynamic),
    substituted: words.some((word) => word.substituted === true),
  };
}
