import { UserError, type Reading, type ReadingDocument, type Signal, type SignalsDocument } from '@sar/baseline';
import { GOVERNANCE_SENSOR } from '@sar/triage';

/**
 * The readings of a document: each sensor with its signals. A document without `sensors`, as a program of the repository may write it,
 * answers for the sensors that its signals name and for no other.
 *
 * @param where what people call the document: its path
 * @throws UserError where sensors and signals do not fit together
 */
export function readingsOfDocument(document: SignalsDocument, where: string): readonly Reading[] {
  const bySensor = new Map<string, Signal[]>();
  document.signals.forEach((given, index) => {
    const signal = given as Signal;
    expectForeign(signal.sensor, `${where}: signals[${index}]`);
    const own = bySensor.get(signal.sensor);
    if (own === undefined) bySensor.set(signal.sensor, [signal]);
    else own.push(signal);
  });
  const { sensors } = document;
  sensors?.forEach(({ sensor }, index) => expectForeign(sensor, `${where}: sensors[${index}]`));
  if (sensors === undefined) return [...bySensor].map(([sensor, signals]) => readingWithout(sensor, signals));
  const readings = sensors.map((each, index) => readingOf(each, bySensor.get(each.sensor) ?? [], `${where}: sensors[${index}]`));
  expectOnce(readings, where);
  const answered = new Set(readings.map(({ sensor }) => sensor));
  const stranger = document.signals.findIndex(({ sensor }) => !answered.has(sensor));
  if (stranger >= 0) throw new UserError(`${where}: signals[${stranger}] is of a sensor that is not in "sensors"`);
  return readings;
}

/** What triage finds itself, no document may tell, nor that it is clear. */
function expectForeign(sensor: string, where: string): void {
  if (sensor === GOVERNANCE_SENSOR)
    throw new UserError(`${where} is of ${GOVERNANCE_SENSOR}, whose findings triage makes itself; leave it out`);
}

/** A sensor about which nothing is said but its signals. */
function readingWithout(sensor: string, signals: readonly Signal[]): Reading {
  const layer = signals[0]?.layer ?? 'L1';
  return { sensor, layer, outcome: 'signals', scope: { unit: 'signals', judged: signals.length, unjudged: [] }, signals };
}

function readingOf(given: ReadingDocument, signals: readonly Signal[], where: string): Reading {
  const { sensor, layer, looked } = given;
  const base = { sensor, layer, ...(looked !== undefined && { looked }) };
  if ((given.outcome === 'signals') !== signals.length > 0)
    throw new UserError(`${where} is "${given.outcome}", and there ${signals.length === 0 ? 'is no signal' : 'are signals'} of it`);
  if (given.outcome === 'unknown') return { ...base, outcome: 'unknown', reason: given.reason, detail: given.detail };
  const { unit, judged, unjudged } = given as Pick<Extract<ReadingDocument, { judged: number }>, 'unit' | 'judged'> & {
    readonly unjudged: Extract<Reading, { outcome: 'clear' }>['scope']['unjudged'];
  };
  const scope = { unit, judged, unjudged };
  return given.outcome === 'clear' ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}

function expectOnce(readings: readonly Reading[], where: string): void {
  const seen = new Set<string>();
  readings.forEach(({ sensor }, index) => {
    if (seen.has(sensor)) throw new UserError(`${where}: sensors[${index}] is a sensor that is there twice`);
    seen.add(sensor);
  });
}
