import type {
  Baseline,
  CauseGroup,
  CiHistory,
  CommandRunner,
  Finding,
  HttpReader,
  LiveRepository,
  LiveVariables,
  MissingMemory,
  Reading,
  Revisions,
  WorkFiles,
} from '@sar/baseline';
import type { Sensor, SensorInput, VarsContext } from '@sar/search';
import { triage, type KnownFindings, type Suppression, type UnknownReading } from '@sar/triage';
import { ownPatterns } from './ci-health/own-patterns.js';
import { runSensors, type Pacer, type Progress } from './run-sensors.js';
import { suppressionsOf, type Survey } from './survey.js';
import { withoutRepeats } from './without-repeats.js';

/** What judging readings takes. */
export interface JudgeInput {
  readonly survey: Survey;
  readonly sensors: readonly Sensor[];
  readonly now: Date;
  readonly known: KnownFindings;
  readonly branch?: string;
  /** True when some of the enabled sensors were left out. */
  readonly partial: boolean;
  /** When set, only these files are judged, and nothing is called unused or gone. */
  readonly onlyPaths?: ReadonlySet<string>;
  /** Which of the suppressions in the files count; without it, all. */
  readonly counts?: (suppression: Suppression) => boolean;
}

/** What the sensors reach beside the repository's text; what is not given is not asked. */
export interface SensorPorts {
  readonly files: WorkFiles;
  readonly revisions?: Revisions;
  /** Runs the commands of the baseline, where the user allows it. */
  readonly commands?: CommandRunner;
  readonly http?: HttpReader;
  /** Reads variables and secrets from GitHub; without a token there is none. */
  readonly live?: LiveVariables;
  /** Reads alerts, runners, caches and checks from GitHub; without a token there is none. */
  readonly github?: LiveRepository;
  /** Reads what CI did; without a token there is none. */
  readonly history?: CiHistory;
  /** When a workflow file last changed; undefined where that is not known. */
  readonly changedAt?: (path: string) => string | undefined;
  /** The variables that the running job sees. */
  readonly varsContext?: VarsContext;
  /** Databases of agent memory that a rescue looked for at their declared homes, and that the checkout did not get. */
  readonly missingMemories?: ReadonlyMap<string, MissingMemory>;
}

export interface PatrolInput extends JudgeInput {
  readonly ports: SensorPorts;
  /** The day (UTC, `YYYY-MM-DD`) that dated knowledge is judged by; without it, that of `now`. */
  readonly asOf?: string;
  /** GitHub owner of the repository. */
  readonly repositoryOwner?: string;
  readonly offline: boolean;
  readonly pacer: Pacer;
  /** Seconds that a sensor may take where the baseline says nothing; without it 120. */
  readonly timeLimitSeconds?: number;
  /** Also shows what is doubtful. */
  readonly pedantic: boolean;
  readonly onProgress?: Progress;
}

/** What of it running sensors takes. */
export type SensingInput = Omit<PatrolInput, 'sensors' | 'known' | 'partial' | 'counts'>;

const TIME_LIMIT_SECONDS = 120;

/** What triage made of readings. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly unknown: readonly UnknownReading[];
  /** Findings that have one cause. */
  readonly groups: readonly CauseGroup[];
  /** Ids of findings about waivers of which it could not be told whether they are there. */
  readonly undecided: ReadonlySet<string>;
}

export interface PatrolResult extends Judged {
  readonly readings: readonly Reading[];
  readonly baseline: Baseline;
  readonly at: Date;
  readonly asOf: string;
  readonly partial: boolean;
}

/** One patrol: runs the sensors and triages what they return. Writes nothing. */
export async function patrol(input: PatrolInput): Promise<PatrolResult> {
  const { survey, now } = input;
  const readings = withoutRepeats(await readSensors(input, input.sensors));
  return { ...judge(input, readings), readings, baseline: survey.baseline, at: now, asOf: asOfOf(input), partial: isPartial(input) };
}

/** What sensors return, in their order, before triage. What two of them say of one thing stands in both. */
export async function readSensors(input: SensingInput, sensors: readonly Sensor[]): Promise<readonly Reading[]> {
  const { offline, pedantic, pacer, onProgress, timeLimitSeconds = TIME_LIMIT_SECONDS } = input;
  const options = { offline, pedantic, pacer, timeLimitSeconds, ...(onProgress && { onProgress }) };
  const read = await runSensors(sensors, await sensorInputOf(input), options);
  return Promise.all(read.map(withoutLoggedSecrets));
}

/** What the sensors of a patrol are given, but for their clocks. */
export async function sensorInputOf(
  input: Pick<PatrolInput, 'survey' | 'ports' | 'now' | 'asOf' | 'onlyPaths' | 'repositoryOwner' | 'branch'>,
): Promise<Omit<SensorInput, 'pace'>> {
  const { survey, ports, now, onlyPaths, repositoryOwner, branch } = input;
  const { tree, repository, baseline } = survey;
  return {
    tree,
    repository,
    baseline,
    asOf: asOfOf(input),
    now: now.toISOString(),
    ...ports,
    ...(ports.history !== undefined && { ownPatterns: await ownPatterns(tree, baseline) }),
    ...(onlyPaths !== undefined && { onlyPaths }),
    ...(repositoryOwner !== undefined && { repositoryOwner }),
    ...(branch !== undefined && { branch }),
  };
}

function asOfOf({ asOf, now }: Pick<PatrolInput, 'asOf' | 'now'>): string {
  return asOf ?? now.toISOString().slice(0, 10);
}

/** Logs are the one thing that sensors quote which is not in the repository. What looks for secrets is loaded where there is something to look at. */
async function withoutLoggedSecrets(reading: Reading): Promise<Reading> {
  if (reading.sensor !== 'ci-health' || reading.outcome !== 'signals') return reading;
  const { readingWithoutSecrets } = await import('./ci-health/reading-without-secrets.js');
  return readingWithoutSecrets(reading);
}

/** Triage of readings, with the suppressions of the repository's files. */
export function judge(input: JudgeInput, readings: readonly Reading[]): Judged {
  const { survey, now, known, branch } = input;
  const { suppressions, problems } = suppressionsOf(survey.repository);
  const { findings, unknown, groups, undecided } = triage({
    readings,
    baseline: survey.baseline,
    now,
    firstSeen: (id) => known.firstSeen.get(id),
    ...(branch !== undefined && { branch }),
    suppressions: input.counts === undefined ? suppressions : suppressions.filter(input.counts),
    suppressionProblems: problems,
    sensorOfRule: new Map(input.sensors.flatMap((sensor) => sensor.rules.map(({ id }) => [id, sensor.id] as const))),
    partial: isPartial(input),
  });
  return { findings, unknown, groups, undecided };
}

function isPartial({ partial, onlyPaths }: JudgeInput): boolean {
  return partial || onlyPaths !== undefined;
}
