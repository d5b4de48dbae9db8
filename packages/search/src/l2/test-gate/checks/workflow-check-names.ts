import { parseUses, type Job, type RepositoryWorkflows, type Workflow } from '@sar/workflows';
import { jobCheckNames } from './job-check-names.js';
import { joined, type NamePattern } from './name-pattern.js';

/** Most names of one workflow; of one with more, the rest may have any name. */
const MAX_OF_WORKFLOW = 2000;
/** Workflows that call one another in a row: GitHub allows ten levels. */
const MAX_LEVELS = 10;
/** Most names of one repository. */
const MAX_NAMES = 50_000;
/** Something that only the run knows. */
const ANYTHING: NamePattern = ['', ''];

/** A name of a check that a workflow can make. */
export interface CheckName {
  readonly pattern: NamePattern;
  /** The workflow's file. */
  readonly path: string;
}

/** Every name of a check that the repository's workflows can make, and the files that cannot be read. */
export interface WorkflowCheckNames {
  readonly names: readonly CheckName[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly cut: boolean;
}

/** The names of the checks of all workflows; a job that calls a reusable workflow has those of its jobs behind a slash: `call / job`. */
export function workflowCheckNames(repository: RepositoryWorkflows): WorkflowCheckNames {
  /** Path → the names of its jobs; a workflow that is still being read is called by itself, which GitHub refuses. */
  const known = new Map<string, readonly NamePattern[]>();
  let level = 0;
  const names: CheckName[] = [];
  const unread: { path: string; reason: string }[] = [];
  for (const document of repository.workflows()) {
    if (document.kind === 'invalid') unread.push({ path: document.path, reason: document.message });
    else if (isStarted(document))
      for (const pattern of ofWorkflow(document)) if (names.length <= MAX_NAMES) names.push({ pattern, path: document.path });
  }
  return { names: names.slice(0, MAX_NAMES), unread, cut: names.length > MAX_NAMES };

  function ofWorkflow(workflow: Workflow): readonly NamePattern[] {
    const read = known.get(workflow.path);
    if (read !== undefined) return read;
    known.set(workflow.path, [ANYTHING]);
    const own: NamePattern[] = [];
    for (const job of workflow.jobs) {
      for (const name of jobCheckNames(job)) {
        const inner = job.uses === undefined ? [name] : calledNames(job.uses, workflow).map((called) => joined(name, [' / '], called));
        own.push(...inner);
        if (own.length > MAX_OF_WORKFLOW) break;
      }
      if (own.length > MAX_OF_WORKFLOW) break;
    }
    const kept = own.length > MAX_OF_WORKFLOW ? [...own.slice(0, MAX_OF_WORKFLOW), ANYTHING] : own;
    known.set(workflow.path, kept);
    return kept;
  }

  function calledNames(uses: NonNullable<Job['uses']>, { text }: Workflow): readonly NamePattern[] {
    const target = parseUses(uses, text);
    const called = target.kind === 'self' ? repository.workflow(target.path) : undefined;
    if (called?.kind !== 'workflow' || level >= MAX_LEVELS) return [ANYTHING];
    level += 1;
    const inner = ofWorkflow(called);
    level -= 1;
    return inner;
  }
}

/** A workflow that is only called has no checks of its own name. */
function isStarted({ triggers }: Workflow): boolean {
  return triggers.length === 0 || triggers.some(({ event }) => event !== 'workflow_call');
}
