import type { CiState } from '@sar/baseline';
import type { FixableCauses } from './fixable-causes.js';

/**
 * What a dispatched fix is told: `patterns` and `runs` as lists with commas, and `state`. A workflow that is to be dispatched declares
 * these three inputs. At most 15 ids of patterns (60 characters each) and 20 of runs.
 */
export function healPayload({ patterns, runs }: FixableCauses, state: CiState): Readonly<Record<string, string>> {
  return { patterns: patterns.join(','), runs: runs.join(','), state };
}
