import type { Answer } from './answer.js';

/** What somebody may do in a repository, the most first. */
export const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const;
export type Role = (typeof ROLES)[number];

/** Tells the roles of people in one repository. */
export interface Collaborators {
  /** `none` for who has no role, and for a login that there is not. */
  roleOf(login: string): Promise<Answer<Role>>;
}

/** Whether a role may push. */
export function mayWrite(role: Role): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf('write');
}
