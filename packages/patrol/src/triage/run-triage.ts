import type { Baseline, CauseGroup, EvidenceResult, Finding, GateResult, LevelAt, MaturityScore, Reading, Subject } from '@sar/baseline';
import {
  goneJudge,
  mergeClocks,
  nextClock,
  scoreOf,
  subjectsOf,
  type Clock,
  type IsGone,
  type Sightings,
  type UnknownReading,
  type KnownFindings,
} from '@sar/triage';
import { judge } from '../patrol.js';
import { withPlaybooks } from '../rescue/with-playbooks.js';
import { readEvidence } from '../score/index.js';
import { chosenSensors, everySensor, type Survey } from '../survey.js';

/** What earlier runs left behind. */
export interface TriageMemory {
  /** What people call the state. */
  readonly place: string;
  /** The clock of the state. */
  readonly clock: Clock;
  /** First sightings from elsewhere: issues, the dashboard. */
  readonly sightings: readonly Sightings[];
  /** Records of accepted findings: of the checkout, and of the state. */
  readonly known: readonly KnownFindings[];
  /** Levels that were measured before, oldest first. */
  readonly history: readonly LevelAt[];
}

/** The checkout that is triaged. */
export interface TriagePlace {
  /** `owner/repository`, where it is known. */
  readonly repository?: string;
  readonly commit?: string;
  readonly branch?: string;
  /** True when the branch is known to be the default one. */
  readonly isDefaultBranch: boolean;
}

export interface TriageRunInput {
  readonly survey: Survey;
  readonly readings: readonly Reading[];
  /** True when only a part of the repository was judged. */
  readonly isPart: boolean;
  readonly notes: readonly string[];
  readonly now: Date;
  readonly place: TriagePlace;
  readonly memory: TriageMemory;
  /** The verdict of the gate, where there is one. */
  readonly gate?: readonly GateResult[];
}

/** Everything that a triage decided; nothing is written yet. */
export interface TriageRun {
  readonly at: Date;
  readonly place: TriagePlace;
  readonly isPart: boolean;
  readonly baseline: Baseline;
  /** Sentences about the run. They may hold untrusted text. */
  readonly notes: readonly string[];
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  readonly unknown: readonly UnknownReading[];
  readonly groups: readonly CauseGroup[];
  /** What issues, rows, gaps and playbooks are about: findings by cause that are neither waived nor accepted, the worst first, each with its playbook. */
  readonly subjects: readonly Subject[];
  readonly accepted: ReadonlySet<string>;
  /** Enabled sensors of which nothing was said at all: the score lacks what they would earn. */
  readonly notRun: readonly string[];
  /** Whether a finding of an earlier run is gone. */
  readonly isGone: IsGone;
  /** The clock as it is after this run. */
  readonly clock: Clock;
  readonly gate: readonly GateResult[] | undefined;
  readonly evidence: readonly EvidenceResult[];
  readonly score: MaturityScore;
}

/** Decides on readings: findings with their clocks, groups, subjects, what is gone, and the score. Reads the checkout and writes nothing. */
export function runTriage(input: TriageRunInput): TriageRun {
  const { survey, readings, isPart, now, place, memory, gate } = input;
  const { baseline, tree } = survey;
  const known = knownFindings(memory, now);
  const { findings, unknown, groups, undecided } = judge(
    {
      survey,
      sensors: everySensor(baseline),
      now,
      known,
      partial: isPart,
      ...(place.branch !== undefined && { branch: place.branch }),
    },
    readings,
  );
  const evidence = readEvidence(tree, baseline);
  const read = new Set(readings.map(({ sensor }) => sensor));
  const notRun = chosenSensors(baseline, []).flatMap(({ id }) => (read.has(id) ? [] : [id]));
  const score = scoreOf({
    dimensions: baseline.dimensions,
    maturity: baseline.maturity,
    readings,
    findings,
    gate: new Map((gate ?? []).map(({ check, outcome }) => [check, outcome])),
    evidence,
    history: memory.history,
    // A level that lacks sensors is no measurement of the day.
    ...(!isPart && notRun.length === 0 && { at: now.toISOString().slice(0, 10) }),
  });
  const isGone = goneJudge({ isDefaultBranch: place.isDefaultBranch, isPart, readings, undecided });
  return {
    at: now,
    place,
    isPart,
    baseline,
    notes: [...input.notes, ...notRunNote(notRun)],
    readings,
    findings,
    unknown,
    groups,
    subjects: withPlaybooks(
      subjectsOf(
        findings.filter(({ signal }) => !known.accepted.has(signal.id)),
        groups,
      ),
      baseline.playbooks,
    ),
    accepted: known.accepted,
    notRun,
    isGone,
    clock: nextClock(memory.clock, findings, isGone, now),
    gate,
    evidence,
    score,
  };
}

/** All memories as one: the earliest sighting counts, and what is accepted anywhere is accepted. */
function knownFindings({ clock, sightings, known }: TriageMemory, now: Date): KnownFindings {
  return {
    firstSeen: mergeClocks(clock, [...sightings, ...known.map(({ firstSeen }) => firstSeen)], now),
    accepted: new Set(known.flatMap(({ accepted }) => [...accepted])),
  };
}

/** Sensors that are named one by one. */
const MAX_NAMED = 5;

function notRunNote(sensors: readonly string[]): readonly string[] {
  if (sensors.length === 0) return [];
  const named = sensors.slice(0, MAX_NAMED).join(', ');
  const more = sensors.length > MAX_NAMED ? ` and ${sensors.length - MAX_NAMED} more` : '';
  return [
    `Nothing is known of ${named}${more}: no document of signals has them. The score lacks what they would earn, and is not recorded.`,
  ];
}
