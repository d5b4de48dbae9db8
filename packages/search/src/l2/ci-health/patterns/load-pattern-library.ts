import type { FailurePattern } from '@sar/baseline';
import { compileLibrary } from './compile-library.js';
import type { PatternLibrary } from './pattern-library.js';

/** The patterns that SAR ships, compiled from `packages/search/data/failure-patterns`. Loaded when it is asked for. */
export async function shippedPatterns(): Promise<readonly FailurePattern[]> {
  const { default: patterns } = await import('./failure-patterns.generated.json', { with: { type: 'json' } });
  // The generator has checked every entry; TypeScript reads the words of unions in JSON as plain text.
  return patterns as unknown as readonly FailurePattern[];
}

/**
 * SAR's patterns and those of the repository, ready to match.
 *
 * @throws UserError when an expression of the own ones is not RE2
 */
export async function loadPatternLibrary(own: readonly FailurePattern[] = []): Promise<PatternLibrary> {
  return compileLibrary(await shippedPatterns(), own);
}
