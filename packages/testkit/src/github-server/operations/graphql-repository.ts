import { holds, notAccessible } from '../answers/caller-identity.js';
import { nodeId } from '../answers/node-id.js';
import { repositoryNamed } from '../answers/repository-of.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type ConnectionArguments, connection } from './graphql-connection.js';
import { typedError } from './graphql-error.js';
import { gitObject, objectOfExpression } from './graphql-git-objects.js';

/** The repository of that name as far as the caller sees it. */
export function visibleRepository(call: ApiCall, fullName: string): RepositoryState {
  const repository = repositoryNamed(call.world, fullName);
  const seen = call.caller.kind !== 'anonymous' && call.caller.repositories.some((name) => name.toLowerCase() === fullName.toLowerCase());
  if (repository === undefined || (repository.private && !seen)) {
    throw typedError('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  }
  return repository;
}

/** A repository as GraphQL shows it. What git holds needs the permission to read contents, unless the repository is public. */
export function repositoryNode(call: ApiCall, repository: RepositoryState): unknown {
  const { owner, name, git } = repository;
  const guarded = <T>(read: () => T): T => {
    if (repository.private && !holds(call, 'contents', 'read')) throw typedError('FORBIDDEN', notAccessible(call));
    return read();
  };
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name,
    nameWithOwner: `${owner}/${name}`,
    url: `https://github.com/${owner}/${name}`,
    isPrivate: repository.private,
    isEmpty: git.refs.size === 0,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    owner: { __typename: 'Organization', id: nodeId('User', owner), login: owner },
    defaultBranchRef: () => guarded(() => refNode(repository, `refs/heads/${repository.defaultBranch}`)),
    ref: ({ qualifiedName }: { qualifiedName: string }) => guarded(() => refNode(repository, fullName(repository, qualifiedName))),
    refs: (args: ConnectionArguments & { refPrefix: string }) =>
      guarded(() => {
        const names = [...git.refs.keys()].filter((ref) => ref.startsWith(args.refPrefix)).sort();
        return connection(
          'refs',
          names.map((ref) => refNode(repository, ref)),
          args,
        );
      }),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) =>
      guarded(() => {
        if (typeof oid === 'string') return gitObject(repository, oid);
        return typeof expression === 'string' ? objectOfExpression(repository, expression) : null;
      }),
  };
}

/** A branch or tag; null when there is none. */
export function refNode(repository: RepositoryState, ref: string): unknown {
  const id = repository.git.refs.get(ref);
  if (id === undefined) return null;
  const prefix = /^refs\/[^/]+\//.exec(ref)?.[0] ?? 'refs/';
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.owner}/${repository.name}:${ref}`),
    name: ref.slice(prefix.length),
    prefix,
    target: () => gitObject(repository, id),
  };
}

function fullName({ git }: RepositoryState, name: string): string {
  return [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`].find((ref) => git.refs.has(ref)) ?? name;
}
