import type { RepositoryState } from '../contract/world.js';

/** GitHub's own roles, the most first. */
export type BaseRole = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** A role as GitHub names it; one that an organisation made has a name of its own and the base that it was made from. */
export interface CollaboratorRole {
  readonly name: string;
  readonly base: BaseRole;
}

/**
 * Gives somebody a role in a repository. `unknown`: GitHub has no account of that name.
 *
 * @param name what an organisation calls the role; without it, GitHub's own
 */
export function setRole(repository: RepositoryState, login: string, base: BaseRole | 'unknown', name: string = base): void {
  repository.collaborators ??= new Map();
  repository.collaborators.set(login.toLowerCase(), base === 'unknown' ? base : { name, base });
}

/** The role of an account; undefined for one that GitHub does not know. Whoever was given none reads what is public. */
export function roleIn(repository: RepositoryState, login: string): CollaboratorRole | undefined {
  const given = repository.collaborators?.get(login.toLowerCase());
  if (given === 'unknown') return undefined;
  const base = login.toLowerCase() === repository.owner.toLowerCase() ? 'admin' : repository.private ? 'none' : 'read';
  return given ?? { name: base, base };
}

/** The older field, that has four words: https://docs.github.com/en/rest/collaborators/collaborators */
export function legacyPermission({ base }: CollaboratorRole): 'admin' | 'write' | 'read' | 'none' {
  if (base === 'maintain') return 'write';
  return base === 'triage' ? 'read' : base;
}
