import type { Answer, CiHealth } from '@sar/baseline';
import type { CiHealthInput } from './ci-health-input.js';

/** See `readCiHealth`: the code behind it is loaded by those who ask. */
export async function lookAtCi(input: CiHealthInput): Promise<Answer<CiHealth>> {
  const { readCiHealth } = await import('./read-ci-health.js');
  return readCiHealth(input);
}
