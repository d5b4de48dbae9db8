import type { ShellWord } from './shell-command.js';

/** Interpreters whose name often carries a version from a variable: `python${{ matrix.python }}`, `pip$V`. */
const VERSIONED = /^(python|pip|pypy)(?=[^\w.-])/;

/** A variable at the end that holds nothing but the extension of a Windows program: `rustup-init${ext}`. */
const EXTENSION = /(?<=[\w-])\$(?:\{\w*(?:ext|exe|suffix)\w*\}|\w*(?:ext|exe|suffix)\w*)$/i;

/**
 * The base name of a program without `.exe`, `.cmd` and `.bat`; undefined when only the run can know it. A dynamic directory in
 * front of a literal name is no obstacle.
 */
export function programName(word: ShellWord, isMasked: (text: string) => boolean): string | undefined {
  const text = word.dynamic ? word.text.trim().replace(EXTENSION, '') : word.text.trim();
  const base = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  if (word.dynamic && (/[$`(){}%*!]/.test(base) || isMasked(base))) return VERSIONED.exec(text)?.[1];
  if (base === '' || base.length > 200 || /[\n\r]/.test(base)) return undefined;
  if (text === '.') return 'source';
  return base.replace(/\.(exe|cmd|bat)$/i, '');
}
