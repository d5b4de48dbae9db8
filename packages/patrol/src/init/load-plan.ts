import type { InitPlan } from '@sar/report';
import type { InitPlace, InitWishes } from './plan-init.js';

/** See `plan-init.ts`, which is loaded when it is asked for: no other command needs it. */
export async function planInit(place: InitPlace, wishes: InitWishes): Promise<InitPlan> {
  return (await import('./plan-init.js')).planInit(place, wishes);
}
