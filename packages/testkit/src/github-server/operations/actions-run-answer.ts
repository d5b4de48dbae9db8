import { commitObject } from '../answers/commit-answer.js';
import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { minimalRepository } from '../answers/repository-answer.js';
import { repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { actionsOf, type RunState } from '../world/actions-state.js';

type Answer = Readonly<Record<string, unknown>>;

/** A run's latest attempt, or an earlier one. */
export function runAnswer(call: ApiCall, repository: RepositoryState, run: Omit<RunState, 'earlier'>): Answer {
  const url = repositoryUrl(repository, call.baseUrl);
  const self = `${url}/actions/runs/${run.id}`;
  const workflow = actionsOf(repository).workflows.get(run.workflow);
  return {
    id: run.id,
    name: workflow?.name ?? 'CI',
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path ?? workflow?.path ?? '.github/workflows/ci.yml',
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow,
    url: self,
    html_url: `${call.baseUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: isoSeconds(run.createdAt),
    updated_at: isoSeconds(run.updatedAt),
    run_started_at: isoSeconds(run.startedAt),
    actor: simpleUser(run.actor, call.baseUrl),
    triggering_actor: simpleUser(run.triggeringActor, call.baseUrl),
    jobs_url: `${self}/jobs`,
    logs_url: `${self}/logs`,
    check_suite_url: `${url}/check-suites/${run.id}`,
    artifacts_url: `${self}/artifacts`,
    cancel_url: `${self}/cancel`,
    rerun_url: `${self}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${self}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${url}/actions/workflows/${run.workflow}`,
    head_commit: headCommit(repository, run.sha),
    repository: ownRepository(call, repository),
    head_repository: headRepository(call, repository, run.headRepository),
    display_title: run.title,
  };
}

/** Each of a page's runs shows the repository twice; it is put together once. */
const ownRepositories = new WeakMap<ApiCall, Answer>();

function ownRepository(call: ApiCall, repository: RepositoryState): Answer {
  const known = ownRepositories.get(call) ?? minimalRepository(repository, call.baseUrl, call.world);
  ownRepositories.set(call, known);
  return known;
}

/** The repository itself, or a fork of it, of which nothing but the name is another. */
const FORK_IDS = 500_000_000;

function headRepository(call: ApiCall, repository: RepositoryState, fork: string | undefined): Answer {
  const own = ownRepository(call, repository);
  if (fork === undefined) return own;
  const [owner = '', name = ''] = fork.split('/');
  // A fork is a repository of its own.
  const id = repository.id + FORK_IDS;
  return { ...own, id, name, full_name: fork, fork: true, owner: simpleUser(owner, call.baseUrl), html_url: `${call.baseUrl}/${fork}` };
}

function headCommit(repository: RepositoryState, sha: string): Answer | null {
  if (!repository.git.objects.commits.has(sha)) return null;
  const { tree, message, author, committer } = commitObject(repository, sha);
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: isoSeconds(committer.date),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}
