import { compareText, LAYERS, type Layer, type Reading, unitOf } from '@sar/baseline';
import { groupedNumber } from '../../findings/count-words.js';
import type { PageContext } from '../page-context.js';

/** `not-asked`: there is such a sensor, and this run left it out. */
export type SensorOutcome = Reading['outcome'] | 'not-asked';

export interface SensorState {
  readonly sensor: string;
  readonly layer: Layer;
  readonly outcome: SensorOutcome;
  /** What was judged, in words. */
  readonly judged: string;
  /** Open findings of it. */
  readonly findings: number;
}

/** Outcome → its words. */
export const OUTCOME_WORDS: Readonly<Record<SensorOutcome, string>> = {
  signals: 'signals',
  clear: 'clear',
  unknown: 'unknown',
  'not-asked': 'not asked',
};

/** What each sensor came to, by layer and name; those that were not asked too, where it is known which there are. */
export function sensorStates({ page, open }: PageContext): readonly SensorState[] {
  const findings = new Map<string, number>();
  for (const { signal } of open) findings.set(signal.sensor, (findings.get(signal.sensor) ?? 0) + 1);
  const states = page.readings.map((reading) => ({
    sensor: reading.sensor,
    layer: reading.layer,
    outcome: reading.outcome,
    judged: judgedWords(reading),
    findings: findings.get(reading.sensor) ?? 0,
  }));
  const asked = new Set(states.map(({ sensor }) => sensor));
  const others = (page.sensors ?? [])
    .filter(({ id }) => !asked.has(id))
    .map(({ id, layer }) => ({ sensor: id, layer, outcome: 'not-asked' as const, judged: '', findings: 0 }));
  return [...states, ...others].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || compareText(a.sensor, b.sensor));
}

/** `36 of 39 jobs`; empty when the sensor gave no answer. */
function judgedWords(reading: Reading): string {
  if (reading.outcome === 'unknown') return '';
  const { unit, judged, unjudged } = reading.scope;
  const all = judged + unjudged.length;
  return `${groupedNumber(judged)}${unjudged.length === 0 ? '' : ` of ${groupedNumber(all)}`} ${unitOf(all, unit)}`;
}
