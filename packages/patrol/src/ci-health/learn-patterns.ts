import { editFailurePatterns, type CiHealth, type FailurePattern } from '@sar/baseline';
import { countReuse, proposePatterns, type PatternUse } from '@sar/search';
import { isWithheld } from './without-secrets.js';

/** Where patterns of a repository are kept when its baseline names no file. */
export const PATTERNS_PATH = '.github/failure-patterns.yml';

export interface LearnInput {
  readonly health: CiHealth;
  /** SAR's patterns and those of other files, whose expressions and ids are taken. */
  readonly others: readonly FailurePattern[];
  /** The file that is written: its text, empty where there is none, and its patterns. */
  readonly file: { readonly path: string; readonly text: string; readonly patterns: readonly FailurePattern[] };
  /** Runs that must have failed alike, at least. */
  readonly minRuns?: number;
}

/** What was learned. */
export interface Learned {
  /** The text of the file with it; the same as before when there is nothing. */
  readonly text: string;
  readonly proposals: readonly FailurePattern[];
  /** Ids of the file's patterns whose counts change. */
  readonly counted: readonly string[];
}

/**
 * Learns from one look at CI: proposes patterns for unknown failures that repeat, and counts the matches of the file's own patterns.
 * Runs that were counted before, by `counted_until`, are not counted again.
 */
export function learnPatterns({ health, others, file, minRuns }: LearnInput): Learned {
  const { until } = health.window;
  const told = health.groups.filter(({ classification }) => !isWithheld(classification.line));
  const proposals = proposePatterns(told, [...others, ...file.patterns], {
    asOf: health.at.slice(0, 10),
    ...(minRuns !== undefined && { minRuns }),
    // The runs that a proposal is made from are counted in it.
  }).map((proposal) => ({ ...proposal, metadata: { ...proposal.metadata, counted_until: until } }));
  const counts = new Map<string, { confidence: number; reuse_count: number; counted_until: string }>();
  for (const pattern of file.patterns) {
    const uses = usesOf(health, pattern);
    const [after] = countReuse([pattern], uses);
    if (uses.length === 0 || after === undefined) continue;
    const { confidence, reuse_count } = after.metadata;
    counts.set(pattern.pattern_id, { confidence, reuse_count, counted_until: until });
  }
  const text = editFailurePatterns(file.text, file.path, { counts, additions: proposals });
  return { text, proposals, counted: [...counts.keys()] };
}

/** The failed runs that a pattern recognised and that are not counted yet, one use a run. */
function usesOf({ failedRuns }: CiHealth, { pattern_id, metadata }: FailurePattern): readonly PatternUse[] {
  const until = metadata.counted_until === undefined ? -Infinity : Date.parse(metadata.counted_until);
  return failedRuns.flatMap(({ classification, createdAt, ranAgain }) =>
    classification?.pattern === pattern_id && Date.parse(createdAt) > until ? [{ classification, ranAgain }] : [],
  );
}
