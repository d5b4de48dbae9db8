import { runAction } from '@sar/runtime';
import { checkWorkspace } from './check-workspace.js';

/** Entry of the action `sar-cache-wiring-checker`. */
export async function main(): Promise<void> {
  await runAction(checkWorkspace);
}
