import type { RepositoryWorkflows, Workflow } from '@sar/workflows';
import type { SignalDraft } from '../../../reading/signal-of.js';
import type { GateIntegrityRule } from '../gate-integrity-rules.js';
import type { Gate } from '../gate-of.js';
import type { JobGraph } from '../job-graph.js';
import type { RequiredChecks } from '../required-jobs.js';

/** What a rule looks at: one workflow with its gates. */
export interface GatePicture {
  readonly workflow: Workflow;
  readonly gates: readonly Gate[];
  readonly graph: JobGraph;
  /** Undefined where it is not known which checks are required. */
  readonly required: RequiredChecks | undefined;
  readonly hasMergeQueue: boolean;
  readonly repository: RepositoryWorkflows;
}

/** What a rule found. */
export interface GateFlaw extends SignalDraft {
  readonly rule: GateIntegrityRule;
}

/** Looks at a workflow for one kind of flaw. */
export type GateRule = (picture: GatePicture) => readonly GateFlaw[];
