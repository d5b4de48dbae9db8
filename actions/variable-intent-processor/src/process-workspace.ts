import { UserError } from '@sar/baseline';
import { commitPosition, createGitHubClient, defaultBranch, intentPorts, type GitHubClient } from '@sar/github';
import { changedBy, checkoutTree, commitFiles, commitTree, headCommit } from '@sar/host';
import { applyIntents, SAR_VERSION } from '@sar/patrol';
import { breakWorkflowCommands, terminalSafe } from '@sar/report';
import { MAX_INTENTS_PER_RUN, runGuard, STATE_FILES } from '@sar/rescue';
import type { ActionContext, RunFacts } from '@sar/runtime';
import { publish } from './publish.js';

/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 900;

/** Processes the mailbox of the checkout that the inputs name, publishes the result, and fails the step when something went wrong. */
export async function processWorkspace(context: ActionContext): Promise<void> {
  const { inputs, print } = context;
  const token = inputs.secret('token');
  const onRefused = inputs.choice('on-refused', ['fail', 'warn']) ?? 'fail';
  const maxIntents = inputs.count('max-intents', { min: 1, max: MAX_INTENTS_PER_RUN }) ?? 50;
  const maxRequests = inputs.count('max-requests', { min: 10, max: 100_000 }) ?? 900;
  const dryRun = inputs.flag('dry-run');
  if (token === undefined)
    throw new UserError('the input "token" is empty: give the token of an App or a fine-grained token that may write variables', {
      exitCode: 2,
    });
  const run = context.run();
  const repository = `${run.owner}/${run.repo}`;
  const client = createGitHubClient({
    token,
    apiUrl: run.apiUrl,
    userAgent: `sar/${SAR_VERSION}`,
    maxRequests,
    maxWaitSeconds: MAX_WAIT_SECONDS,
    log: (line) => print(breakWorkflowCommands(terminalSafe(line))),
  });
  const { root } = checkoutTree(inputs.text('path') ?? '.');
  const head = checkedOut(root, run);
  const branch = await allowedBranch(client, run, head);
  const mailbox = inputs.text('mailbox');
  const baselinePath = inputs.text('baseline');
  const now = () => new Date();
  const applied = await applyIntents(
    {
      running: { owner: run.owner, repo: run.repo },
      branch,
      run: `${run.runUrl}/attempts/${run.attempt}`,
      maxIntents,
      dryRun,
      ...(run.before !== undefined && { before: run.before }),
      ...(mailbox !== undefined && { mailbox }),
      ...(baselinePath !== undefined && { baselinePath }),
    },
    {
      files: commitFiles(root, head),
      treeAt: (commit) => commitTree(root, commit),
      changesBelow: (folder) => changedBy(root, head, folder),
      ...intentPorts(client, repository, STATE_FILES),
      now,
    },
  );
  await publish(context, applied, { onRefused, requests: client.requestsMade });
}

/** The commit of the run, which must be what is checked out: another one was not what started it. */
function checkedOut(root: string, { sha }: RunFacts): string {
  const head = headCommit(root);
  if (head === undefined) throw new UserError('the input "path" is no git checkout; run actions/checkout with fetch-depth: 0 before');
  if (head !== sha)
    throw new UserError(
      `the checkout is at ${head.slice(0, 12)} and the run is for ${sha.slice(0, 12)}; check out the commit of the run (actions/checkout without "ref")`,
    );
  return head;
}

/** The default branch, when the run may process the mailbox at all. */
async function allowedBranch(client: GitHubClient, run: RunFacts, head: string): Promise<string> {
  const repository = `${run.owner}/${run.repo}`;
  const facts = {
    event: run.event,
    ref: run.ref,
    repository,
    ...(run.fromFork && { headRepository: 'a fork' }),
    attempt: run.attempt,
  };
  // What can be refused without a request is.
  const before = runGuard({
    ...facts,
    defaultBranch: run.defaultBranch ?? run.ref.replace(/^refs\/heads\//, ''),
    attempt: 1,
    position: 'tip',
  });
  if (!before.run) throw new UserError(`${before.reason} ${before.remedy}`);
  const answer =
    run.defaultBranch === undefined ? await defaultBranch(client, repository) : { known: true as const, value: run.defaultBranch };
  if (!answer.known) throw new UserError(answer.detail, { exitCode: 2 });
  const position = await commitPosition(client, repository, head, answer.value);
  const permission = runGuard({ ...facts, defaultBranch: answer.value, position });
  if (!permission.run) throw new UserError(`${permission.reason} ${permission.remedy}`);
  return answer.value;
}
