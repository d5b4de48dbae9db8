import type { Answer, Looked, Reading, SelfHostedRunner, Unjudged } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { allowanceOf, pagesOf, type Allowance } from '../live-runs/allowance.js';
import { jobsOfRuns, type RunWithJobs } from '../live-runs/jobs-of-runs.js';
import { inTurns, recentRuns } from '../live-runs/recent-runs.js';
import { judgeDemands } from './judge-demands.js';
import { judgeQueues } from './judge-queues.js';
import { judgeRunners } from './judge-runners.js';
import { queueFacts } from './queue-times.js';
import { runnerDemands, type RunnerDemand } from './runner-demands.js';

const BASE = { sensor: 'runner-health', layer: 'L2' } as const;
const PATH = '.github/workflows';
/** Runs among which those are chosen whose jobs are read. */
const WANTED_RUNS = 50;
const NO_TOKEN = { known: false, reason: 'no-token', detail: 'without a token GitHub does not list runners' } as const;

/** See `runnerHealth`. */
export async function readRunnerHealth(input: SensorInput): Promise<Reading> {
  const { repository, baseline, github, history, onlyPaths, asOf } = input;
  const options = baseline.sensors['runner-health'];
  if (github === undefined && history === undefined)
    return unknownReading(BASE, 'no-token', 'without a token GitHub tells neither runners nor jobs: pass one with actions: read');
  const isAsked = (path: string): boolean => onlyPaths?.has(path) ?? true;
  const { demands, unjudged } = runnerDemands(repository, isAsked);
  // Runners and waiting times are about no file; of a change only the self-hosted labels that its files ask for are judged.
  if (onlyPaths !== undefined && !demands.some(({ isSelfHosted }) => isSelfHosted))
    return readingOf({ ...BASE, unit: UNIT, judged: 0, signals: [], unjudged });
  const allowance = allowanceOf(options['max-requests'], history);
  const lists = await askRunners(github, allowance);
  const jobs = await askJobs(input, allowance, demands);
  await input.pace.step();
  if (!lists.repository.known && jobs.refused !== undefined)
    return unknownReading(BASE, lists.repository.reason, `${lists.repository.detail}; ${jobs.refused}`);
  const now = Date.parse(input.now ?? `${asOf}T00:00:00.000Z`);
  const queues = queueFacts(jobs.sampled, repository, now);
  const limits = { maxMinutes: options['max-queue-minutes'], minJobs: options['min-queue-jobs'] };
  const waiting = onlyPaths === undefined ? judgeQueues(queues, demands, limits) : { judged: 0, signals: [], unjudged: [] };
  const base = { ...BASE, unit: UNIT, looked: [...lists.looked, ...jobs.looked] };
  if (!lists.repository.known) {
    if (waiting.judged === 0) return unknownReading({ ...BASE, looked: base.looked }, lists.repository.reason, lists.repository.detail);
    const closed = [{ path: PATH, reason: `the self-hosted runners: ${lists.repository.detail}` }];
    const open = [...unjudged, ...closed, ...jobs.unjudged, ...waiting.unjudged];
    return readingOf({ ...base, judged: waiting.judged, signals: waiting.signals, unjudged: open });
  }
  const { organization } = lists;
  const known = { repository: lists.repository.value, organization };
  const served = judgeDemands(demands, known, new Map(queues.map((queue) => [queue.key, queue])), limits.maxMinutes);
  const runners = [...known.repository, ...(organization.known ? organization.value : [])];
  const question = { runners, demands, named: served.named, exempt: options['exempt-runners'], asOf };
  const ownSignals = onlyPaths === undefined ? judgeRunners(question) : [];
  return readingOf({
    ...base,
    judged: (onlyPaths === undefined ? runners.length : 0) + served.judged + waiting.judged,
    signals: [...served.signals, ...ownSignals, ...waiting.signals],
    unjudged: [
      ...unjudged,
      ...(organization.known ? [] : [{ path: PATH, reason: `the organisation's self-hosted runners: ${organization.detail}` }]),
      ...served.unjudged,
      ...jobs.unjudged,
      ...waiting.unjudged,
    ],
  });
}

const UNIT = 'runners and label sets';

interface RunnerAnswers {
  readonly repository: Answer<readonly SelfHostedRunner[]>;
  readonly organization: Answer<readonly SelfHostedRunner[]>;
  readonly looked: readonly Looked[];
}

/** Both lists; the organisation's is not asked for when the repository's is refused, since no runner is judged without it. */
async function askRunners(github: SensorInput['github'], allowance: Allowance): Promise<RunnerAnswers> {
  if (github === undefined) return { repository: NO_TOKEN, organization: NO_TOKEN, looked: [] };
  const repository = await github.runners('repository');
  allowance.spend(repository.known ? pagesOf(repository.value.length) : 1);
  if (!repository.known) return { repository, organization: repository, looked: [] };
  const organization = await github.runners('organization');
  // With the question whose repository it is.
  allowance.spend(1 + (organization.known ? pagesOf(organization.value.length) : 1));
  const looked = [
    { what: 'runners of the repository', detail: `${repository.value.length} listed` },
    ...(organization.known ? [{ what: 'runners of the organisation', detail: `${organization.value.length} listed` }] : []),
  ];
  return { repository, organization, looked };
}

interface JobAnswers {
  readonly sampled: readonly RunWithJobs[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
  /** Why nothing is known of jobs at all. */
  readonly refused: string | undefined;
}

/** The jobs of the newest runs, of workflows with self-hosted runners first and then of each workflow in turn. */
async function askJobs({ history, asOf, now }: SensorInput, allowance: Allowance, demands: readonly RunnerDemand[]): Promise<JobAnswers> {
  if (history === undefined) return refusedJobs('without a token GitHub does not tell how long jobs waited');
  const { runs, gaps, hours } = await recentRuns(history, allowance, Date.parse(now ?? `${asOf}T00:00:00.000Z`), WANTED_RUNS);
  const [gap] = gaps;
  if (runs.length === 0 && gap !== undefined) return refusedJobs(gap.detail);
  const own = new Set(demands.filter(({ isSelfHosted }) => isSelfHosted).flatMap(({ places }) => places.map(({ path }) => path)));
  const turns = inTurns(runs);
  const ordered = [...turns.filter(({ path }) => own.has(path)), ...turns.filter(({ path }) => !own.has(path))];
  // No more runs than can be asked for: what is left out is a sample's rest and no gap.
  const { sampled, notExamined } = await jobsOfRuns(history, ordered.slice(0, allowance.left), allowance);
  return {
    sampled,
    refused: undefined,
    unjudged: [
      ...gaps.map(({ detail }) => ({ path: PATH, reason: `some runs are not listed: ${detail}` })),
      ...notExamined.map(({ what, detail }) => ({ path: PATH, reason: `${what} are not known: ${detail}` })),
    ],
    looked: [{ what: 'jobs', detail: `of ${sampled.length} of ${runs.length} runs of the last ${hours} hours` }],
  };
}

function refusedJobs(detail: string): JobAnswers {
  return { sampled: [], looked: [], refused: detail, unjudged: [{ path: PATH, reason: `waiting times: ${detail}` }] };
}
