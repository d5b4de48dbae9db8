import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'gate-integrity';

/** The rules of the sensor; `docs/rules/gate-integrity/<id>.md` has a page for each. */
export const GATE_INTEGRITY_RULE_TABLE = [
  {
    id: 'skippable-gate',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a job that answers for others is skipped when one of them fails, and a skipped required check counts as passed',
    help: 'Give the job `if: always()`, and let it fail unless every needed job succeeded.',
  },
  {
    id: 'overlooked-result',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a job that answers for others passes although a needed job was cancelled, or was skipped because another failed',
    help: 'Let the job fail unless the result is `success`, or `skipped` of the jobs that may be skipped; and need the jobs that they need as well.',
  },
  {
    id: 'ignored-failure',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a job that a gate needs has `continue-on-error: true`, so that its failure counts as success',
    help: 'Remove `continue-on-error` of the job, or take the job out of the `needs` of the gate where its failure does not count.',
  },
  {
    id: 'unreported-needs',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'the action `gate` in a job with `needs` is not told what they came to, and does not judge them',
    help: 'Give the step `needs: ${{ toJSON(needs) }}`.',
  },
  {
    id: 'unheeded-verdict',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'the step that judges in a gate may fail, or be skipped, and the job passes all the same',
    help: 'Remove `continue-on-error` and `if` from the step: the job decides when the gate runs, and the step decides what it comes to.',
  },
  {
    id: 'job-not-in-gate',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a job whose failure the gate of its workflow does not see',
    help: 'Add the job to the `needs` of the gate, or give it `continue-on-error: true` where its failure does not count.',
  },
  {
    id: 'path-filtered-gate',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'blocks',
    summary: 'a required check of a workflow that paths or branches keep from starting: it stays pending, and nothing can be merged',
    help: 'Take the filter from the trigger, and decide in a first job what is to run.',
  },
  {
    id: 'missing-merge-group',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'blocks',
    summary: 'a required check that does not run in the merge queue, which waits for it until it gives up',
    help: 'Add `merge_group:` to the triggers of the workflow.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'gate-integrity'> })[];

export type GateIntegrityRule = (typeof GATE_INTEGRITY_RULE_TABLE)[number]['id'];
