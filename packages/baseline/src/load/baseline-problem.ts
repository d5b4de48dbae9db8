import { UserError } from '../vocabulary/user-error.js';
import { documentPathText, originText, type DocumentPath, type Origin } from './origin.js';

/** One thing that is wrong with a baseline. */
export interface BaselineProblem {
  readonly origin: Origin;
  /** Where in the document, if the document could be read that far. */
  readonly path?: DocumentPath;
  /** What is wrong, what was expected, and how to mend it. */
  readonly message: string;
}

/** More are counted, not printed: a file with so many is not the file it is meant to be. */
const MAX_PRINTED = 50;

/** All problems as one error, file by file in the order of their lines. */
export function baselineError(problems: readonly BaselineProblem[]): UserError {
  const files = [...new Set(problems.map(({ origin }) => origin.source))];
  const sorted = [...problems].sort((a, b) => files.indexOf(a.origin.source) - files.indexOf(b.origin.source) || byPlace(a, b));
  const lines = sorted.slice(0, MAX_PRINTED).map((problem) => `  ${problemText(problem)}`);
  const more = sorted.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more`);
  const count = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
  return new UserError(`the baseline has ${count}:\n${lines.join('\n')}`, {
    exitCode: 3,
    places: sorted.map(({ origin }) => placeOf(origin)),
  });
}

function problemText({ origin, path, message }: BaselineProblem): string {
  const where = path === undefined || path.length === 0 ? '' : ` ${documentPathText(path)}:`;
  return `${originText(origin)}:${where} ${message}`;
}

function placeOf({ source, line, column }: Origin): { file: string; line?: number; column?: number } {
  return { file: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

function byPlace(a: BaselineProblem, b: BaselineProblem): number {
  return (a.origin.line ?? 0) - (b.origin.line ?? 0) || (a.origin.column ?? 0) - (b.origin.column ?? 0);
}
