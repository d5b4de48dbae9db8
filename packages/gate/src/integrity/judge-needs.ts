import { nearestWord, quoteUntrusted, type GateEvidence } from '@sar/baseline';
import { counted } from '../parts/bounded-text.js';
import type { IntegrityInput } from './integrity-input.js';
import type { IntegrityWords } from './integrity-line.js';
import { jobOrder, type JobOrder } from './job-order.js';
import { readNeeds, type JobResult } from './read-needs.js';

/** Jobs that are told one by one. */
const MOST_TOLD = 200;
const MOST_NAMED = 5;
/** Names in `allow-skipped` that are no job and are told. */
const MOST_STRAY = 20;
const INPUT = '`needs: ${{ toJSON(needs) }}`';

/**
 * Whether every needed job succeeded. A job that was skipped passes only when it is named; one that was cancelled never does. Undefined
 * where the gate needs no job and was given no results.
 */
export function judgeNeeds({ needs, allowSkipped, workflow }: IntegrityInput): IntegrityWords | undefined {
  const order = workflow?.known === true ? jobOrder(workflow.value) : undefined;
  if (needs === undefined) return order === undefined || order.needed.length === 0 ? undefined : notGiven(order.needed);
  const reading = readNeeds(needs);
  if (!reading.ok)
    return {
      outcome: 'fail',
      detail: `the input \`needs\` cannot be read: ${reading.problem}`,
      remedy: `Give it as GitHub writes it: ${INPUT}.`,
    };
  const { results } = reading;
  if (results.size === 0)
    return {
      outcome: 'fail',
      detail: 'the input `needs` names no job, so that no job of the workflow is covered',
      remedy: 'Let the job of the gate need the jobs that must pass (`needs: [build, test]`), or leave the input out.',
    };
  return judgeResults(results, allowSkipped, order);
}

function notGiven(declared: readonly string[]): IntegrityWords {
  return {
    outcome: 'fail',
    detail: `the job of the gate needs ${counted(declared.length, 'job')}, and what became of them was not handed over`,
    evidence: declared.slice(0, MOST_TOLD).map((id) => ({ text: `needed: ${quoteUntrusted(id)}` })),
    remedy: `Give the input ${INPUT}.`,
  };
}

function judgeResults(
  results: ReadonlyMap<string, JobResult>,
  allowSkipped: readonly string[],
  order: JobOrder | undefined,
): IntegrityWords {
  const given = new Set([...results.keys()].map((id) => id.toLowerCase()));
  const isGiven = (id: string) => given.has(id.toLowerCase());
  const allowed = new Set(allowSkipped.map((id) => id.toLowerCase()));
  const letThrough = [...results].flatMap(([id, result]) => (result === 'skipped' && allowed.has(id.toLowerCase()) ? [id] : []));
  const bad = [...results].filter(([id, result]) => result !== 'success' && !letThrough.includes(id));
  const lost = (order?.needed ?? []).filter((id) => !isGiven(id));
  // A job is skipped, too, when one before it fails, and the results tell of direct needs alone.
  const hidden = letThrough.flatMap((id) => (order?.before(id) ?? []).filter((each) => !isGiven(each)).map((cause) => ({ id, cause })));
  const stray = allowSkipped.filter((id) => !isGiven(id)).slice(0, MOST_STRAY);
  const evidence: GateEvidence[] = [
    ...bad.map(([id, result]) => ({ text: `${id}: ${result}` })),
    ...lost.map((id) => ({ text: `${quoteUntrusted(id)} is needed by the job, and not in the input` })),
    ...hidden.map(({ id, cause }) => ({
      text: `${id} was skipped, maybe since ${quoteUntrusted(cause)} failed, which the gate does not need itself`,
    })),
    ...letThrough.map((id) => ({ text: `${id}: skipped, which is allowed` })),
    ...stray.map((id) => ({ text: strayText(id, [...results.keys()]) })),
  ].slice(0, MOST_TOLD);
  if (bad.length + lost.length + hidden.length === 0) {
    const skipped = letThrough.length > 0 ? `, ${letThrough.length} skipped as allowed` : '';
    return { outcome: 'pass', detail: `${counted(results.size - letThrough.length, 'needed job')} succeeded${skipped}`, evidence };
  }
  return { outcome: 'fail', detail: failureText(bad, lost, hidden), evidence, remedy: remedyFor(bad, lost, hidden) };
}

type Bad = readonly (readonly [id: string, result: JobResult])[];
type Hidden = readonly { readonly id: string; readonly cause: string }[];

function failureText(bad: Bad, lost: readonly string[], hidden: Hidden): string {
  return [
    ...bad.slice(0, MOST_NAMED).map(([id, result]) => `${id} ${WORDS[result]}`),
    ...(bad.length > MOST_NAMED ? [`${bad.length - MOST_NAMED} more did not succeed`] : []),
    ...(lost.length > 0 ? [`${counted(lost.length, 'needed job')} not in the input`] : []),
    ...hidden.slice(0, 1).map(({ id, cause }) => `${id} was skipped, and whether ${quoteUntrusted(cause)} before it failed is not known`),
  ].join(', ');
}

function remedyFor(bad: Bad, lost: readonly string[], hidden: Hidden): string {
  if (lost.length > 0) return `Give the whole of the results: ${INPUT}.`;
  if (bad.some(([, result]) => result !== 'skipped')) return 'Mend the job, or run it again where it was cancelled.';
  if (bad.length > 0) return 'Find out why the job was skipped; where that is meant to be, name it in `allow-skipped`.';
  return `Add ${hidden
    .map(({ cause }) => quoteUntrusted(cause))
    .slice(0, MOST_NAMED)
    .join(', ')} to \`needs\` of the job of the gate.`;
}

const WORDS: Readonly<Record<JobResult, string>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
};

function strayText(id: string, ids: readonly string[]): string {
  const near = nearestWord(id, ids);
  return `allow-skipped names ${quoteUntrusted(id)}, which is no needed job${near === undefined ? '' : `; did you mean ${near}?`}`;
}
