import { runAction } from '@sar/runtime';
import { layersOfJob } from './layers-of-job.js';

/** Entry of the action `sar-cache-layers`, at its step and at the end of the job. */
export async function main(): Promise<void> {
  await runAction(async (context) => layersOfJob(context));
}
