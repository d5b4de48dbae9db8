import { context } from '@actions/github';
import { UserError } from '@sar/baseline';
import { jobOf } from './job-of.js';

/** The run that an action is part of, from the runner's variables and the event. The event's payload is untrusted text. */
export interface RunFacts {
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  /** Full reference, such as `refs/heads/main`. */
  readonly ref: string;
  /** The commit of the event. */
  readonly sha: string;
  /** Address of the run, for ledgers. */
  readonly runUrl: string;
  readonly runId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** The default branch as the event tells it; undefined where the event does not, as on a schedule. */
  readonly defaultBranch: string | undefined;
  /** For a push, the commit that the branch was at before it; undefined for a new branch and for other events. */
  readonly before: string | undefined;
  /** For events of an issue: what happened to which one, who did it, and of an edit the body before it. */
  readonly issue?: { readonly number: number; readonly action: string; readonly sender: string; readonly bodyBefore?: string };
  /** For events of a pull request: which one, and the commit that was proposed, not the one that GitHub merged it into. */
  readonly pull?: {
    readonly number: number;
    readonly headSha: string;
    /** `owner/repository`; undefined when it was deleted. */
    readonly headRepository?: string;
  };
  /** For the merge queue: the commit that is judged, and of which pull request it is, where the name of its branch tells. */
  readonly mergeGroup?: { readonly headSha: string; readonly pull?: number };
  /** Id of the running job in its workflow. */
  readonly job?: string;
  /** File of the workflow that runs, when it is one of this repository: `.github/workflows/ci.yml`. */
  readonly workflowPath?: string;
  /** True where the workflow is another repository's: a ruleset of the organisation requires it, since nothing else starts such a one. */
  readonly isForeignWorkflow?: true;
  /** Login of who started the run. */
  readonly actor?: string;
  /** Whether the event comes from another repository than the one that runs. */
  readonly fromFork: boolean;
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string;
}

/**
 * Reads the facts of the run.
 *
 * @throws UserError outside a runner
 */
export function runFacts(
  payload: unknown = context.payload,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RunFacts {
  const value = (name: string): string => {
    const text = environment[name];
    if (text === undefined || text === '') throw new UserError(`${name} is not set: this action runs on a GitHub Actions runner`);
    return text;
  };
  const repository = value('GITHUB_REPOSITORY');
  const [owner, repo, ...more] = repository.split('/');
  if (owner === undefined || repo === undefined || more.length > 0) throw new UserError(`GITHUB_REPOSITORY is no owner/name`);
  const at = (...path: readonly string[]): string | undefined => {
    let node: unknown = payload;
    for (const key of path)
      node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
    return typeof node === 'string' && node !== '' ? node : undefined;
  };
  const before = at('before');
  const issue = issueOf(payload);
  const heads = [at('pull_request', 'head', 'repo', 'full_name'), at('workflow_run', 'head_repository', 'full_name')];
  return {
    owner,
    repo,
    event: value('GITHUB_EVENT_NAME'),
    ref: value('GITHUB_REF'),
    sha: value('GITHUB_SHA'),
    runId: value('GITHUB_RUN_ID'),
    runUrl: `${value('GITHUB_SERVER_URL')}/${repository}/actions/runs/${value('GITHUB_RUN_ID')}`,
    attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
    defaultBranch: at('repository', 'default_branch'),
    before: before !== undefined && /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) ? before : undefined,
    ...(issue !== undefined && { issue }),
    ...changeOf(payload),
    ...jobOf(repository, environment),
    fromFork: isOfDeletedFork(payload) || heads.some((head) => head !== undefined && head.toLowerCase() !== repository.toLowerCase()),
    apiUrl: value('GITHUB_API_URL'),
  };
}

function issueOf(payload: unknown): RunFacts['issue'] {
  const { action, issue, sender, changes } = recordOf(payload);
  const { number } = recordOf(issue);
  const { login } = recordOf(sender);
  const { from } = recordOf(recordOf(changes)['body']);
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  if (typeof action !== 'string' || typeof login !== 'string') return undefined;
  return { number, action, sender: login, ...(typeof from === 'string' && { bodyBefore: from }) };
}

function changeOf(payload: unknown): Pick<RunFacts, 'pull' | 'mergeGroup'> {
  const { pull_request: pull, merge_group: group } = recordOf(payload);
  const { number, head } = recordOf(pull);
  const { sha, repo } = recordOf(head);
  const { full_name: name } = recordOf(repo);
  const { head_sha: headSha, head_ref: headRef } = recordOf(group);
  const queued = typeof headRef === 'string' ? Number(QUEUE_BRANCH.exec(headRef)?.[1]) : Number.NaN;
  return {
    ...(isNumber(number) && isCommit(sha) && { pull: { number, headSha: sha, ...(isName(name) && { headRepository: name }) } }),
    ...(isCommit(headSha) && { mergeGroup: { headSha, ...(isNumber(queued) && { pull: queued }) } }),
  };
}

/** A pull request of a repository that is gone was none of this one. */
function isOfDeletedFork(payload: unknown): boolean {
  return recordOf(recordOf(recordOf(payload)['pull_request'])['head'])['repo'] === null;
}

/** GitHub alone names branches so: `refs/heads/gh-readonly-queue/main/pr-7-<commit of the base>`. */
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/.{1,300}\/pr-(\d{1,9})-[0-9a-f]{40,64}$/;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 300;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
