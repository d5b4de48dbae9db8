import { recommendedBaseline, UserError, type Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { signal } from './finding.fixture.js';
import { pacerFor } from './pacer.fixture.js';
import { runSensors, type Progress } from './run-sensors.js';
import { withoutDoubtful } from './without-doubtful.js';

const INPUT = { baseline: recommendedBaseline() } as SensorInput;
const SCOPE = { unit: 'files', judged: 1, unjudged: [] };
const CLEAR = (sensor: string): Reading => ({ sensor, layer: 'L2', outcome: 'clear', scope: SCOPE });

function sensor(id: string, read: Sensor['read'], changes: Partial<Sensor> = {}): Sensor {
  return { id, layer: 'L2', title: id, needs: 'nothing', rules: [], read, ...changes };
}

const sound = sensor('sound', () => CLEAR('sound'));
const options = { offline: false, pedantic: false, pacer: pacerFor(60_000), timeLimitSeconds: 60 };

describe('runSensors', () => {
  it.each<[string, Sensor['read'], string]>([
    [
      'an error',
      () => {
        throw new TypeError('x is undefined');
      },
      'this is a bug of SAR: TypeError: x is undefined',
    ],
    ['a promise that fails', () => Promise.reject(new RangeError('deep')), 'this is a bug of SAR: RangeError: deep'],
    [
      'what a user can act on',
      () => {
        throw new UserError('coverage.xml cannot be read: EACCES');
      },
      'coverage.xml cannot be read: EACCES',
    ],
    [
      'something that is no error',
      () => {
        throw 'text';
      },
      'this is a bug of SAR: text',
    ],
  ])('%s makes that sensor unknown, and hides no other', async (_, read, detail) => {
    expect(await runSensors([sensor('broken', read), sound], INPUT, options)).toEqual([
      { sensor: 'broken', layer: 'L2', outcome: 'unknown', reason: 'failed', detail },
      CLEAR('sound'),
    ]);
  });

  it('does not start what needs the network in an offline run', async () => {
    let started = 0;
    const remote = sensor('remote', () => ((started += 1), CLEAR('remote')), { needsNetwork: true });
    expect(await runSensors([remote, sound], INPUT, { ...options, offline: true })).toMatchObject([
      { sensor: 'remote', outcome: 'unknown', reason: 'unreachable' },
      { sensor: 'sound', outcome: 'clear' },
    ]);
    expect(started).toBe(0);
    expect(await runSensors([remote], INPUT, options)).toEqual([CLEAR('remote')]);
  });

  it('tells when each sensor starts and ends, and keeps their order in the result', async () => {
    const told: string[] = [];
    const onProgress: Progress = ({ sensor: { id }, state, reading }) => told.push(`${id} ${state} ${reading?.outcome ?? ''}`.trim());
    const slow = sensor('slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return CLEAR('slow');
    });
    expect(await runSensors([slow, sound], INPUT, { ...options, onProgress })).toEqual([CLEAR('slow'), CLEAR('sound')]);
    expect(told).toEqual(['slow running', 'sound running', 'sound done clear', 'slow done clear']);
  });

  it('runs four at once, and each of the others when one has ended', async () => {
    let running = 0;
    let most = 0;
    const busy = (id: string) =>
      sensor(id, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        return CLEAR(id);
      });
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    expect(await runSensors(ids.map(busy), INPUT, options)).toEqual(ids.map(CLEAR));
    expect(most).toBe(4);
  });

  it.each<[string, Sensor['read']]>([
    [
      'looks at the clock',
      async ({ pace }) => {
        for (;;) await pace.step();
      },
    ],
    [
      'waits for something that is given up',
      ({ pace }) => new Promise((_, refuse) => pace.signal.addEventListener('abort', () => refuse(new Error('given up')))),
    ],
  ])('gives up one that takes too long and %s, and the rest finish', async (_, read) => {
    expect(await runSensors([sensor('endless', read), sound], INPUT, { ...options, pacer: pacerFor(20), timeLimitSeconds: 7 })).toEqual([
      {
        sensor: 'endless',
        layer: 'L2',
        outcome: 'unknown',
        reason: 'failed',
        detail: 'it did not end within 7 seconds; give it longer with --time-limit, or with time-limit in its section of the baseline',
      },
      CLEAR('sound'),
    ]);
  });

  it('leaves no timer behind when a sensor ends because its time is over', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const polite = sensor(
      'polite',
      ({ pace }) => new Promise((_, refuse) => pace.signal.addEventListener('abort', () => refuse(new Error('given up')))),
    );
    const before = timers();
    expect(await runSensors([polite], INPUT, { ...options, pacer: pacerFor(20) })).toMatchObject([{ outcome: 'unknown' }]);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('takes the time limit of the baseline', async () => {
    const limits: number[] = [];
    const pacer: typeof options.pacer = (limitMs, timeIsUp) => (limits.push(limitMs), options.pacer(limitMs, timeIsUp));
    const baseline = recommendedBaseline();
    const own = { ...baseline, sensors: { ...baseline.sensors, coverage: { ...baseline.sensors.coverage, 'time-limit': 5 } } };
    await runSensors([sensor('coverage', () => CLEAR('coverage')), sound], { ...INPUT, baseline: own }, { ...options, pacer });
    expect(limits).toEqual([5000, 60_000]);
  });

  it('leaves out what is doubtful unless the run is pedantic', async () => {
    const doubtful = sensor('doubtful', () => ({
      sensor: 'doubtful',
      layer: 'L2',
      outcome: 'signals',
      scope: SCOPE,
      signals: [signal({ pedantic: true })],
    }));
    expect(await runSensors([doubtful], INPUT, options)).toEqual([CLEAR('doubtful')]);
    expect(await runSensors([doubtful], INPUT, { ...options, pedantic: true })).toMatchObject([
      { outcome: 'signals', signals: [{ pedantic: true }] },
    ]);
  });
});

describe('withoutDoubtful', () => {
  const reading = (...pedantic: boolean[]): Reading => ({
    sensor: 's',
    layer: 'L2',
    outcome: 'signals',
    scope: SCOPE,
    signals: pedantic.map((is, at) => signal({ id: String(at), pedantic: is })),
  });
  it('keeps the others, in order', () => {
    expect(withoutDoubtful(reading(false, true, false))).toMatchObject({ outcome: 'signals', signals: [{ id: '0' }, { id: '2' }] });
  });

  it('keeps the scope of a reading that becomes clear, and nothing of its signals', () => {
    expect(withoutDoubtful(reading(true, true))).toEqual(CLEAR('s'));
  });

  it('leaves what is unknown as it is', () => {
    const unknown: Reading = { sensor: 's', layer: 'L2', outcome: 'unknown', reason: 'failed', detail: 'x' };
    expect(withoutDoubtful(unknown)).toBe(unknown);
  });
});
