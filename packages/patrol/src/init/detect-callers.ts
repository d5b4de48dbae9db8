import type { CallerFact } from '@sar/report';
import { parseUses, type Job, type RepositoryWorkflows, type Scalar, type Workflow } from '@sar/workflows';
import { sarRepositories, type SarRepositories } from '../watchdogs/sar-repositories.js';
import { shippedAt } from '../watchdogs/shipped-at.js';
import { workflowUses } from '../watchdogs/workflow-uses.js';

/** A job that calls a watchdog. */
export interface FoundCaller extends CallerFact {
  readonly job: Job;
}

/** The jobs that call a shipped watchdog, and those that call a workflow of the same name that nothing tells to be one. */
export interface FoundCallers {
  readonly callers: readonly FoundCaller[];
  readonly doubtful: readonly FoundCaller[];
}

/**
 * Which workflows call a shipped watchdog already, whatever they are called themselves: two of them would do everything twice. Which
 * repository is SAR is told as for the coverage map, so that what is left alone here is watched there.
 *
 * @param home `owner/repository` that is SAR for sure
 */
export function detectCallers(repository: RepositoryWorkflows, home: string): FoundCallers {
  const workflows = repository.workflows().filter((workflow) => workflow.kind === 'workflow');
  let known: SarRepositories | undefined;
  // Most repositories call nothing that is called like a watchdog.
  const isSar = (name: string | undefined): boolean => {
    known ??= sarRepositories(
      repository.tree,
      workflows.map((workflow) => workflowUses(repository, workflow, false)),
      home,
    );
    return known.isSar(name);
  };
  const callers: FoundCaller[] = [];
  const doubtful: FoundCaller[] = [];
  for (const workflow of workflows) {
    for (const job of workflow.jobs) {
      const called = job.uses === undefined ? undefined : calledBy(job.uses, workflow);
      const watchdog = called === undefined ? undefined : shippedAt(called.path)?.id;
      if (called === undefined || watchdog === undefined) continue;
      (isSar(called.from) ? callers : doubtful).push({ watchdog, path: workflow.path, job });
    }
  }
  return { callers, doubtful };
}

/** One fact for each watchdog of each workflow. */
export function callerFacts(callers: readonly FoundCaller[]): readonly CallerFact[] {
  const facts = callers.map(({ watchdog, path }) => ({ watchdog, path }));
  return facts.filter((fact, at) => facts.findIndex(({ watchdog, path }) => watchdog === fact.watchdog && path === fact.path) === at);
}

/** The workflow that a job calls, and the repository that it is in; that is undefined where it is the job's own. */
function calledBy(uses: Scalar, { text }: Workflow): { readonly from?: string; readonly path: string } | undefined {
  const parsed = parseUses(uses, text);
  if (parsed.kind === 'self') return { path: parsed.path };
  if (parsed.kind !== 'remote') return undefined;
  const [owner = '', name = '', ...rest] = parsed.reference.action.split('/');
  return { from: `${owner}/${name}`, path: rest.join('/') };
}
