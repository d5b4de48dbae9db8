import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { SECRET_ROTATION_RULES } from './secret-rotation-rules.js';

/**
 * Secret rotation: is any secret older than it may be? GitHub tells when a secret was last written, and nothing else of it. What
 * cannot be listed is not judged.
 */
export const secretRotation: Sensor = {
  id: 'secret-rotation',
  layer: 'L3',
  title: 'Secret rotation',
  needs: 'a token that reads secrets',
  rules: SECRET_ROTATION_RULES,
  ready: ({ live }) =>
    live === undefined
      ? { ready: false, reason: 'no-token', detail: 'without a token GitHub does not tell when secrets were written' }
      : { ready: true, by: 'the secrets that GitHub lists' },
  read,
};

/** What decides is loaded by the runs that ask; most of the actions' runs do not. */
async function read(input: SensorInput): Promise<Reading> {
  const { readSecretRotation } = await import('./read-secret-rotation.js');
  return readSecretRotation(input);
}
