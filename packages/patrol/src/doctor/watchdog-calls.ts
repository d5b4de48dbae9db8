import type { ShippedWatchdog } from '@sar/baseline';
import { parseUses, type Job, type RepositoryWorkflows, type Scalar, type Workflow } from '@sar/workflows';
import type { WorkflowCall } from '../watchdogs/own-use.js';
import { isSarItself, sarRepositories } from '../watchdogs/sar-repositories.js';
import { shippedAt } from '../watchdogs/shipped-at.js';
import { workflowUses } from '../watchdogs/workflow-uses.js';

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
  /** What could not be read, or may be a watchdog of SAR and cannot be told to be. */
  readonly doubtful: readonly { readonly path: string; readonly line?: number; readonly words: string }[];
}

interface Found {
  readonly uses: Scalar;
  readonly path: string;
  readonly text: string;
}

/** Finds what a repository uses of SAR. Expressions are not evaluated: GitHub takes none in `uses`. */
export function sarUses(repository: RepositoryWorkflows): SarUses {
  const documents = repository.workflows();
  const workflows = documents.filter((each) => each.kind === 'workflow');
  const isOwn = isSarItself(repository.tree);
  const walks = workflows.map((workflow) => ({ workflow, walked: workflowUses(repository, workflow, isOwn) }));
  const homes = sarRepositories(walks.map(({ walked }) => walked));
  const isSar = (name: string | undefined): boolean => (name === undefined ? isOwn : homes.has(name.toLowerCase()));
  const calls = new Map<string, WatchdogCall & { readonly starters: Workflow[] }>();
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
      else calls.set(key, { watchdog, workflow: call.workflow, job, line: uses.range.line, starters: [workflow] });
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
    unpinned: [...new Set(found.flatMap((each) => unpinnedOf(each, homes)))].sort(),
    doubtful: [...doubtful.values(), ...unread],
  };
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

/** Every `uses` of the workflows and of the repository's own composite actions. */
function foundIn(repository: RepositoryWorkflows, workflows: readonly Workflow[]): readonly Found[] {
  const inWorkflows = workflows.flatMap(({ path, text, jobs }) =>
    jobs.flatMap(({ uses, steps }) =>
      [uses, ...steps.flatMap((step) => [step.uses, ...step.children.map((child) => child.uses)])].flatMap((scalar) =>
        scalar === undefined ? [] : [{ uses: scalar, path, text }],
      ),
    ),
  );
  const inActions = repository
    .actions()
    .flatMap((action): readonly Found[] =>
      action.kind === 'invalid'
        ? []
        : action.steps.flatMap(({ uses }) => (uses === undefined ? [] : [{ uses, path: action.path, text: action.text }])),
    );
  return [...inWorkflows, ...inActions];
}

function useOf({ uses, path, text }: Found, homes: ReadonlySet<string>): readonly SarUse[] {
  const parsed = parseUses(uses, text);
  if (parsed.kind !== 'remote' || !homes.has(parsed.reference.written.toLowerCase())) return [];
  const { written, ref, pinned, version } = parsed.reference;
  return [{ path, line: uses.range.line, source: { kind: 'remote', repository: written, ref, pinned, version } }];
}

function unpinnedOf({ uses, text }: Found, homes: ReadonlySet<string>): readonly string[] {
  const parsed = parseUses(uses, text);
  if (parsed.kind !== 'remote' || parsed.reference.pinned || homes.has(parsed.reference.written.toLowerCase())) return [];
  // GitHub's setting is about actions; workflows may be called by a tag.
  return parsed.reference.action.includes('/.github/workflows/') ? [] : [uses.value.trim()];
}
