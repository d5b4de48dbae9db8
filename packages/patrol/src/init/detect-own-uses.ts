import type { RepositoryWorkflows } from '@sar/workflows';
import { candidateWorkflows } from '../watchdogs/candidate-workflows.js';
import { OWN_ACTIONS } from '../watchdogs/own-part.js';
import { isSarItself, sarRepositories } from '../watchdogs/sar-repositories.js';
import { workflowUses } from '../watchdogs/workflow-uses.js';

/** Workflows beside the callers that have to do with SAR. */
export interface OwnUses {
  /** Paths of those that run its commands or actions on a schedule. */
  readonly scheduled: readonly string[];
  /** Paths of those that call something of it and cannot be read. */
  readonly broken: readonly string[];
}

/**
 * What may do the work of a watchdog already without being its caller.
 *
 * @param home `owner/repository` that is SAR for sure
 */
export function detectOwnUses(repository: RepositoryWorkflows, home: string): OwnUses {
  const { workflows, broken } = candidateWorkflows(repository, new Set());
  const isOwn = isSarItself(repository.tree);
  const walks = workflows.map((workflow) => ({ workflow, uses: workflowUses(repository, workflow, isOwn) }));
  const { isSar } = sarRepositories(
    repository.tree,
    walks.map(({ uses }) => uses),
    home,
  );
  return {
    scheduled: walks.flatMap(({ workflow: { path, triggers }, uses: { actions, commands } }) => {
      const isScheduled = triggers.some(({ event }) => event === 'schedule');
      const runs = commands.length > 0 || actions.some((each) => isSar(each.repository) && isAction(each.folder));
      return isScheduled && runs ? [path] : [];
    }),
    broken: broken.map(({ path }) => path),
  };
}

function isAction(folder: string): boolean {
  return folder.startsWith('actions/') && Object.hasOwn(OWN_ACTIONS, folder.slice('actions/'.length));
}
