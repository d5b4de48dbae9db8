import type { BranchWriter, FileChange, FoundPullRequest, StepOf, StepReport, WorkTree } from '@sar/baseline';
import type { HealEvent } from '../../ci-alert/heal-states.js';
import { offerChanges } from '../../learn/offer-changes.js';
import type { StepContext, StepKind } from '../../playbooks/step-kind.js';
import { healStart, healWalk } from '../heal-walk.js';
import { restoreChanges } from '../restore-changes.js';
import { isWorkflowChange, offeredParts } from './offered-parts.js';
import { pullRequestBody } from './pull-request-body.js';
import { gateOf } from './gate-of-changes.js';

type Step = StepOf<'open-pull-request'>;
type Report = Omit<StepReport, 'step'>;

/** Most files and UTF-16 units of one pull request; more are no change that anybody reviews. */
const MAX_FILES = 1000;
const MAX_LENGTH = 10 * 1_048_576;

/**
 * Offers what earlier steps changed as a pull request from a branch of its own, after the validation gate has passed on exactly these files.
 * It waits until the pull request is merged, and has failed when it is closed. Files below `.github/workflows` take `pushBranch`; without
 * it they are left out, and are in `changes` of the report as the patch that somebody else has to apply.
 */
export const openPullRequest: StepKind<Step> = {
  plan: async (step, context) => {
    const start = startOf(context);
    if ('missing' in start) return { outcome: 'not-possible', words: start.missing };
    const changes = context.before.flatMap((report) => report.changes ?? []);
    const workflows = context.ports.pushBranch === undefined && changes.some(isWorkflowChange);
    return {
      outcome: 'would-do',
      words: `opens a pull request from ${start.branch} into ${context.ports.defaultBranch}${step.gate === false ? '' : ', after the validation gate has passed'}`,
      ...(workflows && { details: [NEEDS_PUSH_TOKEN] }),
    };
  },
  apply: async (step, context) => {
    const start = startOf(context);
    if ('missing' in start) return { outcome: 'not-possible', words: start.missing };
    const found = await start.reader.findPullRequest?.({ from: start.branch, into: context.ports.defaultBranch });
    if (found?.known === false) return unanswered(found);
    if (found?.value !== undefined) return stateOf(found.value);
    const work = await context.workTree();
    return 'missing' in work ? { outcome: 'not-possible', words: work.missing } : offer(step, context, start, work);
  },
};

const NEEDS_PUSH_TOKEN =
  'files below .github/workflows take a token of an app with the permission Workflows: write (push-token); without it they are left out';

interface Start {
  readonly branch: string;
  readonly commit: string;
  readonly reader: BranchWriter;
}

function startOf({ ports, playbook, key }: StepContext): Start | { readonly missing: string } {
  const reader = ports.branch ?? ports.pushBranch;
  if (reader === undefined)
    return { missing: 'a pull request takes a token with the permissions contents: write and pull-requests: write' };
  if (ports.commit === undefined) return { missing: `the commit of the branch ${ports.defaultBranch} is not known` };
  const branch = `sar/${playbook}-${key.slice(0, 8)}`;
  if (branch === ports.defaultBranch) return { missing: `${branch} is the default branch, which is never pushed to` };
  return { branch, commit: ports.commit, reader };
}

function stateOf({ url, state }: FoundPullRequest): Report {
  if (state === 'merged') return { outcome: 'done', words: 'the pull request was merged', url };
  if (state === 'open') return { outcome: 'waiting', words: 'the pull request waits for review', url };
  return { outcome: 'failed', words: 'the pull request was closed without being merged', url };
}

async function offer(step: Step, context: StepContext, { branch, commit, reader }: Start, work: WorkTree): Promise<Report> {
  const { ports, subject, playbook, key, before } = context;
  const changes = work.changes();
  if (!changes.known) return { outcome: 'failed', words: `what was changed cannot be offered: ${changes.detail}` };
  if (changes.value.length === 0) return { outcome: 'unchanged', words: 'no file differs, so there is nothing to offer' };
  const { offered, workflows, executables } = offeredParts(changes.value, ports.pushBranch !== undefined, work);
  const left = [...workflows, ...executables];
  const patch = left.length > 0 && { changes: left };
  const notes = [
    ...(workflows.length === 0 ? [] : [`left out: ${pathsOf(workflows)}: ${NEEDS_PUSH_TOKEN}`]),
    ...(executables.length === 0
      ? []
      : [`left out: ${pathsOf(executables)}: a commit through the API would take the permission to execute away`]),
  ];
  if (offered.length === 0)
    return { outcome: 'not-possible', words: 'nothing of what was changed can be offered', details: notes, ...patch };
  const problem = tooMuch(offered);
  if (problem !== undefined) return { outcome: 'not-possible', words: problem, details: notes, ...patch };
  if (left.length > 0) {
    const restored = restoreChanges(work, offered);
    if (!restored.known) return { outcome: 'failed', words: restored.detail, details: notes };
  }
  const verdict = step.gate === false ? undefined : await gateOf(ports, work.root);
  if (verdict !== undefined && verdict.outcome !== 'pass') {
    const events: readonly HealEvent[] = ['patch-made', 'gate-failed', 'escalated'];
    return {
      outcome: verdict.outcome,
      words: verdict.words,
      details: [...verdict.details, ...notes, ...walk(context, events)],
      changes: offered,
    };
  }
  await context.remember({ branch, commit });
  const body = pullRequestBody({
    playbook,
    key,
    subject,
    run: ports.run,
    before,
    changes: offered,
    leftOut: workflows.map(({ path }) => path),
    gate: verdict?.outcome,
  });
  const writer = offered.some(isWorkflowChange) ? (ports.pushBranch ?? reader) : reader;
  const answer = await offerChanges(
    { into: ports.defaultBranch, from: branch, at: commit, changes: offered, title: step.title, body },
    writer,
  );
  if (!answer.known) return (await ports.guard.check()).isAllowed ? unanswered(answer) : { outcome: 'not-now', words: answer.detail };
  const details = [...notes, ...walk(context, verdict === undefined ? ['patch-made'] : ['patch-made', 'gate-passed'])];
  return {
    outcome: 'waiting',
    words: `a pull request with ${offered.length === 1 ? 'one file' : `${offered.length} files`} waits for review`,
    url: answer.value.url,
    ...(details.length > 0 && { details }),
    ...patch,
  };
}

function tooMuch(changes: readonly FileChange[]): string | undefined {
  if (changes.length > MAX_FILES)
    return `${changes.length} files were changed; ${MAX_FILES} are the most of one pull request: name fewer fixers`;
  const length = changes.reduce((sum, { after = '' }) => sum + after.length, 0);
  return length > MAX_LENGTH ? `the changed files are too large for one pull request: name fewer fixers` : undefined;
}

/** What GitHub did not answer may be answered later; what it forbids will not. */
function unanswered({ reason, detail }: { readonly reason: string; readonly detail: string }): Report {
  if (reason === 'forbidden' || reason === 'no-token') return { outcome: 'not-possible', words: detail };
  return { outcome: reason === 'unreachable' || reason === 'rate-limited' ? 'not-now' : 'failed', words: detail };
}

function pathsOf(changes: readonly FileChange[]): string {
  const paths = changes.map(({ path }) => path);
  return `${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ` and ${paths.length - 20} more` : ''}`;
}

/** The states of SAR-002 from the patch on, as a detail; none for findings that are not about CI's health. */
function walk({ subject }: StepContext, events: readonly HealEvent[]): readonly string[] {
  return healStart(subject.findings) === undefined ? [] : [`state: ${healWalk('Patching', events)}`];
}
