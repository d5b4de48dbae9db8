/** What the run is, as the runner and the API say it; undefined where they do not. */
export interface GuardFacts {
  /** `github.event_name`. */
  readonly event: string;
  /** `github.ref`: `refs/heads/main`. */
  readonly ref: string;
  /** From the event's payload or the API. */
  readonly defaultBranch: string | undefined;
  /** `github.repository`, and the repository that the payload names as the source of the change, when it names one. */
  readonly repository: string;
  readonly headRepository?: string | undefined;
  /** `github.run_attempt`, from 1. */
  readonly attempt: number;
  /** Where the commit that is checked out stands against the default branch's tip now. */
  readonly position: 'tip' | 'behind' | 'diverged' | 'unknown';
}

export type RunPermission = { readonly run: true } | { readonly run: false; readonly reason: string; readonly remedy: string };

/** Events whose workflow file and checkout come from the default branch or from a person with write access. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

const TRIGGERS =
  'Trigger the workflow by `push` on the default branch, by `schedule` or by `workflow_dispatch`, and let nothing else start it.';

/**
 * Whether the mailbox may be processed in this run (threats Q2 and Q10). What is not known counts against it.
 *
 * - Only events that outsiders cannot cause: no `pull_request`, `pull_request_target`, `workflow_run`, `issue_comment`.
 * - Only the default branch, and never a change that comes from a fork.
 * - Only a commit that is on the branch now: what was taken off it by force must not be applied by a run that waited.
 * - A re-run only while its commit is the branch's tip: GitHub repeats a run for 30 days, with the policy and the files of then.
 */
export function runGuard(facts: GuardFacts): RunPermission {
  if (!EVENTS.has(facts.event)) {
    return stop(
      `The mailbox is never processed on the event ${facts.event === '' ? 'without a name' : facts.event.slice(0, 60)}.`,
      TRIGGERS,
    );
  }
  if (facts.headRepository !== undefined && facts.headRepository.toLowerCase() !== facts.repository.toLowerCase()) {
    return stop('The change comes from another repository, such as a fork.', TRIGGERS);
  }
  if (facts.defaultBranch === undefined || facts.defaultBranch === '') {
    return stop(
      'The name of the default branch is not known.',
      'Give the token the permission to read the repository: `permissions: contents: read`.',
    );
  }
  if (facts.ref !== `refs/heads/${facts.defaultBranch}`) {
    return stop('The run is not on the default branch.', 'Start it on the default branch, and bind its environment to that branch.');
  }
  if (facts.position === 'diverged') {
    return stop('The commit of this run is no longer on the default branch.', 'Start a new run on the branch as it is now.');
  }
  if (!Number.isInteger(facts.attempt) || facts.attempt < 1) {
    return stop('The number of the attempt is not known.', 'Start a new run on the default branch.');
  }
  if (facts.position === 'unknown') {
    const remedy = 'Give the token the permission `contents: read`, or wait for GitHub to answer, and start a new run.';
    return stop('The commit of this run cannot be compared with the default branch: it may have been taken off it.', remedy);
  }
  if (facts.attempt > 1 && facts.position !== 'tip') {
    return stop('This is a repeated run, and its commit is behind the default branch.', 'Start a new run instead of repeating an old one.');
  }
  return { run: true };
}

function stop(reason: string, remedy: string): RunPermission {
  return { run: false, reason, remedy };
}
