import { describeOrigin, readFailurePatterns, UserError, type Baseline, type FailurePattern, type Tree } from '@sar/baseline';
import { loadPatternLibrary } from '@sar/search';

/** Largest file of patterns that is read, in bytes; SAR's own library is far below it. */
const MAX_BYTES = 1_048_576;

/**
 * The failure patterns of the repository's own: the files of `ci.patterns`, in their order.
 *
 * @throws UserError naming the file when it is not there, is no library of patterns, or holds an expression that is not RE2
 */
export async function ownPatterns(tree: Tree, baseline: Baseline): Promise<readonly FailurePattern[]> {
  const found: FailurePattern[] = [];
  for (const [index, path] of baseline.ci.patterns.entries()) {
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text') {
      const where = describeOrigin(baseline, ['ci', 'patterns', index]);
      throw new UserError(`${where}: the file of failure patterns ${path} ${WORDS[content.kind]}`);
    }
    const patterns = await readFailurePatterns(content.text, path);
    await checkExpressions(patterns, path);
    found.push(...patterns);
  }
  return found;
}

/** The library's own message names pattern and expression; the file is known here alone. */
async function checkExpressions(patterns: readonly FailurePattern[], path: string): Promise<void> {
  try {
    await loadPatternLibrary(patterns);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${path}: ${error.message}`, { exitCode: 3, places: [{ file: path }], cause: error });
  }
}

const WORDS = {
  absent: 'is not there',
  binary: 'is no text',
  'too-large': `is larger than ${MAX_BYTES} bytes`,
  outside: 'is outside of the repository',
  unreadable: 'cannot be read',
} as const;
