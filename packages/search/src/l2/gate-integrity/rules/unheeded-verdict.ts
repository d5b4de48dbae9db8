import type { Job, Scalar, Step, Workflow } from '@sar/workflows';
import { nodesOf, pathText, type Expression } from '../../workflow-security/expression/expression-tree.js';
import { jobArtefact, jobTitle } from '../gate-place.js';
import { conditionTree, runsIn, type JobResult, type Situation, valueOf } from '../situation.js';
import { situationOf } from '../skipped-by.js';
import type { GateRule } from './gate-rule.js';

/** Events whose runs answer for a change; those of a review judge the same commit again, and the newest check of a name counts. */
const CHANGE_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group']);
const BAD_RESULTS: readonly (readonly [JobResult, string])[] = [
  ['failure', 'failed'],
  ['cancelled', 'was cancelled'],
  ['skipped', 'was skipped'],
];
/** What is the same in every run that answers for a change of a repository. */
const SAME_IN_EVERY_RUN = /^github\.(?:repository(?:_id|_owner|_owner_id)?|server_url|api_url|graphql_url)$/;
/** Most needs of a job that are let fail in thought. */
const MAX_TRIED = 100;

/** A step that judges, by an action, and that may fail or be skipped while its job passes. */
export const unheededVerdict: GateRule = ({ workflow, gates }) =>
  gates.flatMap(({ kind, job, step }) => {
    if ((kind !== 'action' && kind !== 'alls-green') || step === undefined) return [];
    const flaw = ignored(step, job, workflow) ?? skipped(step, job, workflow);
    if (flaw === undefined) return [];
    return [
      {
        rule: 'unheeded-verdict' as const,
        artefact: { ...jobArtefact(workflow, job), line: flaw.at.range.line, column: flaw.at.range.column },
        identity: [workflow.path, job.id],
        message: `the gate ${jobTitle(job)} passes ${flaw.when}`,
        expected: 'a step that judges, without `continue-on-error` and without `if`',
        actual: flaw.actual,
        ...(flaw.isHint && { pedantic: true }),
      },
    ];
  });

interface Flaw {
  readonly at: Scalar;
  readonly when: string;
  readonly actual: string;
  readonly isHint: boolean;
}

function ignored({ continueOnError }: Step, job: Job, workflow: Workflow): Flaw | undefined {
  if (continueOnError === undefined) return undefined;
  const tree = conditionTree(continueOnError.value);
  const value = tree === undefined ? undefined : valueOf(tree, situationOf(job, workflow));
  if (value === false) return undefined;
  return {
    at: continueOnError,
    when: `${value === true ? 'whatever' : 'in some runs whatever'} its step finds: it has \`continue-on-error\``,
    actual: `\`continue-on-error: ${continueOnError.value.slice(0, 100)}\``,
    isHint: value !== true,
  };
}

/** The first moment at which the step is skipped, the job being started and every step before it having succeeded. */
function skipped({ if: condition }: Step, job: Job, workflow: Workflow): Flaw | undefined {
  if (condition === undefined) return undefined;
  const flaw = (when: string): Flaw => ({ at: condition, when, actual: `\`if: ${condition.value.slice(0, 200)}\``, isHint: false });
  let isCertain = true;
  for (const { situation, words } of moments(job, workflow)) {
    if (runsIn(job, situation) === false) continue;
    const runs = runsIn({ if: condition }, { ...situation, isInStep: true });
    if (runs === false) return flaw(`without a verdict ${words}: its step is skipped then`);
    if (runs === undefined) isCertain = false;
  }
  const tree = conditionTree(condition.value);
  // What is no one expression is a text, which is always true.
  if (isCertain || tree === undefined || asksForNothingElse(tree)) return undefined;
  return flaw('without a verdict where the condition of its step does not hold, which only the run decides');
}

/** The moments at which a change is judged: all is well, and each need by itself came to something else; by each event that asks for a verdict. */
function* moments(job: Job, workflow: Workflow): Generator<{ readonly situation: Situation; readonly words: string }> {
  const known = new Set(workflow.jobs.map(({ id }) => id.toLowerCase()));
  const needs = job.needs.filter(({ value }) => known.has(value.toLowerCase())).slice(0, MAX_TRIED);
  for (const event of eventsOf(workflow)) {
    yield { situation: { ...situationOf(job, workflow), event }, words: event === undefined ? 'when all is well' : `on \`${event}\`` };
    for (const [result, words] of BAD_RESULTS) {
      for (const { value: need } of needs) {
        yield { situation: { ...situationOf(job, workflow, { need, result }), event }, words: `when ${need} ${words}` };
      }
    }
  }
}

/** The events by which a workflow answers for a change, or else all that it has; undefined stands for those of the workflow that calls it. */
function eventsOf({ triggers }: Workflow): readonly (string | undefined)[] {
  const events = triggers.map(({ event }) => event);
  const ofChanges = events.filter((event) => CHANGE_EVENTS.has(event));
  return (ofChanges.length > 0 ? ofChanges : events).map((event) => (event === 'workflow_call' ? undefined : event));
}

function asksForNothingElse(tree: Expression): boolean {
  return [...nodesOf(tree)].every((node) => node.kind !== 'path' || SAME_IN_EVERY_RUN.test(pathText(node)));
}
