import type { Layer } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '@sar/search';
import { crashWords } from './crash-words.js';

/** A sensor and whether it can answer in a repository. */
export type SensorReadiness = {
  readonly id: string;
  readonly layer: Layer;
  readonly title: string;
  readonly needs: string;
  /** Whether it runs when nobody names it. */
  readonly enabled: boolean;
} & Readiness;

const OFFLINE: Readiness = { ready: false, reason: 'unreachable', detail: 'it needs the network, and the run is offline' };

/** Offline, what stands for GitHub only says so. */
function withoutGitHub({ live: _live, history: _history, github: _github, ...input }: SensorInput): SensorInput {
  return input;
}

/** Whether a sensor can answer here. Opens no more than it has to, and asks nobody. */
export async function readinessOf(sensor: Sensor, input: SensorInput, offline: boolean): Promise<Readiness> {
  if (sensor.needsNetwork === true && offline) return OFFLINE;
  try {
    const own = await sensor.ready?.(offline ? withoutGitHub(input) : input);
    if (own?.ready === false && own.reason === 'no-token' && offline) return OFFLINE;
    if (own !== undefined) return own;
  } catch (error) {
    return { ready: false, reason: 'failed', detail: crashWords(error) };
  }
  if (sensor.needsNetwork === true && input.history === undefined)
    return {
      ready: false,
      reason: 'no-token',
      detail: `it needs ${sensor.needs}; set SAR_TOKEN, or name its variable with --token-env (in a workflow: the input token)`,
    };
  return { ready: true, by: sensor.needs };
}
