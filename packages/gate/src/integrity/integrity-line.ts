import type { GateEvidence, GateLine, GateOutcome } from '@sar/baseline';

/** What a line about the gate's own integrity says. */
export interface IntegrityWords {
  readonly outcome: GateOutcome;
  readonly detail: string;
  readonly evidence?: readonly GateEvidence[];
  readonly remedy?: string;
  /** False where it is told and fails nothing. */
  readonly required?: boolean;
}

/** A line of the verdict about the gate itself. */
export function integrityLine(
  name: string,
  title: string,
  { required = true, evidence = [], outcome, detail, remedy }: IntegrityWords,
): GateLine {
  return {
    id: `integrity:${name}`,
    kind: 'integrity',
    title,
    required,
    outcome,
    detail,
    evidence,
    durationMs: 0,
    ...(remedy !== undefined && outcome !== 'pass' && { remedy }),
  };
}
