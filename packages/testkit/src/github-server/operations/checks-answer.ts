import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId, numberOf } from '../answers/node-id.js';
import { repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import type { AnnotationState, CheckRunState } from '../world/checks-state.js';
import { dateOrNull } from './issues-answer.js';

type Answer = Readonly<Record<string, unknown>>;

/** A check run (schema `check-run`). */
export function checkRunAnswer(call: ApiCall, repository: RepositoryState, run: CheckRunState): Answer {
  const url = `${repositoryUrl(repository, call.baseUrl)}/check-runs/${run.id}`;
  const html = `${call.baseUrl}/${repository.owner}/${repository.name}/runs/${run.id}`;
  return {
    id: run.id,
    head_sha: run.sha,
    node_id: nodeId('CheckRun', run.id),
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: dateOrNull(run.startedAt),
    completed_at: dateOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: numberOf(`${run.sha}${run.app}`) },
    app: appAnswer(call, repository, run.app),
    pull_requests: [],
  };
}

export function annotationAnswer(call: ApiCall, repository: RepositoryState, run: CheckRunState, annotation: AnnotationState): Answer {
  const path = annotation.path.split('/').map(encodeURIComponent).join('/');
  return {
    path: annotation.path,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
    blob_href: `${call.baseUrl}/${repository.owner}/${repository.name}/blob/${run.sha}/${path}`,
  };
}

/** The number of an App, from its bot's login. */
export function appId(login: string): number {
  return numberOf(login.replace(/\[bot\]$/, ''));
}

function appAnswer(call: ApiCall, repository: RepositoryState, login: string): Answer {
  const slug = login.replace(/\[bot\]$/, '');
  const created = isoSeconds(repository.createdAt);
  return {
    id: appId(login),
    slug,
    node_id: nodeId('App', slug),
    owner: simpleUser(repository.owner, call.baseUrl),
    name: slug,
    description: null,
    external_url: `${call.baseUrl}/apps/${slug}`,
    html_url: `${call.baseUrl}/apps/${slug}`,
    created_at: created,
    updated_at: created,
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  };
}
