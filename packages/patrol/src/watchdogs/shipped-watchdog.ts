import { quoteUntrusted, type CoveredWatchdog, type ShippedWatchdog, type TriggerTarget } from '@sar/baseline';
import type { Workflow } from '@sar/workflows';
import type { WorkflowCall } from './own-use.js';
import { playbookTarget, shippedTarget, type Targets } from './trigger-target.js';
import { startOfWorkflow } from './start-of-workflow.js';
import { storeOf } from './store-of.js';

/** A workflow whose job calls a shipped watchdog. */
export interface ShippedCall {
  readonly shipped: ShippedWatchdog;
  /** The workflow that starts. */
  readonly workflow: Workflow;
  readonly call: WorkflowCall;
}

/** A caller of a shipped watchdog as a watchdog of the repository. */
export function shippedWatchdog(
  { shipped, workflow, call }: ShippedCall,
  sensorsOf: (words: readonly string[]) => readonly string[],
  targets: Targets,
): CoveredWatchdog {
  const { baseline } = targets;
  const isDry = call.job.with.get('dry-run')?.value === 'true';
  const triggersOf = (store: string) =>
    shipped.triggers
      .filter((trigger) => trigger.store === store)
      .map(({ when, playbook, watchdog }) => ({
        when,
        targets: [
          ...(playbook === undefined ? [] : [playbookTarget(playbook, targets)]),
          ...(watchdog === undefined ? [] : [withHealing(shippedTarget(watchdog, targets), shipped, call, targets)]),
        ],
      }));
  return {
    id: shipped.id,
    origin: 'shipped',
    shipped: shipped.id,
    does: shipped.does,
    place: {
      path: workflow.path,
      ...(call.workflow.path === workflow.path && { line: call.uses.range.line }),
    },
    ...startOfWorkflow(workflow),
    layers: [...shipped.layers],
    sensors: [...sensorsOf(shipped.sensors === 'all' ? ['all'] : shipped.sensors)],
    stores: isDry ? [] : shipped.stores.map((store) => ({ ...storeOf(store, baseline), triggers: triggersOf(store.name) })),
    playbooks: [],
    ...(isDry && { dry: true as const }),
  };
}

/** The input of a call that names the workflow to start; without it the watchdog starts nothing. */
const HEAL_WITH = 'heal-with';

function withHealing(target: TriggerTarget, shipped: ShippedWatchdog, { job }: WorkflowCall, { tree }: Targets): TriggerTarget {
  if (!Object.hasOwn(shipped.with, HEAL_WITH) || target.problem !== undefined) return target;
  const file = job.with.get(HEAL_WITH)?.value.trim() ?? '';
  if (file.includes('${{') || tree.has(`.github/workflows/${file}`)) return target;
  const problem =
    file === '' ? `the call of ${shipped.id} gives no ${HEAL_WITH}` : `${HEAL_WITH} names ${quoteUntrusted(file, 100)}, which is not there`;
  return { ...target, problem };
}
