import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { signal } from './finding.fixture.js';
import { runSensors, type Progress } from './run-sensors.js';
import { withoutDoubtful } from './without-doubtful.js';

const INPUT = {} as SensorInput;
const SCOPE = { unit: 'files', judged: 1, unjudged: [] };
const CLEAR = (sensor: string): Reading => ({ sensor, layer: 'L2', outcome: 'clear', scope: SCOPE });

function sensor(id: string, read: Sensor['read'], changes: Partial<Sensor> = {}): Sensor {
  return { id, layer: 'L2', title: id, rules: [], read, ...changes };
}

const sound = sensor('sound', () => CLEAR('sound'));
const options = { offline: false, pedantic: false };

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

  it('tells when each sensor starts and ends, one after the other', async () => {
    const told: string[] = [];
    const onProgress: Progress = ({ sensor: { id }, state, reading }) => told.push(`${id} ${state} ${reading?.outcome ?? ''}`.trim());
    const slow = sensor('slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return CLEAR('slow');
    });
    await runSensors([slow, sound], INPUT, { ...options, onProgress });
    expect(told).toEqual(['slow running', 'slow done clear', 'sound running', 'sound done clear']);
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
