import { ApiError, type ApiCall } from '../contract/operation.js';
import type { OrganizationState } from '../contract/world.js';

/** The organisation that a call's path names, whatever the case of its letters; 404 when there is none. */
export function organizationOf(call: Pick<ApiCall, 'path' | 'world'>): OrganizationState {
  const organization = call.world.organizations.get((call.path.org ?? '').toLowerCase());
  if (organization === undefined) throw new ApiError(404, 'Not Found');
  return organization;
}
