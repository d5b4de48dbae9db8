import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { SECRETS_BASELINE_RULE_TABLE } from './secrets-baseline-rules.js';

/**
 * Secrets baseline: secrets in files, and whether the baseline of detect-secrets is true and audited.
 *
 * Reads the baseline (`sensors.secrets-baseline.baseline`), what `detect-secrets scan` printed (`reports`, `command`), and the tracked text files, which
 * it searches with the rules of secretlint. What the baseline has under the same file and digest is known. No text of a secret is ever shown. To mend it,
 * revoke what is real, and scan and audit the baseline again. Unknown when there is neither a baseline nor a search.
 */
export const secretsBaseline: Sensor = {
  id: 'secrets-baseline',
  layer: 'L1',
  title: 'Secrets baseline',
  needs: 'the tracked text files, and the baseline of detect-secrets where there is one',
  rules: SECRETS_BASELINE_RULE_TABLE,
  ready,
  read,
};

function ready({ files, baseline }: SensorInput): Readiness {
  const { scan, baseline: path } = baseline.sensors['secrets-baseline'];
  const isThere = files.facts(path).kind === 'file';
  if (isThere || scan) return { ready: true, by: isThere ? path : 'a search of the tracked files' };
  return {
    ready: false,
    reason: 'not-configured',
    detail: `${path} is not there and sensors.secrets-baseline.scan is false; run: detect-secrets scan > ${path}`,
  };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readSecretsBaseline } = await import('./read-secrets-baseline.js');
  return readSecretsBaseline(input);
}
