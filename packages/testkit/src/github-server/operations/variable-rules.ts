import { ApiError } from '../contract/operation.js';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#limits-for-configuration-variables */
export const MAX_VARIABLES = { organization: 1000, repository: 500, environment: 100 } as const;
/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
export const MAX_SECRETS = { organization: 1000, repository: 100, environment: 100 } as const;
export const MAX_VALUE_BYTES = 48 * 1024;
const MAX_NAME_LENGTH = 255;

/**
 * A variable's or secret's name as GitHub stores it.
 *
 * @throws ApiError 422 for a name that GitHub refuses
 */
export function storedName(name: string, what: 'Variable' | 'Secret'): string {
  const upper = name.toUpperCase();
  const refused = nameProblem(upper);
  if (refused !== undefined) throw new ApiError(422, `${what} name ${refused}`);
  return upper;
}

/** @throws ApiError 422 for a value that GitHub refuses; an empty one is refused too, as GitHub's own pages do */
export function checkValue(value: string): string {
  if (value === '') throw new ApiError(422, "Variable value can't be blank");
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new ApiError(422, 'Variable value must be less than 48 KB');
  return value;
}

/** @throws ApiError 422 when there is no place for one more */
export function checkCount(store: ReadonlyMap<string, unknown>, maximum: number, what: 'variables' | 'secrets'): void {
  if (store.size >= maximum) throw new ApiError(422, `The limit of ${maximum} ${what} is reached`);
}

function nameProblem(upper: string): string | undefined {
  if (upper.length > MAX_NAME_LENGTH) return `is longer than ${MAX_NAME_LENGTH} characters`;
  if (upper.startsWith('GITHUB_')) return 'must not start with GITHUB_';
  if (!/^[A-Z_][A-Z0-9_]*$/.test(upper)) {
    return 'may only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).';
  }
  return undefined;
}
