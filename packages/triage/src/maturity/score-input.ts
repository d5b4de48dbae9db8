import type {
  Dimension,
  EvidenceResult,
  GateCheck,
  GateOutcome,
  LevelAt,
  MaturitySettings,
  Scope,
  Severity,
  UnknownReason,
} from '@sar/baseline';

/** What a sensor came to, as far as the score needs it; a `Reading` is one. */
export type JudgedReading =
  | {
      readonly sensor: string;
      readonly outcome: 'clear' | 'signals';
      readonly scope: Pick<Scope, 'unit' | 'judged'> & { readonly unjudged: readonly unknown[] };
    }
  | { readonly sensor: string; readonly outcome: 'unknown'; readonly reason: UnknownReason; readonly detail: string };

/** A finding, as far as the score needs it; a `Finding` is one. */
export interface ScoredFinding {
  readonly signal: {
    readonly sensor: string;
    readonly rule: string;
    readonly message: string;
    readonly artefact: { readonly path: string; readonly line?: number | undefined };
    readonly fix?: unknown;
  };
  readonly severity: Severity;
  /** Set when it is accepted: then it counts against nothing. */
  readonly waived?: unknown;
  /** Id of the group of findings that have one cause. */
  readonly group?: string | undefined;
}

/** All that a score is reckoned from. */
export interface ScoreInput {
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly maturity: MaturitySettings;
  readonly readings: readonly JudgedReading[];
  readonly findings: readonly ScoredFinding[];
  /** The verdict of the gate; without one its checks are unknown. */
  readonly gate?: ReadonlyMap<GateCheck, GateOutcome>;
  /** Results of looks for evidence; a check without one is unknown. */
  readonly evidence: readonly EvidenceResult[];
  /** Levels that were measured before, oldest first; others than measured ones are passed over. */
  readonly history: readonly LevelAt[];
  /** The day (`YYYY-MM-DD`) that the level is measured on, to stand in `progress`; leave it out where only a part was judged. */
  readonly at?: string;
}
