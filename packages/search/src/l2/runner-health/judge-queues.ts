import { quoteUntrusted, type Signal, type Unjudged } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { percentile, type QueueFacts } from './queue-times.js';
import type { RunnerDemand } from './runner-demands.js';
import { RUNNER_HEALTH_RULE_TABLE } from './runner-health-rules.js';
import { placesAsEvidence, quotedLabels } from './runner-words.js';

const [, , , , SLOW] = RUNNER_HEALTH_RULE_TABLE;
const PERCENT = 95;
const PATH = '.github/workflows';
/** Label sets with too few jobs that are named. */
const MAX_FEW = 10;

export interface QueueVerdicts {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
}

/** The labels whose jobs wait longer than `maxMinutes` in more than 5 of 100 cases. Fewer than `minJobs` jobs say nothing. */
export function judgeQueues(
  queues: readonly QueueFacts[],
  demands: readonly RunnerDemand[],
  { maxMinutes, minJobs }: { readonly maxMinutes: number; readonly minJobs: number },
): QueueVerdicts {
  const enough = queues.filter(({ minutes }) => minutes.length >= minJobs);
  const few = queues.filter(({ minutes }) => minutes.length > 0 && minutes.length < minJobs);
  const signals = enough.flatMap((queue) => {
    const value = percentile(queue.minutes, PERCENT) ?? 0;
    return value > maxMinutes ? [queueSignal(queue, value, maxMinutes, demands)] : [];
  });
  const seen = few.slice(0, MAX_FEW).map(({ key, minutes }) => `${quoteUntrusted(key)} (${minutes.length})`);
  const reason = `waiting times are judged from ${minJobs} jobs on (sensors.runner-health.min-queue-jobs), and fewer were seen with the labels ${seen.join(', ')}${few.length > seen.length ? ` and ${few.length - seen.length} more` : ''}: raise max-requests to see more`;
  const unjudged = few.length === 0 ? [] : [{ path: PATH, reason }];
  return { judged: enough.length, signals, unjudged };
}

function queueSignal({ key, labels, minutes, slowest }: QueueFacts, value: number, most: number, demands: readonly RunnerDemand[]): Signal {
  const demand = demands.find((one) => one.key === key);
  const place = demand?.places[0];
  return signalOf(SLOW, 'L2', {
    artefact: {
      kind: 'runner',
      path: place?.path ?? PATH,
      ...(place && { line: place.line, job: place.job }),
      name: key,
      ...(slowest && { url: slowest.url }),
    },
    identity: [key],
    message: `jobs with the labels ${quotedLabels(labels)} wait too long for a runner: 95 of 100 began within ${words(value)}, not within ${words(most)}`,
    expected: `95 of 100 jobs begin within ${words(most)}`,
    actual: `${words(value)}, seen in ${minutes.length} jobs`,
    evidence: demand === undefined ? [] : placesAsEvidence(demand),
  });
}

function words(minutes: number): string {
  const rounded = Math.round(minutes * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'minute' : 'minutes'}`;
}
