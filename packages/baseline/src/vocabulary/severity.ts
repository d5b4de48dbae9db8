/** The words of triage: how bad a signal is and what it does to the repository. */

/** Severities, most severe first: P0 critical, P1 blocker, P2 degraded, P3 advisory. */
export const SEVERITIES = ['P0', 'P1', 'P2', 'P3'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a signal does to the repository; the severity table maps it to a severity. */
export const IMPACTS = ['data-loss', 'security', 'blocks', 'degrades', 'advisory'] as const;
export type Impact = (typeof IMPACTS)[number];

/** The layers of the stack, from source code (L1) to agent memory (L5). */
export const LAYERS = ['L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type Layer = (typeof LAYERS)[number];

/** Layer → its name for people. */
export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  L1: 'Source code',
  L2: 'CI/CD pipeline',
  L3: 'Configuration',
  L4: 'ML models and data',
  L5: 'Agent memory',
};

/**
 * Orders severities: negative when `a` is more severe than `b`, 0 when equal.
 */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** True when `severity` is at least as severe as `threshold` (P0 is the most severe). */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return compareSeverity(severity, threshold) <= 0;
}
