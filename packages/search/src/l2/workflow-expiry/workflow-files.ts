import type { RepositoryWorkflows, Trigger, Workflow } from '@sar/workflows';
import { neverRuns } from '../action-drift/collect-references.js';

/** A workflow file, as far as it tells when it should run. */
export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  /** Line of its first job, or 1. */
  readonly line: number;
  readonly isScheduled: boolean;
  /** True when only other workflows call it, so that it has no runs of its own. */
  readonly isOnlyCalled: boolean;
  /** True when what happens in every repository that is worked on starts it; of other events nobody knows when they come. */
  readonly isUsual: boolean;
  /** Jobs, when there are some and none of them can run. */
  readonly jobsOff: number;
}

/** The workflow files that are asked for, and those that cannot be read. */
export function workflowFiles(
  repository: RepositoryWorkflows,
  isAsked: (path: string) => boolean,
): { readonly files: readonly WorkflowFile[]; readonly unread: readonly { readonly path: string; readonly reason: string }[] } {
  const asked = repository.workflows().filter(({ path }) => isAsked(path));
  return {
    files: asked.flatMap((file) => (file.kind === 'workflow' ? [fileOf(file)] : [])),
    unread: asked.flatMap((file) => (file.kind === 'workflow' ? [] : [{ path: file.path, reason: file.message }])),
  };
}

function fileOf({ path, name, jobs, triggers }: Workflow): WorkflowFile {
  const events = triggers.map(({ event }) => event);
  return {
    path,
    name: name?.value ?? path,
    line: jobs[0]?.range.line ?? 1,
    isScheduled: events.includes('schedule'),
    isOnlyCalled: events.length > 0 && events.every((event) => event === 'workflow_call'),
    isUsual: triggers.some(isUsual),
    jobsOff: jobs.length > 0 && jobs.every((job) => neverRuns(job.if)) ? jobs.length : 0,
  };
}

/** Types of a pull request's activity that every pull request has. */
const USUAL_TYPES: ReadonlySet<string> = new Set(['opened', 'synchronize', 'reopened']);
/** Branches that are worked on, and globs over all branches. */
const USUAL_BRANCHES: ReadonlySet<string> = new Set(['main', 'master', '*', '**']);

/** A push to a branch or a pull request, whatever it changes: tags, certain paths, labels and other branches may not come for months. */
function isUsual({ event, paths, tags, types, branches }: Trigger): boolean {
  if (paths !== undefined || branches?.some((branch) => USUAL_BRANCHES.has(branch)) === false) return false;
  if (event === 'push') return tags === undefined || branches !== undefined;
  const isPull = event === 'pull_request' || event === 'pull_request_target';
  return isPull && (types === undefined || types.some((type) => USUAL_TYPES.has(type)));
}
