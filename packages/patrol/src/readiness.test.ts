import { UserError } from '@sar/baseline';
import type { Sensor, SensorInput } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { readinessOf } from './readiness.js';

const INPUT = {} as SensorInput;
const WITH_TOKEN = { history: {} } as SensorInput;
const sensor = (changes: Partial<Sensor> = {}): Sensor => ({
  id: 's',
  layer: 'L1',
  title: 's',
  needs: 'a report',
  rules: [],
  read: () => {
    throw new Error('it is not run');
  },
  ...changes,
});
const fails = (error: Error) =>
  sensor({
    ready: () => {
      throw error;
    },
  });

describe('whether a sensor can answer', () => {
  it.each<[string, Sensor, SensorInput, boolean, object]>([
    ['it says nothing', sensor(), INPUT, true, { ready: true, by: 'a report' }],
    ['it says so itself', sensor({ ready: () => ({ ready: true, by: 'x.xml' }) }), INPUT, true, { ready: true, by: 'x.xml' }],
    [
      'it says that it cannot',
      sensor({ ready: () => ({ ready: false, reason: 'not-configured', detail: 'no report' }) }),
      INPUT,
      false,
      { ready: false, reason: 'not-configured', detail: 'no report' },
    ],
    [
      'it needs the network, offline',
      sensor({ needsNetwork: true }),
      WITH_TOKEN,
      true,
      { ready: false, reason: 'unreachable', detail: 'it needs the network, and the run is offline' },
    ],
    [
      'it needs the network, and nobody gave a token',
      sensor({ needsNetwork: true }),
      INPUT,
      false,
      {
        ready: false,
        reason: 'no-token',
        detail: 'it needs a report; set SAR_TOKEN, or name its variable with --token-env (in a workflow: the input token)',
      },
    ],
    ['it needs the network, and has a token', sensor({ needsNetwork: true }), WITH_TOKEN, false, { ready: true, by: 'a report' }],
    ['the look took too long', fails(new UserError('it took a minute')), INPUT, false, { reason: 'failed', detail: 'it took a minute' }],
    ['the look crashed', fails(new TypeError('x')), INPUT, false, { reason: 'failed', detail: 'this is a bug of SAR: TypeError: x' }],
  ])('where %s', async (_, asked, input, offline, expected) => {
    expect(await readinessOf(asked, input, offline)).toMatchObject(expected);
  });
});
