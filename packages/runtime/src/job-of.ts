import type { RunFacts } from './run-facts.js';

/** The job of the run and its workflow, from the runner's variables. */
export function jobOf(
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
): Pick<RunFacts, 'job' | 'workflowPath' | 'isForeignWorkflow' | 'actor'> {
  const { GITHUB_JOB: job, GITHUB_ACTOR: actor, GITHUB_WORKFLOW_REF: reference = '' } = environment;
  // `owner/repository/.github/workflows/ci.yml@refs/heads/main`; a branch may have an @ in its name, the path may not.
  const [, owner, path] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^@/]+)@/.exec(reference) ?? [];
  const isForeign = owner !== undefined && owner.toLowerCase() !== repository.toLowerCase();
  return {
    ...(job !== undefined && job !== '' && { job }),
    ...(path !== undefined && !isForeign && { workflowPath: path }),
    ...(isForeign && { isForeignWorkflow: true }),
    ...(actor !== undefined && actor !== '' && { actor }),
  };
}
