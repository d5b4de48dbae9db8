import type { DimensionCheck, EvidenceResult, GateCheck, GateOutcome } from '@sar/baseline';
import { openFindingsOf, sensorCredit, type Credit } from './sensor-credit.js';
import type { JudgedReading, ScoredFinding } from './score-input.js';

/** What the checks of all dimensions are judged by. */
export interface Facts {
  readonly readings: ReadonlyMap<string, JudgedReading>;
  /** Findings by sensor. */
  readonly findings: ReadonlyMap<string, readonly ScoredFinding[]>;
  readonly gate: ReadonlyMap<GateCheck, GateOutcome>;
  /** Results by `<dimension>:<index of the check>`. */
  readonly evidence: ReadonlyMap<string, EvidenceResult>;
}

/** A check with its place, what it earns, and the open findings that count against it. */
export interface JudgedCheck {
  readonly check: DimensionCheck;
  readonly weight: number;
  readonly proves: 'maturity' | 'automation' | 'both';
  readonly earned: Credit;
  readonly open: readonly ScoredFinding[];
  readonly reading: JudgedReading | undefined;
}

/** Judges a check. Without `weight` it counts 1, without `proves` for both coordinates. */
export function judgeCheck(check: DimensionCheck, dimension: string, index: number, facts: Facts): JudgedCheck {
  const { weight = 1, proves = 'both' } = check;
  const open = 'sensor' in check ? openFindingsOf(facts.findings.get(check.sensor) ?? [], check.rules) : [];
  const reading = 'sensor' in check ? facts.readings.get(check.sensor) : undefined;
  return { check, weight, proves, earned: creditOf(check, `${dimension}:${index}`, open, facts), open, reading };
}

function creditOf(check: DimensionCheck, key: string, open: readonly ScoredFinding[], facts: Facts): Credit {
  if ('sensor' in check) return sensorCredit(facts.readings.get(check.sensor), open);
  if ('gate' in check) return GATE_CREDITS[facts.gate.get(check.gate) ?? 'unknown'];
  return evidenceCredit(facts.evidence.get(key), check.evidence);
}

const GATE_CREDITS: Readonly<Record<GateOutcome, Credit>> = {
  pass: { outcome: 'earned', credit: 1, high: 1, why: 'the gate passes' },
  fail: { outcome: 'not-earned', credit: 0, high: 0, why: 'the gate fails' },
  unknown: { outcome: 'unknown', credit: 0, high: 1, why: 'there is no verdict of the gate' },
};

function evidenceCredit(result: EvidenceResult | undefined, glob: string): Credit {
  switch (result?.outcome) {
    case 'present':
      return { outcome: 'earned', credit: 1, high: 1, why: result.path ?? 'there' };
    case 'absent':
      return { outcome: 'not-earned', credit: 0, high: 0, why: result.detail ?? `no file matches ${glob}` };
    default:
      return { outcome: 'unknown', credit: 0, high: 1, why: result?.detail ?? 'nobody looked for it' };
  }
}

/** What people call a check: its sensor, the check of the gate, or what the evidence proves. */
export function checkName(check: DimensionCheck): string {
  if ('sensor' in check) return check.rules === undefined ? check.sensor : `${check.sensor} (${check.rules.join(', ')})`;
  return 'gate' in check ? check.gate : check.title;
}
