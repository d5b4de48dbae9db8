import type { GateLine, GateVerdict } from '@sar/baseline';

/** What a required check that is unknown does to the verdict. */
export type OnUnknown = 'fail' | 'warn';

/**
 * The verdict of all lines together: it fails with every required line that has not passed. With `warn` a check that is unknown lets
 * through; what protects the gate itself (integrity, weakening, proof) never does, since whoever could make it unknown would be through. Without any line it fails, with one that says so.
 */
export function verdictOf(given: readonly GateLine[], onUnknown: OnUnknown = 'fail'): GateVerdict {
  const lines = given.length === 0 ? [NOTHING_JUDGED] : given;
  const failed = lines.filter((line) => isFailing(line, onUnknown)).map(({ id }) => id);
  return { outcome: failed.length === 0 ? 'pass' : 'fail', lines, failed };
}

/** A gate that judges nothing lets nothing through. */
const NOTHING_JUDGED: GateLine = {
  id: 'integrity:checks',
  kind: 'integrity',
  title: 'The gate judges something',
  required: true,
  outcome: 'unknown',
  detail: 'the gate had nothing to judge',
  evidence: [],
  durationMs: 0,
  remedy: 'Declare checks in `gate.checks` of the baseline, and ask for one that is there.',
};

function isFailing({ required, outcome, kind }: GateLine, onUnknown: OnUnknown): boolean {
  if (!required || outcome === 'pass') return false;
  return outcome === 'fail' || onUnknown === 'fail' || kind !== 'check';
}
