import { SHIPPED_WATCHDOGS, type CoverageUnknown } from '@sar/baseline';
import type { RepositoryWorkflows, Workflow } from '@sar/workflows';
import { OWN_ACTIONS } from './own-part.js';
import type { ActionUse, OwnUse, WorkflowUses } from './own-use.js';
import { isSarItself, sarRepositories, type SarRepositories } from './sar-repositories.js';
import { shippedAt } from './shipped-at.js';
import type { ShippedCall } from './shipped-watchdog.js';
import { isCalledOnly } from './start-of-workflow.js';
import { workflowUses } from './workflow-uses.js';

/** What workflows use of SAR. */
export interface OwnUses {
  /** In the order of SAR's watchdogs, each workflow once for each watchdog. */
  readonly calls: readonly ShippedCall[];
  readonly runs: readonly { readonly workflow: Workflow; readonly uses: readonly OwnUse[] }[];
  readonly unknown: readonly CoverageUnknown[];
}

/**
 * Finds in workflows what is SAR's: its watchdogs, its actions, its command. A workflow that can only be called is a part of those that
 * call it, and by itself tells no more than which repository is SAR.
 */
export function ownUses(repository: RepositoryWorkflows, workflows: readonly Workflow[]): OwnUses {
  const isOwn = isSarItself(repository.tree);
  const all = workflows.map((workflow) => ({ workflow, uses: workflowUses(repository, workflow, isOwn) }));
  const { isSar } = sarRepositories(
    repository.tree,
    all.map(({ uses }) => uses),
  );
  const each = all.filter(({ workflow }) => !isCalledOnly(workflow));
  const calls = each.flatMap(({ workflow, uses }) => callsOf(workflow, uses, isSar));
  const runs = each.flatMap(({ workflow, uses }) => {
    const own = [...uses.actions.flatMap((action) => (isSar(action.repository) ? (actionUse(action) ?? []) : [])), ...uses.commands];
    return own.length === 0 ? [] : [{ workflow, uses: own }];
  });
  return {
    calls: SHIPPED_WATCHDOGS.flatMap((shipped) => calls.filter((call) => call.shipped === shipped)),
    runs,
    unknown: each.flatMap(({ uses }) => [...uses.unknown, ...doubtful(uses, isSar)]),
  };
}

function callsOf(workflow: Workflow, { calls }: WorkflowUses, isSar: SarRepositories['isSar']): readonly ShippedCall[] {
  const known = new Set<string>();
  return calls.flatMap((call) => {
    const shipped = isSar(call.repository) ? shippedAt(call.called) : undefined;
    if (shipped === undefined || known.has(shipped.id)) return [];
    known.add(shipped.id);
    return [{ shipped, workflow, call }];
  });
}

/** The part of SAR that a folder of its repository is; undefined for an action that watches nothing. */
function actionUse({ folder, given, path, line }: ActionUse): OwnUse | undefined {
  const name = /^actions\/([a-z-]+)$/.exec(folder)?.[1];
  const part = name !== undefined && Object.hasOwn(OWN_ACTIONS, name) ? OWN_ACTIONS[name] : undefined;
  return part === undefined ? undefined : { part, name: folder, given, path, line };
}

/** Calls of a workflow that is called like a watchdog of SAR, in a repository that nothing else tells to be SAR. */
function doubtful({ calls }: WorkflowUses, isSar: SarRepositories['isSar']): readonly CoverageUnknown[] {
  return calls.flatMap(({ repository, called, uses, workflow }) =>
    repository === undefined || isSar(repository) || shippedAt(called) === undefined
      ? []
      : [
          {
            path: workflow.path,
            line: uses.range.line,
            words: `${repository} has a workflow that is called like a watchdog of SAR; if it is one, declare it in watchdogs.list`,
          },
        ],
  );
}
