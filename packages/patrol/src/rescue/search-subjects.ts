import type { Reading, Subject } from '@sar/baseline';
import { subjectsOf, type KnownFindings } from '@sar/triage';
import { judge } from '../patrol.js';
import { everySensor, type Survey } from '../survey.js';

/** What a search for subjects takes. */
export interface SubjectSearch {
  readonly survey: Survey;
  readonly now: Date;
  readonly branch?: string;
  /** Findings that people accepted as they are are in no subject. */
  readonly known: KnownFindings;
  sense(sensors: readonly string[]): Promise<readonly Reading[]>;
}

/** Subjects as they are now, the worst first, and what could not be judged. */
export interface SearchedSubjects {
  readonly subjects: readonly Subject[];
  /** Sensors without an answer. */
  readonly unknown: readonly Extract<Reading, { outcome: 'unknown' }>[];
  /** Sensors that could not judge all of it, with the reason of the first place. */
  readonly unjudged: readonly { readonly sensor: string; readonly count: number; readonly reason: string }[];
}

/** Runs sensors, and puts what they find together by cause, as triage does; what is waived or accepted is left out. */
export async function searchSubjects(search: SubjectSearch, sensors: readonly string[]): Promise<SearchedSubjects> {
  const { survey, now, known, branch } = search;
  const readings = sensors.length === 0 ? [] : await search.sense(sensors);
  const { findings, groups } = judge(
    { survey, sensors: everySensor(survey.baseline), now, known, partial: true, ...(branch !== undefined && { branch }) },
    readings,
  );
  const asked = new Set(sensors);
  const open = findings.filter(({ signal }) => asked.has(signal.sensor) && !known.accepted.has(signal.id));
  return {
    subjects: subjectsOf(open, groups),
    unknown: readings.filter((reading) => reading.outcome === 'unknown'),
    unjudged: readings.flatMap((reading) => {
      const [first, ...more] = reading.outcome === 'unknown' ? [] : reading.scope.unjudged;
      return first === undefined ? [] : [{ sensor: reading.sensor, count: more.length + 1, reason: first.reason }];
    }),
  };
}
