import type { LibraryPart } from '../script-library.js';
import { parsePowerShell } from './parse-powershell.js';

/** The functions and assignments on the outermost level of a script, in order. */
export function powershellLibraryParts(text: string): readonly LibraryPart[] {
  return parsePowerShell(text).statements.flatMap((statement): LibraryPart[] => {
    if (statement.kind !== 'function' && statement.kind !== 'assignment') return [];
    const functions = statement.kind === 'function' ? [statement.name] : [];
    return [{ start: statement.position, end: statement.end, functions }];
  });
}
