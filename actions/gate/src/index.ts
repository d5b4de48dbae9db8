import { favourMemory } from '@sar/host';
import { runAction } from '@sar/runtime';
import { gateWorkspace } from './gate-workspace.js';

/** Entry of the action `sar-gate`. */
export async function main(): Promise<void> {
  favourMemory();
  await runAction(gateWorkspace);
}
