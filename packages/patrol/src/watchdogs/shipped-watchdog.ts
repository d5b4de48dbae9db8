import { quoteUntrusted, type CoverageUnknown, type CoveredWatchdog, type ShippedWatchdog, type TriggerTarget } from '@sar/baseline';
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

/** Whether a call acts, where only its run can know. */
export function dryOrNot({ shipped, call: { job, workflow, uses } }: ShippedCall): readonly CoverageUnknown[] {
  if (job.with.get('dry-run')?.value.includes('${{') !== true) return [];
  return [
    { path: workflow.path, line: uses.range.line, words: `${shipped.id}: whether it only shows what it would do is decided when it runs` },
  ];
}

/** The input of a call that names the workflow to start; without it the watchdog starts nothing. */
const HEAL_WITH = 'heal-with';

function withHealing(
  target: TriggerTarget,
  shipped: ShippedWatchdog,
  { job }: WorkflowCall,
  { tree, shipped: callers }: Targets,
): TriggerTarget {
  if (!Object.hasOwn(shipped.with, HEAL_WITH) || target.problem !== undefined) return target;
  const file = job.with.get(HEAL_WITH)?.value.trim() ?? '';
  const path = `.github/workflows/${file}`;
  if (file.includes('${{') || callers.get(target.name)?.includes(path) === true) return target;
  const problem =
    file === ''
      ? `the call of ${shipped.id} gives no ${HEAL_WITH}`
      : `${HEAL_WITH} names ${quoteUntrusted(file, 100)}, which ${tree.has(path) ? `does not call ${target.name}` : 'is not there'}`;
  return { ...target, problem };
}
