import type { Caller } from '../contract/caller.js';
import { ApiError, type Permission } from '../contract/operation.js';
import type { World } from '../contract/world.js';
import { repositoryNamed } from '../answers/repository-of.js';

/** What anybody may read of a public repository. */
const PUBLIC_READS = new Set(['metadata', 'contents', 'issues', 'pull_requests', 'actions', 'checks', 'statuses', 'deployments', 'pages']);
const LEVELS = { read: 1, write: 2, admin: 3 } as const;

/** `actions_variables=write`; alternatives are separated by `; `. */
export function acceptedPermissions(needs: readonly Permission[]): string {
  return needs.map(({ name, level }) => `${name}=${level}`).join('; ');
}

/**
 * Who asks, by the header `Authorization`.
 *
 * @throws ApiError 401 for a token that GitHub does not know
 */
export function callerOf(world: World, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: 'anonymous' };
  const token = /^(?:bearer|token)\s+(\S+)\s*$/i.exec(authorization)?.[1];
  const caller = token === undefined ? undefined : world.tokens.get(token);
  if (caller === undefined) throw new ApiError(401, 'Bad credentials');
  return caller;
}

/**
 * Refuses what the caller may not do.
 *
 * @throws ApiError 404 for what it cannot see, 403 or 401 for what it sees and may not do
 */
export function checkAccess(world: World, caller: Caller, path: Readonly<Record<string, string>>, needs: readonly Permission[]): void {
  const { owner, repo, org } = path;
  if (owner !== undefined && repo !== undefined) checkRepository(world, caller, `${owner}/${repo}`, needs);
  else if (org !== undefined) checkOrganization(world, caller, org, needs);
  else if (needs.length > 0 && !needs.some((need) => holds(caller, need))) refuse(caller);
}

/** True when the caller sees the repository at all. */
export function sees(caller: Caller, fullName: string, isPrivate: boolean): boolean {
  return !isPrivate || owns(caller, fullName);
}

function checkRepository(world: World, caller: Caller, fullName: string, needs: readonly Permission[]): void {
  const repository = repositoryNamed(world, fullName);
  if (repository === undefined || !sees(caller, fullName, repository.private)) throw new ApiError(404, 'Not Found');
  if (needs.length === 0) return;
  const isAllowed = needs.some(
    (need) => may(caller, fullName, need) || (!repository.private && need.level === 'read' && PUBLIC_READS.has(need.name)),
  );
  if (!isAllowed) refuse(caller);
}

/** An organisation's permission holds where the token is for repositories of that organisation. */
function checkOrganization(world: World, caller: Caller, login: string, needs: readonly Permission[]): void {
  if (!world.organizations.has(login.toLowerCase())) throw new ApiError(404, 'Not Found');
  if (needs.length === 0) return;
  const isOfOrganization =
    caller.kind !== 'anonymous' && caller.repositories.some((each) => each.toLowerCase().startsWith(`${login.toLowerCase()}/`));
  if (!isOfOrganization || !needs.some((need) => holds(caller, need))) refuse(caller);
}

function holds(caller: Caller, need: Permission): boolean {
  if (caller.kind === 'anonymous') return false;
  if (need.name === 'metadata' && need.level === 'read') return true;
  if (need.of === 'user' && caller.kind !== 'person') return false;
  const level = caller.permissions[need.name];
  return level !== undefined && LEVELS[level] >= LEVELS[need.level];
}

/** True when the caller's token is for the repository and has the permission. */
export function may(caller: Caller, fullName: string, need: Permission): boolean {
  return owns(caller, fullName) && holds(caller, need);
}

function owns(caller: Caller, fullName: string): boolean {
  return caller.kind !== 'anonymous' && caller.repositories.some((each) => each.toLowerCase() === fullName.toLowerCase());
}

function refuse(caller: Caller): never {
  if (caller.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  throw new ApiError(403, `Resource not accessible by ${caller.kind === 'person' ? 'personal access token' : 'integration'}`);
}
