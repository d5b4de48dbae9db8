import type { UserError } from '../vocabulary/user-error.js';
import { problemsError, type DocumentProblem } from './document-problem.js';

/** One thing that is wrong with a baseline. */
export type BaselineProblem = DocumentProblem;

/** More are counted, not printed: a file with so many is not the file it is meant to be. */
const MAX_PRINTED = 50;

/** All problems as one error, file by file in the order of their lines. */
export function baselineError(problems: readonly BaselineProblem[]): UserError {
  const files = [...new Set(problems.map(({ origin }) => origin.source))];
  const sorted = problems.toSorted((a, b) => files.indexOf(a.origin.source) - files.indexOf(b.origin.source) || byPlace(a, b));
  return problemsError('the baseline', sorted, MAX_PRINTED);
}

function byPlace(a: BaselineProblem, b: BaselineProblem): number {
  return (a.origin.line ?? 0) - (b.origin.line ?? 0) || (a.origin.column ?? 0) - (b.origin.column ?? 0);
}
