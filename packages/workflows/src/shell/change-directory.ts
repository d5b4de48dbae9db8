import type { ShellWord } from './shell-command.js';

/** Longer paths are no paths; the bound keeps a chain of `cd` cheap. */
const MAX_LENGTH = 300;

/**
 * The directory after `cd target` in `current` (undefined: where the script started). Home directories and variables stay as
 * written and are dynamic; `.` is where the script started.
 */
export function changeDirectory(current: ShellWord | undefined, target: ShellWord): ShellWord {
  const text = target.text.replaceAll('\\', '/');
  if (isAbsolute(text)) return { text: normalise(text), dynamic: target.dynamic };
  if (text.startsWith('~')) return { text, dynamic: true };
  // A target that begins with something dynamic may be absolute: what is in front of it says nothing then.
  if (target.dynamic && !/^[\w.-]/.test(text)) return { text: cut(text), dynamic: true };
  if (current === undefined) return { text: target.dynamic ? cut(text) : normalise(text), dynamic: target.dynamic };
  const joined = `${current.text}/${text}`;
  const dynamic = current.dynamic || target.dynamic;
  return { text: dynamic ? cut(joined) : normalise(joined), dynamic };
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path);
}

function normalise(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of cut(path).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !rooted) parts.push(part);
  }
  const joined = parts.join('/');
  if (rooted) return `/${joined}`;
  return joined === '' ? '.' : joined;
}

function cut(path: string): string {
  return path.slice(0, MAX_LENGTH);
}
