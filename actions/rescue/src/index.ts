import { favourMemory } from '@sar/host';
import { runAction } from '@sar/runtime';
import { rescueWorkspace } from './rescue-workspace.js';

/** Entry of the action `sar-rescue`. */
export async function main(): Promise<void> {
  favourMemory();
  await runAction(rescueWorkspace);
}
