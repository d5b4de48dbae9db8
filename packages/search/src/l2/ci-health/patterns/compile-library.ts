import { compileGlob, UserError, type FailurePattern } from '@sar/baseline';
import { createLineMatcher, type Signature } from './line-matcher.js';
import type { LibraryPattern, PatternLibrary, SignatureRole } from './pattern-library.js';

/**
 * Makes patterns ready to match. A pattern of the repository's own replaces a shipped one of the same id, and a later one an earlier one.
 *
 * @param shipped patterns whose expressions are known to be RE2; they are compiled when a line may match them
 * @param own patterns of the repository
 * @throws UserError naming pattern and expression when one of the own ones is not RE2
 */
export async function compileLibrary(shipped: readonly FailurePattern[], own: readonly FailurePattern[] = []): Promise<PatternLibrary> {
  const { RE2JS } = await import('re2js');
  for (const pattern of own) checkExpressions(pattern, (expression) => RE2JS.compile(expression));
  const mine = new Map(own.map((pattern) => [pattern.pattern_id, pattern]));
  const all = [...mine.values(), ...shipped.filter(({ pattern_id }) => !mine.has(pattern_id))];
  const patterns = all.map((pattern, order) => libraryPattern(pattern, order, order < mine.size));
  const match = await createLineMatcher(patterns.flatMap(signaturesOf));
  return { patterns, match };
}

function libraryPattern(pattern: FailurePattern, order: number, isOwn: boolean): LibraryPattern {
  const { detection } = pattern;
  const globs = detection.file_patterns?.map(compileGlob);
  return {
    pattern,
    order,
    isOwn,
    looksAt: new Set(detection.log_locations ?? ['log', 'annotation']),
    contexts: detection.context_signatures?.length ?? 0,
    appliesTo: (path) => globs === undefined || globs.length === 0 || (path !== undefined && globs.some((glob) => glob.matches(path))),
  };
}

function signaturesOf(entry: LibraryPattern): Signature[] {
  return expressionsOf(entry.pattern).map(({ role, index, expression }) => ({ entry, role, index, expression }));
}

function expressionsOf({ detection }: FailurePattern): { role: SignatureRole; index: number; expression: string }[] {
  const of = (role: SignatureRole, expressions: readonly string[] = []) =>
    expressions.map((expression, index) => ({ role, index, expression }));
  return [
    ...of('error', detection.error_signatures),
    ...of('context', detection.context_signatures),
    ...of('excluded', detection.excluded_signatures),
  ];
}

const KEYS = { error: 'error_signatures', context: 'context_signatures', excluded: 'excluded_signatures' } as const;

function checkExpressions(pattern: FailurePattern, compile: (expression: string) => unknown): void {
  for (const { role, index, expression } of expressionsOf(pattern)) {
    try {
      compile(expression);
    } catch (error) {
      throw new UserError(
        `failure pattern ${pattern.pattern_id}: detection.${KEYS[role]}[${index}] ${JSON.stringify(expression)} is no RE2 expression: ` +
          `${error instanceof Error ? error.message : String(error)}; RE2 has no look-around and no back-references, see https://github.com/google/re2/wiki/Syntax`,
        { cause: error },
      );
    }
  }
}
