import type { Cascade } from '@sar/baseline';
import type { CiResult } from './ci-result.js';

/**
 * Whether more than half of the failures are those of the self-healing workflows. A healer that fails on its own attempts to heal says
 * nothing new about the code, and its failures call for more healing.
 */
export function cascadeOf(results: readonly CiResult[]): Cascade {
  let failures = 0;
  let selfHealingFailures = 0;
  for (const { outcome, isSelfHealing } of results) {
    if (outcome !== 'failure') continue;
    failures++;
    if (isSelfHealing) selfHealingFailures++;
  }
  return {
    isDetected: selfHealingFailures * 2 > failures,
    share: failures === 0 ? undefined : selfHealingFailures / failures,
    selfHealingFailures,
    failures,
  };
}

/** The results that decide the state: without the self-healing workflows where a cascade is detected. */
export function withoutCascade(results: readonly CiResult[], { isDetected }: Cascade): readonly CiResult[] {
  return isDetected ? results.filter(({ isSelfHealing }) => !isSelfHealing) : results;
}
