import { runAction } from '@sar/runtime';
import { processWorkspace } from './process-workspace.js';

/** Entry of the action `sar-variable-intent-processor`. */
export async function main(): Promise<void> {
  await runAction(processWorkspace);
}
