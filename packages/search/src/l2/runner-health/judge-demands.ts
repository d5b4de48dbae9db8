import { quoteUntrusted, type Answer, type SelfHostedRunner, type Signal, type Unjudged } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { labelSet, serves } from './label-set.js';
import type { QueueFacts } from './queue-times.js';
import type { RunnerDemand } from './runner-demands.js';
import { RUNNER_HEALTH_RULE_TABLE } from './runner-health-rules.js';
import { quotedLabels, placesAsEvidence } from './runner-words.js';

const [NO_MATCHING, NO_ONLINE] = RUNNER_HEALTH_RULE_TABLE;

/** What is known of runners. */
export interface RunnerLists {
  readonly repository: readonly SelfHostedRunner[];
  readonly organization: Answer<readonly SelfHostedRunner[]>;
}

/** What came out for the labels that jobs ask for. */
export interface DemandVerdicts {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  /** Ids of the runners that a signal names already. */
  readonly named: ReadonlySet<number>;
}

/**
 * Whether some runner serves the labels with `self-hosted` that jobs ask for. Runners that are started for a job are not in any list while
 * there is none, and those of an enterprise in no list at all. So labels that no listed runner has are a finding only where a job waits for
 * one or was given up; else they are doubtful, and labels whose jobs ran lately are in order.
 */
export function judgeDemands(
  demands: readonly RunnerDemand[],
  { repository, organization }: RunnerLists,
  queues: ReadonlyMap<string, QueueFacts>,
  maxMinutes: number,
): DemandVerdicts {
  const listed = [...repository, ...(organization.known ? organization.value : [])];
  const names = new Set(listed.map(({ name }) => name));
  const all = listed.map((runner) => ({ runner, own: labelSet(runner.labels) }));
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const named = new Set<number>();
  let judged = 0;
  for (const demand of demands.filter(({ isSelfHosted }) => isSelfHosted)) {
    const asked = labelSet(demand.labels);
    const able = all.filter(({ own }) => serves(own, asked)).map(({ runner }) => runner);
    const queue = queues.get(demand.key);
    const stuck = queue?.stuck !== undefined && (queue.stuck.isEnded || queue.stuck.minutes > maxMinutes) ? queue.stuck : undefined;
    const isServed =
      able.some(({ status }) => status === 'online') ||
      servedByOthers(queue, names) ||
      (stuck === undefined && able.length > 0 && able.every(({ ephemeral }) => ephemeral === true));
    if (!isServed && !organization.known) {
      const [{ path, line, job }] = demand.places;
      const reason = `whether a runner has the labels ${quotedLabels(demand.labels)} is not known: ${organization.detail}`;
      unjudged.push({ path, line, job, reason });
      continue;
    }
    judged += 1;
    if (isServed) continue;
    for (const { id } of able) named.add(id);
    signals.push(demandSignal(demand, able, stuck));
  }
  return { judged, signals, unjudged, named };
}

/** True when a runner that is not listed took such jobs lately: one that is made for a job, or an enterprise's. */
function servedByOthers(queue: QueueFacts | undefined, listed: ReadonlySet<string>): boolean {
  return [...(queue?.servedBy ?? [])].some((name) => !listed.has(name));
}

function demandSignal(demand: RunnerDemand, able: readonly SelfHostedRunner[], stuck: QueueFacts['stuck']): Signal {
  const rule = able.length === 0 ? NO_MATCHING : NO_ONLINE;
  const [place] = demand.places;
  const labels = quotedLabels(demand.labels);
  const waits =
    stuck === undefined
      ? 'a job that asks for them waits for up to 24 hours and then fails'
      : stuck.isEnded
        ? `GitHub gave up ${quoteUntrusted(stuck.job.name)} after ${Math.round(stuck.minutes / 60)} hours without a runner`
        : `${quoteUntrusted(stuck.job.name)} has been waiting for ${Math.round(stuck.minutes)} minutes`;
  const names = able.slice(0, 5).map(({ name }) => quoteUntrusted(name));
  const others = able.length > names.length ? ` and ${able.length - names.length} more` : '';
  const actual = able.length === 0 ? 'no runner in the lists has them' : `offline: ${names.join(', ')}${others}`;
  return signalOf(rule, 'L2', {
    artefact: { kind: 'job', path: place.path, line: place.line, job: place.job, name: demand.key, ...(stuck && { url: stuck.job.url }) },
    identity: [demand.key],
    message:
      able.length === 0
        ? `no self-hosted runner has the labels ${labels}: ${waits}`
        : `every self-hosted runner with the labels ${labels} is offline: ${waits}`,
    expected: `a runner with the labels ${labels} that is online`,
    actual,
    evidence: placesAsEvidence(demand),
    ...(stuck === undefined && !demand.places.some(({ isAwaited }) => isAwaited) && { impact: 'degrades' as const }),
    ...(able.length === 0 && stuck === undefined && { pedantic: true }),
  });
}
