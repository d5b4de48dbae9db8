import type { GateLine } from '@sar/baseline';
import type { IntegrityInput } from './integrity-input.js';
import { integrityLine } from './integrity-line.js';
import { judgeCondition, judgeJobs } from './judge-jobs.js';
import { judgeNeeds } from './judge-needs.js';
import { judgeRequired } from './judge-required.js';

/**
 * Whether the gate itself can be believed: what became of the jobs that it needs, jobs that it does not cover, whether it runs when they fail,
 * and whether the branch requires it. What was not given makes no line.
 */
export function integrityLines(input: IntegrityInput): readonly GateLine[] {
  const needs = judgeNeeds(input);
  const { workflow, required } = input;
  return [
    ...(needs === undefined ? [] : [integrityLine('needs', 'Jobs before the gate', needs)]),
    ...(workflow === undefined
      ? []
      : [
          integrityLine('if-always', 'The gate runs when a job before it fails', judgeCondition(workflow)),
          integrityLine('jobs', 'Jobs that the gate covers', judgeJobs(workflow)),
        ]),
    ...(required === undefined ? [] : [integrityLine('required-check', 'The branch requires the gate', judgeRequired(required))]),
  ];
}
