import type { ExpandedWord } from '../reading-session.js';
import type { Wrapper } from './wrapper.js';

/** Where the options behind a wrapper's subcommand begin, and the directories that options in front of it named. */
export interface SubcommandMatch {
  readonly next: number;
  readonly directories: readonly ExpandedWord[];
}

const LONGEST_SUBCOMMAND = 5;

/** Finds one of the wrapper's subcommands behind the program in `words[0]`; undefined when the entry does not apply. */
export function matchSubcommand(wrapper: Wrapper, words: readonly ExpandedWord[]): SubcommandMatch | undefined {
  const subcommands = wrapper.subcommands;
  if (subcommands === undefined) return { next: 1, directories: [] };
  const plain: { readonly text: string; readonly next: number; readonly directories: readonly ExpandedWord[] }[] = [];
  const directories: ExpandedWord[] = [];
  for (let at = 1; at < words.length && plain.length < LONGEST_SUBCOMMAND; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === '--') break;
    if (!text.startsWith('-')) {
      plain.push({ text, next: at + 1, directories: [...directories] });
      continue;
    }
    const name = text.split('=', 1)[0] ?? text;
    const isDirectory = wrapper.directoryOptions?.includes(name) === true;
    if (name !== text) {
      if (isDirectory) directories.push({ text: text.slice(name.length + 1), dynamic: words[at]?.dynamic ?? false });
    } else if (isDirectory || wrapper.globalValueOptions?.includes(name) === true) {
      at += 1;
      const value = words[at];
      if (isDirectory && value !== undefined) directories.push(value);
    }
  }
  for (const subcommand of subcommands) {
    if (subcommand === '') return { next: 1, directories: [] };
    const parts = subcommand.split(' ');
    const last = plain[parts.length - 1];
    if (last !== undefined && parts.every((part, index) => plain[index]?.text === part))
      return { next: last.next, directories: last.directories };
  }
  return undefined;
}
