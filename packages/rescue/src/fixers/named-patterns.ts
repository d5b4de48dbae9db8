import type { Signal } from '@sar/baseline';

type Found = Pick<Signal, 'sensor' | 'rule' | 'artefact'>;

/** The failure patterns that findings of CI's health name. */
export function namedPatterns(findings: readonly Found[]): readonly string[] {
  return findings.flatMap(({ sensor, rule, artefact }) =>
    sensor === 'ci-health' && rule === 'repeated-failure' ? [artefact.name ?? ''] : [],
  );
}

/** Whether a finding is about how often CI fails, which names no pattern. */
export function isFailureRate({ sensor, rule }: Pick<Found, 'sensor' | 'rule'>): boolean {
  return sensor === 'ci-health' && rule.startsWith('failure-rate');
}
