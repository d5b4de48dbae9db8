import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { repositoryUrl } from '../answers/repository-of.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import type { ArtifactState, CacheState, JobState, WorkflowState } from '../world/actions-state.js';
import { actionsOf } from '../world/actions-state.js';
import { dateOrNull } from './issues-answer.js';

type Answer = Readonly<Record<string, unknown>>;

export function workflowAnswer(call: ApiCall, repository: RepositoryState, workflow: WorkflowState): Answer {
  const html = `${call.baseUrl}/${repository.owner}/${repository.name}`;
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: isoSeconds(workflow.createdAt),
    updated_at: isoSeconds(workflow.updatedAt),
    url: `${repositoryUrl(repository, call.baseUrl)}/actions/workflows/${workflow.id}`,
    html_url: `${html}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}

export function jobAnswer(call: ApiCall, repository: RepositoryState, job: JobState): Answer {
  const url = repositoryUrl(repository, call.baseUrl);
  const run = actionsOf(repository).runs.get(job.run);
  const workflow = actionsOf(repository).workflows.get(run?.workflow ?? 0);
  return {
    id: job.id,
    run_id: job.run,
    run_attempt: job.attempt,
    workflow_name: workflow?.name ?? null,
    head_branch: run?.branch ?? null,
    run_url: `${url}/actions/runs/${job.run}`,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run?.sha ?? '',
    url: `${url}/actions/jobs/${job.id}`,
    html_url: `${call.baseUrl}/${repository.owner}/${repository.name}/actions/runs/${job.run}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoSeconds(job.createdAt),
    started_at: isoSeconds(job.startedAt),
    completed_at: dateOrNull(job.completedAt),
    name: job.name,
    steps: job.steps.map(({ name, status, conclusion, startedAt, completedAt }, index) => ({
      name,
      status,
      conclusion,
      number: index + 1,
      started_at: dateOrNull(startedAt),
      completed_at: dateOrNull(completedAt),
    })),
    check_run_url: `${url}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: job.runner === null ? null : 1,
    runner_name: job.runner,
    runner_group_id: job.runner === null ? null : 0,
    runner_group_name: job.runner === null ? null : 'GitHub Actions',
  };
}

export function cacheAnswer(cache: CacheState): Answer {
  return {
    id: cache.id,
    ref: cache.ref,
    key: cache.key,
    version: cache.version,
    last_accessed_at: isoSeconds(cache.lastAccessedAt),
    created_at: isoSeconds(cache.createdAt),
    size_in_bytes: cache.sizeBytes,
  };
}

export function artifactAnswer(call: ApiCall, repository: RepositoryState, artifact: ArtifactState): Answer {
  const url = `${repositoryUrl(repository, call.baseUrl)}/actions/artifacts/${artifact.id}`;
  const run = artifact.run === null ? undefined : actionsOf(repository).runs.get(artifact.run);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= call.now,
    created_at: isoSeconds(artifact.createdAt),
    updated_at: isoSeconds(artifact.createdAt),
    expires_at: isoSeconds(artifact.expiresAt),
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: artifact.headRepositoryId ?? repository.id,
            head_branch: run.branch,
            head_sha: run.sha,
          },
  };
}
