import type { CiHealth } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';

/** What a pattern's id looks like; others are left out of a payload. */
const PATTERN_ID = /^[A-Z0-9_]{1,60}$/;
const MAX_PATTERNS = 15;
const MAX_RUNS = 20;

/** The causes that a known mechanical fix mends. */
export interface FixableCauses {
  /** True when more than half of the failed jobs with a cause that counts have such a cause. */
  readonly isMost: boolean;
  /** Ids, sorted, at most 15. */
  readonly patterns: readonly string[];
  /** Ids of failed runs with these causes, newest first, at most 20. */
  readonly runs: readonly number[];
  /** The same for the same set of patterns: 16 hexadecimal digits. */
  readonly key: string;
}

/** Finds the causes that can be fixed. What the healing workflows themselves break does not count: healing them by themselves is a circle. */
export function fixableCauses({ groups, failedRuns }: Pick<CiHealth, 'groups' | 'failedRuns'>): FixableCauses {
  let all = 0;
  let fixable = 0;
  const found = new Set<string>();
  for (const { classification, jobs, inferredJobs } of groups) {
    const { pattern, isFixable } = classification;
    if (classification.class === 'self-healing') continue;
    all += jobs + inferredJobs;
    if (!isFixable || pattern === undefined || !PATTERN_ID.test(pattern)) continue;
    fixable += jobs + inferredJobs;
    found.add(pattern);
  }
  const patterns = [...found].sort().slice(0, MAX_PATTERNS);
  const runs = failedRuns
    .filter(({ classification, isSelfHealing }) => !isSelfHealing && patterns.includes(classification?.pattern ?? ''))
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1))
    .slice(0, MAX_RUNS)
    .map(({ id }) => id);
  return { isMost: fixable * 2 > all, patterns, runs, key: sha256(patterns.join('\n')).slice(0, 16) };
}
