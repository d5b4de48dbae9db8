import { expressionSpans, type Action, type Job, type Scalar, type Step, type Workflow } from '@sar/workflows';
import type { Expression } from '../expression/expression-tree.js';
import { stepSites } from './step-site.js';
import { treeOf } from './written-expressions.js';

/** An `if` of a job or a step. */
export interface Condition {
  readonly scalar: Scalar;
  readonly tree: Expression | undefined;
  readonly job: Job | undefined;
  readonly step: Step | undefined;
}

/** The conditions of a file. */
export function conditionsOf(document: Workflow | Action): readonly Condition[] {
  const jobs = document.kind === 'workflow' ? document.jobs : [];
  return [
    ...jobs.flatMap((job) => (job.if === undefined ? [] : [condition(job.if, job, undefined)])),
    ...stepSites(document).flatMap(({ job, step }) => (step.if === undefined ? [] : [condition(step.if, job, step)])),
  ];
}

function condition(scalar: Scalar, job: Job | undefined, step: Step | undefined): Condition {
  const [span, ...more] = expressionSpans(scalar.value);
  const inner = span === undefined ? scalar.value.trim() : more.length === 0 ? span.inner : undefined;
  return { scalar, tree: inner === undefined ? undefined : treeOf(inner), job, step };
}
