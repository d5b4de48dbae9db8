import type { CoveredWatchdog, DeclaredWatchdog } from '@sar/baseline';
import type { Invalid, Workflow } from '@sar/workflows';
import { startOfWorkflow } from './start-of-workflow.js';
import { storeOf } from './store-of.js';
import { declaredTarget, playbookTarget, workflowTarget, type Targets } from './trigger-target.js';

/** A watchdog of `watchdogs.list`, with what its workflow really says. */
export function declaredWatchdog(
  id: string,
  declared: DeclaredWatchdog,
  file: Workflow | Invalid | undefined,
  sensors: readonly string[],
  targets: Targets,
): CoveredWatchdog {
  const { workflow, does, layers, stores = [], triggers = [] } = declared;
  const triggersOf = (store: string) =>
    triggers
      .filter((trigger) => trigger.store === store)
      .map(({ when, playbook, workflow: started, watchdog }) => ({
        when,
        targets: [
          ...(playbook === undefined ? [] : [playbookTarget(playbook, targets)]),
          ...(started === undefined ? [] : [workflowTarget(started, targets)]),
          ...(watchdog === undefined ? [] : [declaredTarget(watchdog, targets)]),
        ],
      }));
  return {
    id,
    origin: 'declared',
    does,
    ...(workflow !== undefined && { place: { path: `.github/workflows/${workflow}` } }),
    ...startOf(declared, file),
    layers: [...layers],
    sensors: [...sensors],
    stores: stores.map((store) => ({ ...storeOf(store, targets.baseline), triggers: triggersOf(store.name) })),
    playbooks: [],
  };
}

function startOf({ workflow }: DeclaredWatchdog, file: Workflow | Invalid | undefined): ReturnType<typeof startOfWorkflow> {
  if (file?.kind === 'workflow') return startOfWorkflow(file);
  return { start: workflow === undefined ? 'unseen' : file === undefined ? 'missing' : 'unread', events: [], crons: [] };
}
