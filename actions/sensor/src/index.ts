import { favourMemory } from '@sar/host';
import { runAction } from '@sar/runtime';
import { searchWorkspace } from './search-workspace.js';

/** Entry of the action `sar-sensor`. */
export async function main(): Promise<void> {
  favourMemory();
  await runAction(searchWorkspace);
}
