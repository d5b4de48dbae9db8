import { failurePatternSchemas } from '../documents/load-schemas.js';
import type { FailurePattern } from '../documents/failure-patterns-document.js';
import { problemsError } from '../load/document-problem.js';
import { locatedAt, nearestOrigin, plainValue } from '../load/located.js';
import type { DocumentPath, Origin } from '../load/origin.js';
import { readLocated } from '../load/read-located.js';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import { patternIssues } from './pattern-issues.js';

/** Larger files are refused before they are parsed, in UTF-16 units. A pattern takes about 1,000. */
export const MAX_PATTERNS_LENGTH = 524_288;
/**
 * Reads a failure-pattern library, a YAML list. Whether the expressions are RE2 is not checked here.
 *
 * @param path names the file in messages
 * @throws UserError with file, line and column of everything that is wrong, and how to mend it
 */
export async function readFailurePatterns(text: string, path: string): Promise<readonly FailurePattern[]> {
  const file: Origin = { source: path };
  if (text.length > MAX_PATTERNS_LENGTH) {
    throw problemsError('the failure patterns', [
      { origin: file, message: `${text.length} characters are too many (at most ${MAX_PATTERNS_LENGTH}); split the file` },
    ]);
  }
  const { value, problems } = readLocated(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (problems.length > 0 || value === undefined) {
    throw problemsError('the failure patterns', problems);
  }
  // A file with nothing but comments is a library without patterns.
  if (value.kind === 'scalar' && value.value === null) return [];
  const { failurePatternsSchema } = await failurePatternSchemas();
  const result = failurePatternsSchema.safeParse(plainValue(value));
  if (!result.success) {
    const isWritten = (at: DocumentPath) => locatedAt(value, at) !== undefined;
    const issues = patternIssues(result.error.issues, await failurePatternSchemas(), isWritten);
    throw problemsError(
      'the failure patterns',
      issues.map(({ path: at, message }) => ({ origin: nearestOrigin(value, at), path: at, message })),
    );
  }
  const twice = result.data.findIndex(({ pattern_id }, at) => result.data.findIndex((other) => other.pattern_id === pattern_id) < at);
  if (twice >= 0) {
    const at: DocumentPath = [twice, 'pattern_id'];
    const id = quoteUntrusted(result.data[twice]?.pattern_id ?? '');
    throw problemsError('the failure patterns', [
      { origin: nearestOrigin(value, at), path: at, message: `${id} is there twice; give each pattern an id of its own` },
    ]);
  }
  return result.data;
}
