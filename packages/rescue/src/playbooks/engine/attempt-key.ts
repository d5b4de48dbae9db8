import { sha256 } from '../../intents/sha256.js';
import type { PlaybookStep } from '@sar/baseline';

/** The key of an attempt: 16 hexadecimal digits. */
export function attemptKey(playbook: string, subject: string, startedAt: string): string {
  return sha256(JSON.stringify([playbook, subject, startedAt])).slice(0, 16);
}

/** The same for the same steps with the same settings: 16 hexadecimal digits. */
export function stepsDigest(steps: readonly PlaybookStep[]): string {
  return sha256(JSON.stringify(steps)).slice(0, 16);
}
