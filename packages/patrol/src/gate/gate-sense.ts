import type { Baseline, Reading } from '@sar/baseline';
import type { Sensed, UnjudgedItem } from '@sar/gate';
import { UNKNOWN_WORDS } from '@sar/report';
import { judge, type JudgeInput } from '../patrol.js';
import { everySensor, type Survey } from '../survey.js';
import { withoutRepeats } from '../without-repeats.js';
import type { GateChange, OpenGate } from './open-gate.js';
import { suppressionKey } from './new-suppressions.js';

/**
 * What sensors say of the judged files, triaged by the baseline that judges. Waivers and suppressions that the change brings count only
 * once it is approved.
 */
export function gateSense({ input, survey, change, memory }: OpenGate, isApproved: boolean) {
  const counting = judgingSurvey(survey, change, isApproved);
  const fresh = new Set(isApproved ? [] : (change?.suppressions ?? []).map(suppressionKey));
  const { now, branch, onlyPaths } = input.sensing;
  const judging: JudgeInput = {
    survey: counting,
    sensors: everySensor(survey.baseline),
    now,
    known: { firstSeen: new Map(), accepted: new Set() },
    partial: true,
    counts: (suppression) => !fresh.has(suppressionKey(suppression)),
    ...(branch !== undefined && { branch }),
    ...(onlyPaths !== undefined && { onlyPaths }),
  };
  return async (sensors: readonly string[]): Promise<Sensed> => sensedOf(withoutRepeats(await memory.readings(sensors)), judging);
}

/** The survey whose waivers count. Everything else of an approved change counts once it is merged. */
export function judgingSurvey(survey: Survey, change: GateChange | undefined, isApproved: boolean): Survey {
  if (!isApproved || change?.baseline.known !== true) return survey;
  const baseline: Baseline = { ...survey.baseline, waivers: change.baseline.value.waivers };
  return { ...survey, baseline };
}

function sensedOf(readings: readonly Reading[], judging: JudgeInput): Sensed {
  const asked = new Set(readings.map(({ sensor }) => sensor));
  const { findings } = judge(judging, readings);
  return {
    findings: findings.filter(({ signal }) => asked.has(signal.sensor)),
    unknown: readings.flatMap((reading) =>
      reading.outcome === 'unknown' ? [{ sensor: reading.sensor, detail: `${UNKNOWN_WORDS[reading.reason]}: ${reading.detail}` }] : [],
    ),
    unjudged: unjudgedItems(readings),
  };
}

/** What the sensors that answered could not judge. */
export function unjudgedItems(readings: readonly Reading[]): readonly UnjudgedItem[] {
  return readings.flatMap((reading) =>
    reading.outcome === 'unknown' ? [] : reading.scope.unjudged.map((item) => ({ sensor: reading.sensor, ...item })),
  );
}
