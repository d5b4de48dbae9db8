import { isoSeconds } from '../answers/iso-seconds.js';
import { ApiError } from '../contract/operation.js';
import type { StoredVariable } from '../contract/world.js';
import { checkCount, checkValue, storedName } from './variable-rules.js';

/** @throws ApiError 404 when there is no such variable */
export function variableNamed<T extends StoredVariable>(store: ReadonlyMap<string, T>, name: string | undefined): T {
  const found = store.get((name ?? '').toUpperCase());
  if (found === undefined) throw new ApiError(404, 'Not Found');
  return found;
}

/**
 * The variable that a request for a new one describes, not yet stored.
 *
 * @throws ApiError 409 when there is one of that name, 422 for a name, value or number of variables that GitHub refuses
 */
export function newVariable(
  store: ReadonlyMap<string, unknown>,
  request: { readonly name: string; readonly value: string },
  maximum: number,
  now: Date,
): StoredVariable {
  const name = storedName(request.name, 'Variable');
  const value = checkValue(request.value);
  if (store.has(name)) throw new ApiError(409, 'Already exists - Variable already exists');
  checkCount(store, maximum, 'variables');
  return { name, value, createdAt: now, updatedAt: now };
}

/**
 * The variable as a request changes it, not yet stored; the name may change too.
 *
 * @throws ApiError 409 when the new name is taken, 422 for what GitHub refuses
 */
export function changedVariable<T extends StoredVariable>(
  store: ReadonlyMap<string, T>,
  current: T,
  request: { readonly name?: string; readonly value?: string },
  now: Date,
): T {
  const name = request.name === undefined ? current.name : storedName(request.name, 'Variable');
  if (name !== current.name && store.has(name)) throw new ApiError(409, 'Already exists - Variable already exists');
  return { ...current, name, value: request.value === undefined ? current.value : checkValue(request.value), updatedAt: now };
}

/** Puts a variable in the place of an older one, perhaps of another name. */
export function replaceVariable<T extends StoredVariable>(store: Map<string, T>, older: T, newer: T): void {
  store.delete(older.name);
  store.set(newer.name, newer);
}

/** In the order of names, as GitHub lists them. */
export function byName<T extends { readonly name: string }>(store: ReadonlyMap<string, T>): T[] {
  return [...store.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Schema `actions-variable`. */
export function variableAnswer({ name, value, createdAt, updatedAt }: StoredVariable): Readonly<Record<string, unknown>> {
  return { name, value, created_at: isoSeconds(createdAt), updated_at: isoSeconds(updatedAt) };
}

/** The body of a list of variables. */
export function variablesEnvelope(page: readonly unknown[], total: number): unknown {
  return { total_count: total, variables: page };
}
