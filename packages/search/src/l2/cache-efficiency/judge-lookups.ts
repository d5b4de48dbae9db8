import type { SensorInput } from '../../sensor.js';
import type { Allowance } from '../live-runs/allowance.js';
import { lookupSignal } from './lookup-signal.js';
import type { Part } from './part.js';
import { readLookups } from './read-lookups.js';

const PATH = '.github/workflows';
/** Lookups after which no further log is read, in multiples of those that are needed. */
const ENOUGH = 5;

/** What the logs of recent jobs tell of lookups; a rate only from enough of them. */
export async function judgeLookups({ history, repository, baseline, asOf, now, pace }: SensorInput, allowance: Allowance): Promise<Part> {
  const options = baseline.sensors['cache-efficiency'];
  if (history === undefined) return unread('without a token GitHub shows no logs');
  if (allowance.left < 1) return unread('no request is left: raise sensors.cache-efficiency.max-requests');
  const needed = options['min-lookups'];
  const { lookups, looked, notRead } = await readLookups(history, repository, {
    allowance,
    now: Date.parse(now ?? `${asOf}T00:00:00.000Z`),
    enough: needed * ENOUGH,
    pace,
  });
  const unjudged = [...new Set(notRead)].map((reason) => ({ path: PATH, reason: `the miss rate: ${reason}` }));
  const isEnough = lookups.length >= needed;
  const few = `the miss rate is judged from ${needed} lookups on (sensors.cache-efficiency.min-lookups), and ${lookups.length} were seen: raise max-requests to read more logs`;
  const signal = isEnough ? lookupSignal(lookups, options['max-miss-percent']) : undefined;
  return {
    judged: isEnough ? lookups.length : 0,
    signals: signal === undefined ? [] : [signal],
    unjudged: isEnough || lookups.length === 0 ? unjudged : [...unjudged, { path: PATH, reason: few }],
    looked,
  };
}

function unread(why: string): Part {
  return { judged: 0, signals: [], looked: [], unjudged: [{ path: PATH, reason: `the miss rate is not known: ${why}` }] };
}
