import type { RepositoryState } from '../contract/world.js';
import type { CommitObject, Signature } from '../git/git-objects.js';
import { ApiError } from '../contract/operation.js';
import { isoSeconds } from './iso-seconds.js';
import { nodeId } from './node-id.js';
import { repositoryUrl } from './repository-of.js';
import { simpleUser } from './simple-user.js';

/** A commit as the git database shows it (schema `git-commit`). */
export function gitCommitAnswer(repository: RepositoryState, id: string, baseUrl: string): Readonly<Record<string, unknown>> {
  const url = repositoryUrl(repository, baseUrl);
  const commit = commitObject(repository, id);
  return {
    sha: id,
    node_id: nodeId('Commit', id),
    url: `${url}/git/commits/${id}`,
    html_url: htmlUrl(repository, id, baseUrl),
    author: personAnswer(commit.author),
    committer: personAnswer(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: parentsAnswer(repository, commit, baseUrl, 'git/commits'),
    verification: verification(repository, id, commit),
  };
}

/** A commit as the repository shows it (schema `commit`). */
export function commitAnswer(repository: RepositoryState, id: string, baseUrl: string): Readonly<Record<string, unknown>> {
  const url = repositoryUrl(repository, baseUrl);
  const commit = commitObject(repository, id);
  return {
    sha: id,
    node_id: nodeId('Commit', id),
    url: `${url}/commits/${id}`,
    html_url: htmlUrl(repository, id, baseUrl),
    comments_url: `${url}/commits/${id}/comments`,
    commit: {
      url: `${url}/git/commits/${id}`,
      author: personAnswer(commit.author),
      committer: personAnswer(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: verification(repository, id, commit),
    },
    author: simpleUser(loginIn(commit.author), baseUrl),
    committer: simpleUser(loginIn(commit.committer), baseUrl),
    parents: parentsAnswer(repository, commit, baseUrl, 'commits'),
  };
}

/** A commit by id; 404 when there is none. */
export function commitObject(repository: RepositoryState, id: string): CommitObject {
  const commit = repository.git.objects.commits.get(id);
  if (commit === undefined) throw new ApiError(404, 'Not Found');
  return commit;
}

function personAnswer({ name, email, date }: Signature): Readonly<Record<string, unknown>> {
  return { name, email, date: isoSeconds(date) };
}

/** The login in an address of GitHub (`1+octocat@users.noreply.github.com`), else the part before the `@`. */
function loginIn({ email }: Signature): string {
  return (email.split('@')[0] ?? email).replace(/^\d+\+/, '');
}

function htmlUrl({ owner, name }: RepositoryState, id: string, baseUrl: string): string {
  return `${baseUrl}/${owner}/${name}/commit/${id}`;
}

function parentsAnswer(repository: RepositoryState, commit: CommitObject, baseUrl: string, kind: 'commits' | 'git/commits'): unknown[] {
  const url = repositoryUrl(repository, baseUrl);
  return commit.parents.map((sha) => ({ sha, url: `${url}/${kind}/${sha}`, html_url: htmlUrl(repository, sha, baseUrl) }));
}

function verification({ git }: RepositoryState, id: string, { tree, committer }: CommitObject): Readonly<Record<string, unknown>> {
  const verified = git.signed.has(id);
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: verified ? '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n' : null,
    payload: verified ? `tree ${tree}\n` : null,
    verified_at: verified ? isoSeconds(committer.date) : null,
  };
}
