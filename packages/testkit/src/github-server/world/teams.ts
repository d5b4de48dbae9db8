import type { OrganizationState } from '../contract/world.js';

/** A team of an organisation: its members by login in lower case; who is invited is `pending`. */
export interface TeamState {
  readonly id: number;
  readonly slug: string;
  readonly members: Map<string, 'active' | 'pending'>;
}

/** Adds a team with its members. */
export function addTeam(
  organization: OrganizationState,
  slug: string,
  members: Readonly<Record<string, 'active' | 'pending'>> = {},
): TeamState {
  organization.teams ??= new Map();
  const entries = Object.entries(members).map(([login, state]) => [login.toLowerCase(), state] as const);
  const team: TeamState = { id: organization.id * 1000 + organization.teams.size + 1, slug, members: new Map(entries) };
  organization.teams.set(slug.toLowerCase(), team);
  return team;
}
