import type { FileContent, Tree } from '@sar/baseline';
import type { ShellCommand, ShellWord } from '../shell/shell-command.js';
import { calledScripts } from './called-scripts.js';
import { isHidden } from './called-script.js';

/** A tree held in memory, for tests: texts by path. */
export function treeOfTexts(files: Readonly<Record<string, string | FileContent>>): Tree {
  const map = new Map(Object.entries(files));
  return {
    list: () => [...map.keys()].sort(),
    has: (path) => map.has(path),
    read: (path) => {
      const content = map.get(path);
      if (content === undefined) return { kind: 'absent' };
      return typeof content === 'string' ? { kind: 'text', text: content, sizeBytes: content.length } : content;
    },
  };
}

/** A command of plain words, split at blanks: `X=1 make deps`. Words with `$` are dynamic; `·` stands for a blank in a word. */
export function commandOf(text: string, more: Partial<ShellCommand> = {}): ShellCommand {
  const words = text.split(' ').map((word): ShellWord => ({ text: word.replaceAll('·', ' '), dynamic: word.includes('$') }));
  const env: Record<string, ShellWord> = {};
  while (/^[A-Z]\w*=/.test(words[0]?.text ?? '')) {
    const [name = '', value = ''] = words.shift()?.text.split('=', 2) ?? [];
    env[name] = { text: value, dynamic: false };
  }
  const [program, ...args] = words;
  const written = program?.text ?? '';
  const name = written.slice(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1).replace(/\.(?:exe|cmd|bat)$/, '');
  return { program: written === '.' ? 'source' : name, writtenProgram: written, args, env, line: 1, text, conditional: false, ...more };
}

/**
 * What a command calls, one line per script: `path:line shell [directory] text`, with `?` in front of what is conditional. The
 * directory `?` is unknown; `moved` is the part of it that the command's own script went to.
 */
export function shown(
  text: string,
  files: Readonly<Record<string, string | FileContent>>,
  directory = '',
  caller?: string,
  moved?: string,
): readonly string[] | string | undefined {
  const called = calledScripts(
    commandOf(text, moved === undefined ? {} : { directory: { text: moved, dynamic: false } }),
    directory === '?' ? undefined : directory,
    treeOfTexts(files),
    caller,
  );
  if (called === undefined) return undefined;
  if (isHidden(called)) return `hidden: ${called.reason}`;
  return called.map(
    (script) =>
      `${script.conditional === true ? '?' : ''}${script.path}:${script.line} ${script.shell ?? '-'} [${script.directory ?? 'unknown'}] ${script.text}`,
  );
}
