import type { Reading } from '@sar/baseline';
import { TimeIsUp, type Pace, type Sensor, type SensorInput } from '@sar/search';
import { crashWords } from './crash-words.js';
import { sensorSection } from './sensor-section.js';
import { withoutDoubtful } from './without-doubtful.js';

/** What happens while sensors run, for a progress display. */
export type Progress = (event: { readonly sensor: Sensor; readonly state: 'running' | 'done'; readonly reading?: Reading }) => void;

/** Starts the clock of a sensor; `stop` ends it without aborting. */
export type Pacer = (limitMs: number, timeIsUp: () => Error) => { readonly pace: Pace; readonly stop: () => void };

export interface RunOptions {
  readonly offline: boolean;
  readonly pedantic: boolean;
  readonly pacer: Pacer;
  /** Seconds after which a sensor is given up, where the baseline says nothing else. */
  readonly timeLimitSeconds: number;
  readonly onProgress?: Progress;
}

/** Sensors that run at once: enough that one can wait for GitHub or a program while another works, and not so many that all crawl. */
const AT_ONCE = 4;

/**
 * Runs sensors, a few at once; the readings are in the order of the sensors. A sensor that crashes is `unknown: failed`, and so is one that
 * takes longer than its time; neither hides or stops the others. One that needs the network is `unknown: unreachable` when the run is
 * offline. Doubtful signals are left out unless the run is pedantic.
 */
export async function runSensors(
  sensors: readonly Sensor[],
  input: Omit<SensorInput, 'pace'>,
  options: RunOptions,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const waiting = sensors.entries();
  const work = async (): Promise<void> => {
    for (const [index, sensor] of waiting) {
      options.onProgress?.({ sensor, state: 'running' });
      const answer = options.offline && sensor.needsNetwork === true ? offline(sensor) : await timed(sensor, input, options);
      const reading = options.pedantic ? answer : withoutDoubtful(answer);
      readings[index] = reading;
      options.onProgress?.({ sensor, state: 'done', reading });
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, sensors.length) }, work));
  return readings;
}

async function timed(sensor: Sensor, input: Omit<SensorInput, 'pace'>, { pacer, timeLimitSeconds }: RunOptions): Promise<Reading> {
  const limit = sensorSection(input.baseline, sensor.id)?.['time-limit'] ?? timeLimitSeconds;
  const { pace, stop } = pacer(limit * 1000, () => new TimeIsUp(`${limit} seconds`));
  const lastWords = timeOut(sensor, pace.signal, limit);
  try {
    return await Promise.race([guarded(sensor, { ...input, pace }, limit), lastWords.answer]);
  } finally {
    stop();
    lastWords.stop();
  }
}

async function guarded(sensor: Sensor, input: SensorInput, limit: number): Promise<Reading> {
  try {
    return await sensor.read(input);
  } catch (error) {
    if (error instanceof TimeIsUp || input.pace.signal.aborted) return tooSlow(sensor, limit);
    return { sensor: sensor.id, layer: sensor.layer, outcome: 'unknown', reason: 'failed', detail: crashWords(error) };
  }
}

/** Milliseconds that a sensor gets after its time is over, to give an answer of its own. */
const LAST_WORDS_MS = 3000;

/**
 * Answers for a sensor that does not end although its time is over. The timer holds the process, which would end without a word when the
 * sensor waits for nothing that comes; `stop` ends it.
 */
function timeOut(sensor: Sensor, signal: AbortSignal, limit: number): { readonly answer: Promise<Reading>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const answer = new Promise<Reading>((resolve) => {
    const onAbort = () => {
      if (!isStopped) timer = setTimeout(() => resolve(tooSlow(sensor, limit)), LAST_WORDS_MS);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { answer, stop };
}

function tooSlow({ id, layer }: Sensor, limit: number): Reading {
  return {
    sensor: id,
    layer,
    outcome: 'unknown',
    reason: 'failed',
    detail: `it did not end within ${limit} seconds; give it longer with --time-limit, or with time-limit in its section of the baseline`,
  };
}

function offline({ id, layer }: Sensor): Reading {
  return { sensor: id, layer, outcome: 'unknown', reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
}
