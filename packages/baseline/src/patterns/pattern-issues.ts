import type * as failurePatternsDocument from '../documents/failure-patterns-document.js';
import type { DocumentPath } from '../load/origin.js';
import { nearestWord } from '../wording/nearest-word.js';

/** What the schema library says of one wrong value. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

/**
 * What is wrong with a pattern library, in words that say what was expected.
 *
 * @param isWritten whether the library has a value at a path
 */
export function patternIssues(
  issues: readonly object[],
  { failurePatternSchema }: typeof failurePatternsDocument,
  isWritten: (path: DocumentPath) => boolean,
): readonly { readonly path: DocumentPath; readonly message: string }[] {
  const { shape } = failurePatternSchema;
  const knownKeys = (path: DocumentPath): string[] => {
    const key = path.at(-1);
    if (key === 'detection') return Object.keys(shape.detection.shape);
    if (key === 'metadata') return Object.keys(shape.metadata.shape);
    return key === 'validation' ? ['command', 'expected'] : Object.keys(shape);
  };
  const meant = new Set<string>();
  const found = (issues as readonly Issue[]).flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: `${isWritten(path) ? '' : 'missing; '}${wordsOf(issue)}` }];
    const known = knownKeys(path);
    return (issue.keys ?? []).map((key) => {
      const near = nearestWord(key, known);
      if (near !== undefined) meant.add(JSON.stringify([...path, near]));
      const remedy = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
      return { path: [...path, key], message: `unknown key; ${remedy}` };
    });
  });
  // What is missing because it is misspelt is told once.
  return found.filter(({ path }) => isWritten(path) || !meant.has(JSON.stringify(path)));
}

function wordsOf({ code, message, values, path }: Issue): string {
  const key = path.at(-1);
  if (code === 'invalid_value' && values !== undefined)
    return `expected one of ${values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (code === 'invalid_format' && key === 'pattern_id') return 'expected capital letters, then `_` and three digits: `PYTEST_001`';
  if (code === 'invalid_format' && key === 'category') return 'expected small letters, digits and `-`: `type-check`';
  return message.replace(/^Invalid input: /, '').replace(/, received undefined$/, '');
}
