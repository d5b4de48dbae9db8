import { favourMemory } from '@sar/host';
import { runAction } from '@sar/runtime';
import { monitorCi } from './monitor-ci.js';

/** Entry of the action `sar-ci-health-monitor`. */
export async function main(): Promise<void> {
  favourMemory();
  await runAction(monitorCi);
}
