import { favourMemory } from '@sar/host';
import { runAction } from '@sar/runtime';
import { triageWorkspace } from './triage-workspace.js';

/** Entry of the action `sar-triage`. */
export async function main(): Promise<void> {
  favourMemory();
  await runAction(triageWorkspace);
}
