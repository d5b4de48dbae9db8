import { bashLibraryParts } from './bash/bash-library-parts.js';
import { powershellLibraryParts } from './powershell/powershell-library-parts.js';
import type { ShellLanguage } from './shell-family.js';

/** A part of a script that stays when it is read for its functions: offsets, and the function's name where it defines some. */
export interface LibraryPart {
  readonly start: number;
  readonly end: number;
  readonly functions: readonly string[];
}

/** A script as a library: what another script gets by reading it in. */
export interface ScriptLibrary {
  /** Names of its functions; in lower case for PowerShell, which does not tell them apart. */
  readonly functions: ReadonlySet<string>;
  /** The script without what runs when it is read in. Definitions and assignments stay on their lines. */
  readonly definitions: string;
}

const EMPTY: ScriptLibrary = { functions: new Set(), definitions: '' };

/** What a script of bash or PowerShell defines; nothing for other languages and for what cannot be read. Never throws. */
export function scriptLibrary(text: string, language: ShellLanguage): ScriptLibrary {
  const parts = language === 'bash' ? bashLibraryParts(text) : language === 'powershell' ? powershellLibraryParts(text) : [];
  const functions = new Set(parts.flatMap((part) => part.functions));
  if (functions.size === 0) return EMPTY;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of parts) {
    if (start < from) continue;
    const gap = text.slice(from, start).replace(/[^\n]+/g, '');
    pieces.push(gap === '' && from > 0 ? ';' : gap, text.slice(start, end));
    from = end;
  }
  return { functions, definitions: pieces.join('') };
}
