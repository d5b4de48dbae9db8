import { isAtLeast, nearestWord, SEVERITIES, UserError, type Finding, type Severity } from '@sar/baseline';

/** When a run fails: at a severity, at a severity among new findings only, or never. */
export type FailOn = { readonly kind: 'never' } | { readonly kind: 'any' | 'new'; readonly severity: Severity };

/** Every value of `fail-on`. */
export const FAIL_ON_LEVELS: readonly string[] = [...SEVERITIES, 'never', ...SEVERITIES.map((severity) => `new:${severity}`)];

/**
 * Reads `P0` … `P3`, `never`, `new:P2`; case does not matter.
 *
 * @throws UserError for anything else
 */
export function parseFailOn(text: string): FailOn {
  const match = /^(new:)?(P[0-3])$/i.exec(text.trim());
  if (match !== null) return { kind: match[1] === undefined ? 'any' : 'new', severity: (match[2] ?? '').toUpperCase() as Severity };
  if (text.trim().toLowerCase() === 'never') return { kind: 'never' };
  const near = nearestWord(text, FAIL_ON_LEVELS);
  throw new UserError(`fail-on takes ${FAIL_ON_LEVELS.join(', ')}, not "${text}"${near === undefined ? '' : `; did you mean ${near}?`}`);
}

/** The findings for which a run fails: at or above the threshold, not waived, and not accepted where only new ones count. */
export function failing(findings: readonly Finding[], failOn: FailOn, accepted: ReadonlySet<string>): readonly Finding[] {
  if (failOn.kind === 'never') return [];
  return findings.filter(
    ({ severity, waived, signal }) =>
      waived === undefined && isAtLeast(severity, failOn.severity) && (failOn.kind === 'any' || !accepted.has(signal.id)),
  );
}
