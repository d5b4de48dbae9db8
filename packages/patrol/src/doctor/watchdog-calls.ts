import type { ShippedWatchdog } from '@sar/baseline';
import type { Job, RepositoryWorkflows, Workflow } from '@sar/workflows';
import { foundIn, unpinnedOf, useOf } from './found-uses.js';
import { callersByPath, type WorkflowCaller } from './callers-by-path.js';
import type { ActionUse, WorkflowCall } from '../watchdogs/own-use.js';
import { isSarItself, sarRepositories } from '../watchdogs/sar-repositories.js';
import { shippedAt } from '../watchdogs/shipped-at.js';
import { workflowUses } from '../watchdogs/workflow-uses.js';
import { wholeGates, type WholeGate } from './whole-gates.js';

/** Where something of SAR comes from: a repository at a ref, or this very repository at its own commit. */
export type SarSource =
  | {
      readonly kind: 'remote';
      /** `owner/repository` as it is written. */
      readonly repository: string;
      readonly ref: string;
      /** Whether the ref is a full commit id. */
      readonly pinned: boolean;
      /** The version that the ref, or the comment behind a pin, names. */
      readonly version: string | undefined;
    }
  | { readonly kind: 'self' };

/** A job that calls a watchdog of SAR. */
export interface WatchdogCall {
  readonly watchdog: ShippedWatchdog;
  /** The workflow that the job stands in. */
  readonly workflow: Workflow;
  readonly job: Job;
  readonly line: number;
  /** The workflows that start it: this one, or those that call this one. */
  readonly starters: readonly Workflow[];
  /** Jobs of the repository that call the workflow that the job stands in. */
  readonly callers: readonly WorkflowCaller[];
}

/** A place that uses an action of SAR or calls a watchdog of it. */
export interface SarUse {
  readonly path: string;
  readonly line: number;
  readonly source: SarSource;
}

/** What of SAR the workflows and composite actions of a repository use. */
export interface SarUses {
  readonly calls: readonly WatchdogCall[];
  /** Calls and actions, by file and line. */
  readonly uses: readonly SarUse[];
  /** Other actions that are not pinned to a commit id, as they are written. */
  readonly unpinned: readonly string[];
  /** What runs the gate for pull requests and publishes its check run for all checks. */
  readonly gates: readonly WholeGate[];
  /** Steps that run the gate and ask for auto-merge. */
  readonly merging: readonly { readonly path: string; readonly line: number }[];
  /** What could not be read, or may be a watchdog of SAR and cannot be told to be. */
  readonly doubtful: readonly { readonly path: string; readonly line?: number; readonly words: string }[];
}

/** Finds what a repository uses of SAR. Expressions are not evaluated: GitHub takes none in `uses`. */
export function sarUses(repository: RepositoryWorkflows): SarUses {
  const documents = repository.workflows();
  const workflows = documents.filter((each) => each.kind === 'workflow');
  const isOwn = isSarItself(repository.tree);
  const walks = workflows.map((workflow) => ({ workflow, walked: workflowUses(repository, workflow, isOwn) }));
  const { names: homes, isSar } = sarRepositories(
    repository.tree,
    walks.map(({ walked }) => walked),
  );
  const calls = new Map<string, WatchdogCall & { readonly starters: Workflow[] }>();
  const callers = callersByPath(workflows);
  const doubtful = new Map<string, SarUses['doubtful'][number]>();
  for (const { workflow, walked } of walks) {
    for (const call of walked.calls) {
      const watchdog = shippedAt(call.called);
      if (watchdog === undefined) continue;
      const key = `${call.workflow.path}:${call.uses.range.start}`;
      if (!isSar(call.repository)) {
        doubtful.set(key, doubtOf(call));
        continue;
      }
      const known = calls.get(key);
      const { job, uses } = call;
      if (known !== undefined) known.starters.push(workflow);
      else
        calls.set(key, {
          watchdog,
          workflow: call.workflow,
          job,
          line: uses.range.line,
          starters: [workflow],
          callers: callers.get(call.workflow.path) ?? [],
        });
    }
  }
  const found = foundIn(repository, workflows);
  const uses = found.flatMap((each) => useOf(each, homes));
  const unread = documents.flatMap((each) =>
    each.kind === 'invalid' ? [{ path: each.path, words: `it cannot be read: ${each.message}` }] : [],
  );
  return {
    calls: [...calls.values()].map((call) => ({ ...call, starters: ownStarters(call) })),
    uses,
    gates: walks
      .filter(({ workflow }) => workflow.triggers.some(({ event }) => event === 'pull_request'))
      .flatMap(({ walked }) => wholeGates(walked, isSar)),
    merging: walks.flatMap(({ walked }) => walked.actions.filter((action) => isMergingGate(action) && isSar(action.repository))),
    unpinned: [...new Set(found.flatMap((each) => unpinnedOf(each, homes)))].sort(),
    doubtful: [...doubtful.values(), ...unread],
  };
}

/** `auto` is the setting of the repository that may be off; the merge queue is there by a rule. */
function isMergingGate({ folder, given }: ActionUse): boolean {
  return folder === 'actions/gate' && given.get('merge')?.trim() === 'auto';
}

/** A workflow that can only be called starts nothing, unless nobody calls it. */
function ownStarters({ starters }: WatchdogCall): readonly Workflow[] {
  const starting = starters.filter(({ triggers }) => triggers.some(({ event }) => event !== 'workflow_call'));
  return starting.length > 0 ? starting : starters;
}

function doubtOf({ repository = '', uses, workflow }: WorkflowCall): SarUses['doubtful'][number] {
  return {
    path: workflow.path,
    line: uses.range.line,
    words: `${repository} has a workflow that is called like a watchdog of SAR, and nothing tells that it is one`,
  };
}
