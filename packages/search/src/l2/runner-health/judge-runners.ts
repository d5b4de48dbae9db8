import { compileGlob, quoteUntrusted, type SelfHostedRunner, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { groupBy } from '../ci-health/measure/group-by.js';
import { labelKey, labelSet, serves } from './label-set.js';
import type { RunnerDemand } from './runner-demands.js';
import { RUNNER_HEALTH_RULE_TABLE } from './runner-health-rules.js';
import { missedRelease, newestRelease } from './runner-version.js';
import { quotedLabels } from './runner-words.js';

const [, , OFFLINE, OUTDATED] = RUNNER_HEALTH_RULE_TABLE;
/** What is about no file of the repository stands where its workflows are. */
const PATH = '.github/workflows';
/** Runners that a message names. */
const MAX_NAMES = 10;

export interface RunnerQuestion {
  readonly runners: readonly SelfHostedRunner[];
  readonly demands: readonly RunnerDemand[];
  /** Runners that other signals name. */
  readonly named: ReadonlySet<number>;
  /** Globs over names. */
  readonly exempt: readonly string[];
  /** Day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Runners that are offline, a signal for each set of labels, and runners that are outdated, a signal for each version. Of an organisation's
 * runners only those count that a job of the repository asks for. Ephemeral runners are offline when their job is done.
 */
export function judgeRunners({ runners, demands, named, exempt, asOf }: RunnerQuestion): readonly Signal[] {
  const globs = exempt.map((pattern) => compileGlob(pattern));
  const asked = demands.filter(({ isSelfHosted }) => isSelfHosted).map(({ labels }) => labelSet(labels));
  const isOwn = ({ level, labels }: SelfHostedRunner): boolean => {
    const own = labelSet(labels);
    return level === 'repository' || asked.some((labelsOfJob) => serves(own, labelsOfJob));
  };
  const judged = runners.filter((runner) => !globs.some((glob) => glob.matches(runner.name)) && isOwn(runner));
  const pools = groupBy(judged, ({ level, labels }) => `${level} ${labelKey(labels)}`);
  const online = judged.filter(({ status, version }) => status === 'online' && version !== undefined);
  const versions = groupBy(online, ({ level, version }) => `${level} ${version}`);
  return [
    ...[...pools.values()].flatMap((pool) => offlineSignal(pool, named) ?? []),
    ...[...versions.values()].flatMap((group) => outdatedSignal(group, asOf) ?? []),
  ];
}

function offlineSignal(pool: readonly SelfHostedRunner[], named: ReadonlySet<number>): Signal | undefined {
  const offline = pool.filter(({ id, status, ephemeral }) => status === 'offline' && ephemeral !== true && !named.has(id));
  const [first] = offline;
  if (first === undefined) return undefined;
  const key = labelKey(first.labels);
  const are = offline.length === 1 ? 'is' : 'are';
  return signalOf(OFFLINE, 'L2', {
    artefact: { kind: 'runner', path: PATH, name: key },
    identity: [first.level, key],
    message: `${offline.length} of ${pool.length} self-hosted runners with the labels ${quotedLabels(first.labels)} ${are} offline: ${namesOf(offline)}`,
    expected: `${pool.length} online`,
    actual: `${pool.length - offline.length} online, ${offline.length} offline`,
    evidence: [{ path: PATH, text: `offline, of the ${first.level}: ${namesOf(offline)}` }],
  });
}

function outdatedSignal(group: readonly SelfHostedRunner[], asOf: string): Signal | undefined {
  const [first] = group;
  const missed = first?.version === undefined ? undefined : missedRelease(first.version, asOf);
  if (first === undefined || missed === undefined) return undefined;
  const version = quoteUntrusted(first.version ?? '');
  const have = group.length === 1 ? 'a self-hosted runner has' : `${group.length} self-hosted runners have`;
  return signalOf(OUTDATED, 'L2', {
    artefact: { kind: 'runner', path: PATH, name: `version ${first.version}` },
    identity: [first.level, first.version],
    message: `${have} version ${version} (${namesOf(group)}): ${missed.version} came out on ${missed.published}, and since ${missed.until} GitHub gives no jobs to runners without it`,
    expected: `${newestRelease()} or newer`,
    actual: version,
    evidence: [{ path: PATH, text: `version ${version}, of the ${first.level}: ${namesOf(group)}` }],
  });
}

function namesOf(runners: readonly SelfHostedRunner[]): string {
  const shown = runners.slice(0, MAX_NAMES).map(({ name }) => quoteUntrusted(name));
  return `${shown.join(', ')}${runners.length > shown.length ? ` and ${runners.length - shown.length} more` : ''}`;
}
