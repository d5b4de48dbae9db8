import { failurePatternSchemas } from '../documents/load-schemas.js';
import type { FailurePattern } from '../documents/failure-patterns-document.js';
import { locatedAt, plainValue, type Located } from '../load/located.js';
import { documentPathText, originText, type DocumentPath, type Origin } from '../load/origin.js';
import { readLocated } from '../load/read-located.js';
import { UserError } from '../vocabulary/user-error.js';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import { patternIssues } from './pattern-issues.js';

/** Larger files are refused before they are parsed, in UTF-16 units. A pattern takes about 1,000. */
export const MAX_PATTERNS_LENGTH = 524_288;
const MAX_PRINTED = 20;

interface Problem {
  readonly origin: Origin;
  readonly path: DocumentPath;
  readonly message: string;
}

/**
 * Reads a failure-pattern library, a YAML list. Whether the expressions are RE2 is not checked here.
 *
 * @param path names the file in messages
 * @throws UserError with file, line and column of everything that is wrong, and how to mend it
 */
export async function readFailurePatterns(text: string, path: string): Promise<readonly FailurePattern[]> {
  const file: Origin = { source: path };
  if (text.length > MAX_PATTERNS_LENGTH) {
    throw problemsError([
      { origin: file, path: [], message: `${text.length} characters are too many (at most ${MAX_PATTERNS_LENGTH}); split the file` },
    ]);
  }
  const { value, problems } = readLocated(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (problems.length > 0 || value === undefined) {
    throw problemsError(problems.map(({ origin, path: at, message }) => ({ origin, path: at ?? [], message })));
  }
  // A file with nothing but comments is a library without patterns.
  if (value.kind === 'scalar' && value.value === null) return [];
  const { failurePatternsSchema } = await failurePatternSchemas();
  const result = failurePatternsSchema.safeParse(plainValue(value));
  if (!result.success) {
    const isWritten = (at: DocumentPath) => locatedAt(value, at) !== undefined;
    const issues = patternIssues(result.error.issues, await failurePatternSchemas(), isWritten);
    throw problemsError(issues.map(({ path: at, message }) => ({ origin: nearestOrigin(value, at), path: at, message })));
  }
  const twice = result.data.findIndex(({ pattern_id }, at) => result.data.findIndex((other) => other.pattern_id === pattern_id) < at);
  if (twice >= 0) {
    const at: DocumentPath = [twice, 'pattern_id'];
    const id = quoteUntrusted(result.data[twice]?.pattern_id ?? '');
    throw problemsError([
      { origin: nearestOrigin(value, at), path: at, message: `${id} is there twice; give each pattern an id of its own` },
    ]);
  }
  return result.data;
}

/** Where the value was written, or what holds it when it is missing. */
function nearestOrigin(root: Located, path: DocumentPath): Origin {
  for (let length = path.length; length > 0; length -= 1) {
    const container = locatedAt(root, path.slice(0, length - 1));
    const key = path[length - 1];
    const entry = container?.kind === 'map' && typeof key === 'string' ? container.entries.get(key) : undefined;
    const origin = entry?.key ?? locatedAt(root, path.slice(0, length))?.origin;
    if (origin !== undefined) return origin;
  }
  return root.origin;
}

function problemsError(problems: readonly Problem[]): UserError {
  const lines = problems.slice(0, MAX_PRINTED).map(({ origin, path, message }) => {
    return `  ${originText(origin)}:${path.length === 0 ? '' : ` ${documentPathText(path)}:`} ${message}`;
  });
  if (problems.length > lines.length) lines.push(`  and ${problems.length - lines.length} more`);
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new UserError(`the failure patterns have ${count}:\n${lines.join('\n')}`, {
    exitCode: 3,
    places: problems.map(({ origin: { source, line, column } }) => ({
      file: source,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    })),
  });
}
