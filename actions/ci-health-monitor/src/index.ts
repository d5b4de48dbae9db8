import { runAction } from '@sar/runtime';
import { monitorCi } from './monitor-ci.js';

/** Entry of the action `sar-ci-health-monitor`. */
export async function main(): Promise<void> {
  await runAction(monitorCi);
}
