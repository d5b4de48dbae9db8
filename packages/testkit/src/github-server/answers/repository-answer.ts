import type { RepositoryState, World } from '../contract/world.js';
import { isoSeconds } from './iso-seconds.js';
import { nodeId } from './node-id.js';
import { repositoryUrl } from './repository-of.js';
import { simpleUser } from './simple-user.js';

const LINKED = [
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'hooks',
  'languages',
  'merges',
  'stargazers',
  'subscribers',
  'subscription',
  'tags',
  'teams',
];
/** Addresses with a part to fill in, by the words after the repository's. */
const TEMPLATES: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  statuses_url: 'statuses/{sha}',
  trees_url: 'git/trees{/sha}',
};

/** A repository as lists show it (schema `minimal-repository`). */
export function minimalRepository(repository: RepositoryState, baseUrl: string, world: World): Readonly<Record<string, unknown>> {
  const { owner, name, id, defaultBranch } = repository;
  const url = repositoryUrl(repository, baseUrl);
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: `${owner}/${name}`,
    owner: { ...simpleUser(owner, baseUrl), ...(world.organizations.has(owner.toLowerCase()) ? { type: 'Organization' } : {}) },
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: `${baseUrl}/${owner}/${name}`,
    description: null,
    fork: repository.fork ?? false,
    url,
    ...Object.fromEntries(LINKED.map((word) => [`${word}_url`, `${url}/${word}`])),
    ...Object.fromEntries(Object.entries(TEMPLATES).map(([key, rest]) => [key, `${url}/${rest}`])),
    default_branch: defaultBranch,
    created_at: isoSeconds(repository.createdAt),
    updated_at: isoSeconds(repository.createdAt),
    pushed_at: isoSeconds(repository.createdAt),
  };
}

/** A repository by itself (schema `full-repository`). */
export function fullRepository(repository: RepositoryState, baseUrl: string, world: World): Readonly<Record<string, unknown>> {
  const html = `${baseUrl}/${repository.owner}/${repository.name}`;
  return {
    ...minimalRepository(repository, baseUrl, world),
    clone_url: `${html}.git`,
    git_url: `${html.replace('http', 'git')}.git`,
    ssh_url: `git@github.com:${repository.owner}/${repository.name}.git`,
    svn_url: html,
    homepage: null,
    language: null,
    mirror_url: null,
    license: null,
    size: 0,
    archived: repository.archived ?? false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    network_count: 0,
    subscribers_count: 0,
  };
}
