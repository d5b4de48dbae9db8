import { isObject } from '../reports/json-value.js';

/** The value at a key, or at a path of keys with dots; a key that itself has dots comes first. Undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  if (isObject(value) && Object.hasOwn(value, path)) return value[path];
  let at: unknown = value;
  for (const key of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}
