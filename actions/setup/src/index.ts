import { runAction } from '@sar/runtime';
import { putOnPath } from './put-on-path.js';

/** Entry of the action `sar-setup`. */
export async function main(): Promise<void> {
  await runAction(putOnPath);
}
