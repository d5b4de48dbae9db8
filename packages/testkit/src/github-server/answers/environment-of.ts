import { ApiError, type ApiCall } from '../contract/operation.js';
import type { EnvironmentState } from '../contract/world.js';
import { repositoryOf } from './repository-of.js';

/** The environment that a call's path names, whatever the case of its letters; 404 when there is none. */
export function environmentOf(call: Pick<ApiCall, 'path' | 'world'>): EnvironmentState {
  const environment = repositoryOf(call).environments.get((call.path.environment_name ?? '').toLowerCase());
  if (environment === undefined) throw new ApiError(404, 'Not Found');
  return environment;
}
