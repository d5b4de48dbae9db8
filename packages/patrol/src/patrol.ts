import type { Baseline, CiHistory, Finding, LiveVariables, Reading } from '@sar/baseline';
import type { Sensor, VarsContext } from '@sar/search';
import { triage, type UnknownReading } from '@sar/triage';
import { ownPatterns } from './ci-health/own-patterns.js';
import type { KnownFindings } from './known-findings.js';
import { runSensors, type Progress } from './run-sensors.js';
import { suppressionsOf, type Survey } from './survey.js';
import { withoutRepeats } from './without-repeats.js';

export interface PatrolInput {
  readonly survey: Survey;
  readonly sensors: readonly Sensor[];
  readonly now: Date;
  /** The day (UTC, `YYYY-MM-DD`) that dated knowledge is judged by; without it, that of `now`. */
  readonly asOf?: string;
  readonly known: KnownFindings;
  readonly branch?: string;
  /** GitHub owner of the repository. */
  readonly repositoryOwner?: string;
  readonly offline: boolean;
  /** Reads variables and secrets from GitHub; without a token there is none. */
  readonly live?: LiveVariables;
  /** Reads what CI did; without a token there is none. */
  readonly history?: CiHistory;
  /** When a workflow file last changed; undefined where that is not known. */
  readonly changedAt?: (path: string) => string | undefined;
  /** The variables that the running job sees. */
  readonly varsContext?: VarsContext;
  /** Also shows what is doubtful. */
  readonly pedantic: boolean;
  /** When set, only these files are judged, and nothing is called unused or gone. */
  readonly onlyPaths?: ReadonlySet<string>;
  /** True when some of the enabled sensors were left out. */
  readonly partial: boolean;
  readonly onProgress?: Progress;
}

export interface PatrolResult {
  readonly findings: readonly Finding[];
  readonly unknown: readonly UnknownReading[];
  readonly readings: readonly Reading[];
  readonly baseline: Baseline;
  readonly at: Date;
  readonly asOf: string;
  readonly partial: boolean;
}

/** One patrol: runs the sensors and triages what they return. Writes nothing. */
export async function patrol(input: PatrolInput): Promise<PatrolResult> {
  const { survey, now, onlyPaths, repositoryOwner } = input;
  const asOf = input.asOf ?? now.toISOString().slice(0, 10);
  const { repository, baseline } = survey;
  const sensorInput = {
    repository,
    baseline,
    asOf,
    now: now.toISOString(),
    ...(input.live !== undefined && { live: input.live }),
    ...(input.history !== undefined && { history: input.history, ownPatterns: await ownPatterns(survey.tree, baseline) }),
    ...(input.changedAt !== undefined && { changedAt: input.changedAt }),
    ...(input.varsContext !== undefined && { varsContext: input.varsContext }),
    ...(onlyPaths !== undefined && { onlyPaths }),
    ...(repositoryOwner !== undefined && { repositoryOwner }),
  };
  const { offline, pedantic, onProgress } = input;
  const read = await runSensors(input.sensors, sensorInput, { offline, pedantic, ...(onProgress && { onProgress }) });
  const readings = withoutRepeats(await Promise.all(read.map(withoutLoggedSecrets)));
  return { ...judge(input, readings), readings, baseline, at: now, asOf, partial: isPartial(input) };
}

/** Logs are the one thing that sensors quote which is not in the repository. What looks for secrets is loaded where there is something to look at. */
async function withoutLoggedSecrets(reading: Reading): Promise<Reading> {
  if (reading.sensor !== 'ci-health' || reading.outcome !== 'signals') return reading;
  const { readingWithoutSecrets } = await import('./ci-health/reading-without-secrets.js');
  return readingWithoutSecrets(reading);
}

/** Triage of readings, with the suppressions of the repository's files. */
export function judge(
  input: PatrolInput,
  readings: readonly Reading[],
): { findings: readonly Finding[]; unknown: readonly UnknownReading[] } {
  const { survey, now, known, branch } = input;
  const { suppressions, problems } = suppressionsOf(survey.repository);
  const { findings, unknown } = triage({
    readings,
    baseline: survey.baseline,
    now,
    firstSeen: (id) => known.firstSeen.get(id),
    ...(branch !== undefined && { branch }),
    suppressions,
    suppressionProblems: problems,
    sensorOfRule: new Map(input.sensors.flatMap((sensor) => sensor.rules.map(({ id }) => [id, sensor.id] as const))),
    partial: isPartial(input),
  });
  return { findings, unknown };
}

function isPartial({ partial, onlyPaths }: PatrolInput): boolean {
  return partial || onlyPaths !== undefined;
}
