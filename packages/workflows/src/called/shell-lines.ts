import type { CalledScript } from './called-script.js';

/** A command line that a tool starts in a shell of its own. */
export type ShellLine = Omit<CalledScript, 'label'>;

/** Most lines that are left empty between two that are joined. */
const MAX_GAP = 50;
/** Letters that need no quoting, and variables: such a line cannot reach into the next one. */
const PLAIN = /^[\w@%+=:,./~ ${}…()-]*$/;
/** First words that change the shell itself. */
const CHANGES_SHELL =
  /^\s*(?:cd|pushd|popd|export|set|unset|exit|exec|source|\.|alias|local|declare|readonly|shopt|trap|eval|return|break|continue|if|then|else|elif|fi|for|while|until|do|done|case|esac|function|select|time|coproc|\w+=\S*)(?:\s|$)/;

/**
 * Joins neighbouring lines into one script where that changes nothing for the reader: every line runs in its own shell, so a
 * `cd` must not reach the next one. Keeps the lines' numbers.
 */
export function joinedLines(label: string, lines: readonly ShellLine[]): CalledScript[] {
  const scripts: CalledScript[] = [];
  let parts: string[] = [];
  let first: ShellLine | undefined;
  let nextLine = 0;
  const flush = () => {
    if (first !== undefined) scripts.push({ label, ...first, text: parts.join('\n') });
    first = undefined;
  };
  for (const line of lines) {
    const plain = isPlain(line.text);
    const gap = line.line - nextLine;
    if (first !== undefined && plain && gap >= 0 && gap <= MAX_GAP && isAlike(first, line)) {
      for (let empty = 0; empty < gap; empty += 1) parts.push('');
      parts.push(line.text);
    } else {
      flush();
      first = line;
      parts = [line.text];
    }
    nextLine = line.line + 1;
    if (!plain) flush();
  }
  flush();
  return scripts;
}

function isPlain(text: string): boolean {
  return text.length < 2000 && PLAIN.test(text) && !CHANGES_SHELL.test(text) && !/\((?!…\))|(?<!…)\)/.test(text);
}

function isAlike(a: ShellLine, b: ShellLine): boolean {
  return a.path === b.path && a.shell === b.shell && a.directory === b.directory && a.conditional === b.conditional;
}
