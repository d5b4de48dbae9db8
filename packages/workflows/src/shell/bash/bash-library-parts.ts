import { forEachChild, parse, type Statement, type SyntaxNode } from 'unbash';

import type { LibraryPart } from '../script-library.js';
import { hasTooManyHeredocs } from './read-bash.js';

const MAX_LENGTH = 300_000;
const MAX_DEPTH = 20;
const DECLARES = new Set(['export', 'declare', 'readonly', 'typeset']);

/** The functions and assignments on the outermost level of a script, in order; functions in a condition with all of it. */
export function bashLibraryParts(text: string): readonly LibraryPart[] {
  if (text.length > MAX_LENGTH || hasTooManyHeredocs(text)) return [];
  try {
    return parse(text).commands.flatMap((statement): LibraryPart[] => {
      const functions = functionsIn(statement, 0);
      return functions.length > 0 || isAssignment(statement) ? [{ start: statement.pos, end: statement.end, functions }] : [];
    });
  } catch {
    // The parser can fail on broken or endlessly nested input: such a file defines nothing that is known.
    return [];
  }
}

function isAssignment({ command }: Statement): boolean {
  return command.type === 'Command' && (command.name === undefined || DECLARES.has(command.name.value));
}

function functionsIn(node: SyntaxNode, depth: number): readonly string[] {
  if (node.type === 'Function') return [node.name.value];
  if (depth > MAX_DEPTH || node.type === 'Word' || node.type === 'Command' || node.type === 'Subshell') return [];
  const found: string[] = [];
  forEachChild(node, (child) => void found.push(...functionsIn(child, depth + 1)));
  return found;
}
