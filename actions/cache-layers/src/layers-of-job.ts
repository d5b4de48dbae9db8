import type { ActionContext } from '@sar/runtime';
import { cacheLayersInputs } from './cache-layers-inputs.js';
import { installProject } from './install-project.js';
import { keptState, NOTHING_KEPT, readKeptState, STATE_NAME } from './kept-state.js';
import { planOfJob } from './plan-of-job.js';
import { publish } from './publish.js';
import { restoreLayers } from './restore-layers.js';
import { saveLayers } from './save-layers.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';

/** At its step: restores the layers, and installs what was asked for. At the end of the job: saves what is new. */
export async function layersOfJob(context: ActionContext, around: Surroundings = surroundingsOf()): Promise<void> {
  const kept = context.state(STATE_NAME);
  if (kept !== '') return saveLayers(context, readKeptState(kept), around);
  // Of a step that fails and may (`continue-on-error`) nothing is saved, such as half an environment, and nothing begins again.
  context.saveState(STATE_NAME, NOTHING_KEPT);
  const given = cacheLayersInputs(context.inputs);
  const plan = await planOfJob(given, around, new Date());
  const outcomes = await restoreLayers(plan, around);
  await publish(context, outcomes);
  await installProject(context, { given, plan, outcomes, environment: around.environment });
  context.saveState(STATE_NAME, keptState(given, plan, outcomes));
}
