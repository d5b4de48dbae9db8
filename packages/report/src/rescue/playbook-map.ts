/** A playbook of the baseline, in words. Text of it is untrusted: the baseline of a checkout can be anybody's. */
export interface ExplainedPlaybook {
  readonly id: string;
  readonly title: string;
  readonly enabled: boolean;
  /** Where it is written: a preset, or a file with its line. */
  readonly source: string;
  /** What it is chosen for; empty when it runs only by name. */
  readonly when: readonly string[];
  /** Its steps in their order, each in a few words. */
  readonly steps: readonly string[];
  readonly maxPerDay: number;
  readonly cooldownMinutes: number;
}

/** Which playbook a rule's findings get. */
export interface ChosenRule {
  readonly sensor: string;
  readonly rule: string;
  /** Undefined where there is none. */
  readonly playbook?: string;
  /** What decided, or why there is none, in a sentence without its full stop. */
  readonly why: string;
}

/** Finding → playbook, as the baseline says it. */
export interface PlaybookMap {
  readonly playbooks: readonly ExplainedPlaybook[];
  readonly rules: readonly ChosenRule[];
}
