import { context } from '@actions/github';
import { UserError } from '@sar/baseline';

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
    fromFork: heads.some((head) => head !== undefined && head.toLowerCase() !== repository.toLowerCase()),
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

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
