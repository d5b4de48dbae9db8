import type { VariableTarget } from '@sar/baseline';

/**
 * GitHub's limits: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#limits-for-configuration-variables
 * Beyond the size of an organisation's and a repository's variables together, GitHub drops variables from runs in silence.
 */
export const VARIABLE_LIMITS = { repo: 500, org: 1000, environment: 100, combinedBytes: 262_144 } as const;

/** Size of a variable as it counts here: bytes of UTF-8 of its name and value. */
export function variableBytes(name: string, value: string): number {
  return name.length + Buffer.byteLength(value, 'utf8');
}

/** Size of all variables of a target, in bytes. */
export function totalBytes(values: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [name, value] of values) bytes += variableBytes(name, value);
  return bytes;
}

/**
 * Why a variable cannot be set in a target, or undefined.
 *
 * @param count variables there are in the target, without this one when it is new
 * @param bytes size of the organisation's and the repository's variables together after the change; undefined when they do not count
 * @param grows whether the change makes that size larger: what is over the limit already may still shrink
 */
export function limitProblem(
  target: VariableTarget,
  change: { readonly isNew: boolean; readonly count: number; readonly bytes: number | undefined; readonly grows: boolean },
): string | undefined {
  const limit = VARIABLE_LIMITS[target.scope];
  if (change.isNew && change.count >= limit) {
    return `the ${target.scope} has ${change.count} variables already, and GitHub allows ${limit}: delete some first`;
  }
  if (change.grows && change.bytes !== undefined && change.bytes > VARIABLE_LIMITS.combinedBytes) {
    return (
      `the variables of organisation and repository would have ${change.bytes} bytes together; ` +
      `beyond ${VARIABLE_LIMITS.combinedBytes} GitHub hides some of them from runs: delete or shorten some first`
    );
  }
  return undefined;
}
