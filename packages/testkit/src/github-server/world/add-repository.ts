import { createGitState, type FileSource } from '../git/git-state.js';
import type { EnvironmentState, OrganizationState, RepositoryState, World } from '../contract/world.js';

/** When everything in a test's world was made, unless the test says otherwise. */
export const WORLD_START = new Date('2026-01-01T00:00:00Z');

export interface RepositoryOptions {
  /** Default true. */
  readonly private?: boolean;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** The files of the default branch, in one commit; none: an empty repository. */
  readonly files?: Readonly<Record<string, FileSource>>;
  readonly createdAt?: Date;
}

/** A world with nothing in it. */
export function createWorld(): World {
  return { repositories: new Map(), organizations: new Map(), tokens: new Map() };
}

/**
 * Adds a repository, `owner/name`.
 *
 * @throws Error when the name is no `owner/name`, or is there already
 */
export function addRepository(world: World, fullName: string, options: RepositoryOptions = {}): RepositoryState {
  const [owner, name, more] = fullName.split('/');
  if (!owner || !name || more !== undefined) throw new Error(`"${fullName}" is no owner/name`);
  if (world.repositories.has(fullName.toLowerCase())) throw new Error(`the world has a repository ${fullName} already`);
  const createdAt = options.createdAt ?? WORLD_START;
  const defaultBranch = options.defaultBranch ?? 'main';
  const repository: RepositoryState = {
    id: 1_000 + world.repositories.size,
    owner,
    name,
    private: options.private ?? true,
    defaultBranch,
    createdAt,
    variables: new Map(),
    secrets: new Map(),
    codespacesSecrets: new Map(),
    dependabotSecrets: new Map(),
    environments: new Map(),
    git: createGitState({ files: options.files ?? {}, branch: defaultBranch, date: createdAt }),
  };
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

/** Adds an organisation. */
export function addOrganization(world: World, login: string): OrganizationState {
  if (world.organizations.has(login.toLowerCase())) throw new Error(`the world has an organisation ${login} already`);
  const organization: OrganizationState = {
    login,
    id: 100 + world.organizations.size,
    variables: new Map(),
    secrets: new Map(),
    codespacesSecrets: new Map(),
    dependabotSecrets: new Map(),
    runners: new Map(),
  };
  world.organizations.set(login.toLowerCase(), organization);
  return organization;
}

/** Adds an environment to a repository. */
export function addEnvironment(repository: RepositoryState, name: string, createdAt: Date = WORLD_START): EnvironmentState {
  const environment: EnvironmentState = {
    id: repository.id * 100 + repository.environments.size,
    name,
    createdAt,
    variables: new Map(),
    secrets: new Map(),
  };
  repository.environments.set(name.toLowerCase(), environment);
  return environment;
}
