import type { Reading, Signal } from '@sar/baseline';
import { readingOf } from '../../reading/reading-draft.js';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import { GATE_INTEGRITY_RULE_TABLE } from './gate-integrity-rules.js';
import { gatesOf } from './gate-of.js';
import { jobGraph } from './job-graph.js';
import { requiredChecks } from './required-jobs.js';
import type { GateRule } from './rules/gate-rule.js';
import { ignoredFailure } from './rules/ignored-failure.js';
import { jobNotInGate } from './rules/job-not-in-gate.js';
import { missingMergeGroup } from './rules/missing-merge-group.js';
import { overlookedResult } from './rules/overlooked-result.js';
import { pathFilteredGate } from './rules/path-filtered-gate.js';
import { skippableGate } from './rules/skippable-gate.js';
import { unheededVerdict } from './rules/unheeded-verdict.js';
import { unreportedNeeds } from './rules/unreported-needs.js';

const RULES: readonly GateRule[] = [
  skippableGate,
  overlookedResult,
  ignoredFailure,
  unreportedNeeds,
  unheededVerdict,
  jobNotInGate,
  pathFilteredGate,
  missingMergeGroup,
];
/** Most jobs of a file that is judged: GitHub starts no more. */
const MAX_JOBS = 500;

/** See `gateIntegrity`. */
export async function readGateIntegrity(input: SensorInput): Promise<Reading> {
  const { repository, baseline, onlyPaths, pace } = input;
  const asked = repository.workflows().filter(({ path }) => onlyPaths?.has(path) !== false);
  const required = asked.length === 0 ? undefined : await requiredChecks(input);
  const signals: Signal[] = [];
  const unjudged: { path: string; reason: string }[] = [];
  let judged = 0;
  for (const workflow of asked) {
    await pace.step();
    if (workflow.kind === 'invalid') unjudged.push({ path: workflow.path, reason: workflow.message });
    else if (workflow.jobs.length > MAX_JOBS)
      unjudged.push({ path: workflow.path, reason: `it has more than ${MAX_JOBS} jobs, which are the most that are judged` });
    else {
      judged += 1;
      const picture = {
        workflow,
        gates: gatesOf(workflow),
        graph: jobGraph(workflow),
        required: required?.known === true ? required.value : undefined,
        hasMergeQueue: baseline.sensors['gate-integrity']['merge-queue'],
        repository,
      };
      for (const { rule: id, ...draft } of RULES.flatMap((rule) => rule(picture))) {
        const rule = GATE_INTEGRITY_RULE_TABLE.find((each) => each.id === id);
        if (rule !== undefined) signals.push(signalOf(rule, 'L2', draft));
      }
    }
  }
  const looked = required === undefined ? [] : [lookedAt(required)];
  return readingOf({ sensor: 'gate-integrity', layer: 'L2', unit: 'workflows', judged, signals, unjudged, looked });
}

function lookedAt(required: Awaited<ReturnType<typeof requiredChecks>>): { readonly what: string; readonly detail: string } {
  return { what: 'required checks', detail: required.known ? `those of ${required.value.branch}` : `not known: ${required.detail}` };
}
