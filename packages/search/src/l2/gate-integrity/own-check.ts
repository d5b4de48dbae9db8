import { parseUses, type RepositoryWorkflows, type Workflow } from '@sar/workflows';
import { jobCheckNames } from '../test-gate/checks/job-check-names.js';
import { isNameOf, joined, type NamePattern } from '../test-gate/checks/name-pattern.js';

/** Something that only the run knows. */
const ANYTHING: NamePattern = ['', ''];

/** The check that a running job makes, as far as its file tells. */
export interface OwnCheck {
  /** A name of it for people; `…` stands for what only the run knows. */
  readonly shown: string;
  /** Whether a check of this name can be the job's; undefined where only the run knows what it is called. */
  readonly isNamed: ((name: string) => boolean) | undefined;
}

/**
 * Tells which checks a running job can make: it has its name or id, with a matrix its values behind it, and in a called workflow the
 * name of the calling job before it. Where the file does not tell, the id counts.
 *
 * @param workflowPath the workflow that was started, which may only call the one that has the job; undefined where it is not known
 * @param jobId key of the job, as the runner tells it; untrusted text
 */
export function ownCheck(repository: RepositoryWorkflows, workflowPath: string | undefined, jobId: string): OwnCheck {
  const document = workflowPath === undefined ? undefined : repository.workflow(workflowPath);
  const patterns = document?.kind === 'workflow' ? namesIn(repository, document, jobId.toLowerCase(), new Set([document.path])) : [];
  const [first] = patterns;
  if (first === undefined) return { shown: jobId, isNamed: (name) => name === jobId };
  if (patterns.some(fixesNothing)) return { shown: jobId, isNamed: undefined };
  return { shown: first.join('…'), isNamed: (name) => patterns.some((pattern) => isNameOf(pattern, name)) };
}

/** Whether all of a name is known to the run alone; separators tell nothing. */
function fixesNothing(pattern: NamePattern): boolean {
  return pattern.length > 1 && !/[^\s()/,-]/.test(pattern.join(''));
}

/** @param seen files that were looked into: workflows may call each other in any way, and each is looked into once */
function namesIn(repository: RepositoryWorkflows, { jobs, text }: Workflow, id: string, seen: Set<string>): readonly NamePattern[] {
  return jobs.flatMap((job): readonly NamePattern[] => {
    if (job.uses === undefined) return job.id.toLowerCase() === id ? jobCheckNames(job) : [];
    const target = parseUses(job.uses, text);
    const called = target.kind === 'self' && !seen.has(target.path) ? repository.workflow(target.path) : undefined;
    if (called !== undefined) seen.add(called.path);
    const inner = called?.kind === 'workflow' ? namesIn(repository, called, id, seen) : [ANYTHING];
    return jobCheckNames(job).flatMap((name) => inner.map((each) => joined(name, [' / '], each)));
  });
}
