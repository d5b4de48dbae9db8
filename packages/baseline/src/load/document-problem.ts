import { UserError } from '../vocabulary/user-error.js';
import { documentPathText, originText, type DocumentPath, type Origin } from './origin.js';

/** One thing that is wrong with a document that people write. */
export interface DocumentProblem {
  readonly origin: Origin;
  /** Where in the document, if the document could be read that far. */
  readonly path?: DocumentPath;
  /** What is wrong, what was expected, and how to mend it. */
  readonly message: string;
}

/** Further problems mostly follow from the first ones. */
const MAX_PRINTED = 20;

/**
 * All problems as one error, in the order that they are given.
 *
 * @param what the document, such as `the baseline`
 * @param most how many are printed; more are counted
 */
export function problemsError(what: string, problems: readonly DocumentProblem[], most: number = MAX_PRINTED): UserError {
  const lines = problems.slice(0, most).map((problem) => `  ${problemText(problem)}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more`);
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new UserError(`${what} ${what.endsWith('s') ? 'have' : 'has'} ${count}:\n${lines.join('\n')}`, {
    exitCode: 3,
    places: problems.map(({ origin }) => placeOf(origin)),
  });
}

function problemText({ origin, path, message }: DocumentProblem): string {
  const where = path === undefined || path.length === 0 ? '' : ` ${documentPathText(path)}:`;
  return `${originText(origin)}:${where} ${message}`;
}

function placeOf({ source, line, column }: Origin): { file: string; line?: number; column?: number } {
  return { file: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
