import { readSignalsDocument, UserError, type Reading } from '@sar/baseline';
import { withoutRepeats } from '../without-repeats.js';
import { readingsOfDocument } from './readings-of-document.js';

/** A document of signals: what people call it, and its text. */
export interface SignalsText {
  readonly path: string;
  readonly text: string;
}

/** What all documents say together. */
export interface SignalsRead {
  /** One for each sensor, in the order of the documents. */
  readonly readings: readonly Reading[];
  /** True when a document says that it is of a part of the repository, or is of another commit: then nothing is called gone. */
  readonly isPart: boolean;
  /** What is worth knowing, a sentence each. */
  readonly notes: readonly string[];
}

/** All documents together, in UTF-16 units. */
const MAX_LENGTH = 64 * 1024 * 1024;
/** As many as code scanning takes in one run. */
const MAX_SIGNALS = 25_000;

interface Dated {
  readonly reading: Reading;
  readonly at: string;
}

/**
 * Reads documents `sar.signals/1`. Of a sensor that is in two of them the later answer counts, but one that could not answer never
 * hides another that could.
 *
 * @param commit the commit that is triaged, where it is known
 * @param now a document that claims to come from later counts as of now, so that it does not win over all others for ever
 * @throws UserError for a document that is none, that names the file and the key, and for more than 64 MB or 25,000 signals together
 */
export async function readSignals(texts: readonly SignalsText[], commit: string | undefined, now: Date): Promise<SignalsRead> {
  if (texts.reduce((sum, { text }) => sum + text.length, 0) > MAX_LENGTH)
    throw new UserError('the documents of signals are larger than 64 MB together; triage fewer sensors at once');
  const bySensor = new Map<string, Dated>();
  const notes: string[] = [];
  let isPart = false;
  let count = 0;
  for (const { path, text } of texts) {
    const document = await readSignalsDocument(text, path);
    count += document.signals.length;
    if (count > MAX_SIGNALS)
      throw new UserError(`${path}: there are more than ${MAX_SIGNALS} signals together; triage fewer sensors at once`);
    const readings = readingsOfDocument(document, path);
    if (readings.length === 0) notes.push(`${path} names no sensor and no signal, so that it answers for nothing`);
    if (document.partial === true) {
      isPart = true;
      notes.push(`${path} is of a part of the repository: nothing is called gone`);
    }
    if (commit !== undefined && document.commit !== undefined && document.commit !== commit) {
      isPart = true;
      notes.push(`${path} is of the commit ${document.commit.slice(0, 12)}, not of ${commit.slice(0, 12)}: nothing is called gone`);
    }
    for (const reading of readings) {
      const dated = {
        reading,
        at: document.at === undefined ? '' : new Date(Math.min(Date.parse(document.at), now.getTime())).toISOString(),
      };
      const other = bySensor.get(reading.sensor);
      if (other === undefined || isBetter(dated, other)) bySensor.set(reading.sensor, dated);
    }
  }
  const given = [...bySensor.values()].map(({ reading }) => reading);
  const readings = withDistinctSignals(given);
  const repeats = countOf(given) - countOf(readings);
  if (repeats > 0)
    notes.push(
      `${repeats} ${repeats === 1 ? 'signal has the id of another one, and counts' : 'signals have ids of others, and count'} once`,
    );
  return { readings: withoutRepeats(readings), isPart, notes };
}

/** A document without a time is older than all that have one; of two of the same time the one that is given last counts. */
function isBetter(one: Dated, other: Dated): boolean {
  const [isUnknown, wasUnknown] = [one.reading.outcome === 'unknown', other.reading.outcome === 'unknown'];
  return isUnknown === wasUnknown ? one.at >= other.at : wasUnknown;
}

function countOf(readings: readonly Reading[]): number {
  return readings.reduce((sum, reading) => sum + (reading.outcome === 'signals' ? reading.signals.length : 0), 0);
}

/** The id of a signal is its identity: of two with the same one the first counts, whoever wrote the other. */
function withDistinctSignals(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return readings.map((reading): Reading => {
    if (reading.outcome !== 'signals') return reading;
    const signals = reading.signals.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
    const { signals: _all, ...rest } = reading;
    return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
  });
}
