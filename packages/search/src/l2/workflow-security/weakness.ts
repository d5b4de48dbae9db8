import type { Evidence, Fix, Impact } from '@sar/baseline';
import type { WorkflowSecurityRule } from './workflow-security-rules.js';

/** Where a weakness stands; lines and columns are 1-based. */
export interface WeakPlace {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  /** Last line of what is weak, such as of the step: a report of another tool about a line between is about the same. */
  readonly endLine?: number;
  /** First line of what is weak, where that is before `line`. */
  readonly firstLine?: number;
  readonly job?: string;
  readonly step?: string;
  readonly name?: string;
}

/** One weakness that a rule found. */
export interface Weakness {
  readonly rule: WorkflowSecurityRule;
  readonly place: WeakPlace;
  /** What makes it the same one in the next run, besides the file and the job. */
  readonly identity: readonly string[];
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly impact?: Impact;
  readonly help?: string;
  readonly evidence?: readonly Evidence[];
  readonly pedantic?: boolean;
  readonly fix?: Fix;
  /** Further places of the same weakness, for merging with reports. */
  readonly further?: readonly WeakPlace[];
}
