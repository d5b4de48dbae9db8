import type { Fix, Impact } from '@sar/baseline';
import type { Day } from './day.js';
import type { ActionDriftRuleId } from './action-drift-rules.js';
import type { Reference } from './reference.js';

/** How the sensor may be set. */
export interface ActionDriftOptions {
  /** Days after which a new major counts as one to be behind of, so that nobody is hurried into a fresh release. Default 90. */
  readonly graceDays?: number;
  /** Owner of the judged repository: its own actions and workflows may follow a branch. */
  readonly owner?: string;
}

/** What a rule is given besides the reference. */
export interface DriftContext {
  readonly asOf: Day;
  readonly graceDays: number;
  readonly owner?: string;
}

/** What a rule says of a reference; the rest of the signal follows from the reference and the rule table. */
export interface Verdict {
  readonly rule: ActionDriftRuleId;
  readonly impact: Impact;
  readonly message: string;
  readonly expected: string;
  readonly help: string;
  readonly fix?: Fix;
  readonly pedantic?: boolean;
}

/** Judges one reference; undefined when it has nothing to say. Never throws. */
export type ReferenceJudge = (reference: Reference, context: DriftContext) => Verdict | undefined;
