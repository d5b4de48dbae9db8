import { UserError } from '@sar/baseline';

/**
 * GitHub reads at most 256 KB of organisation and repository variables for a run and drops what sorts last beyond that. From
 * this many bytes on a name that is missing says nothing.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#limits-for-configuration-variables
 */
const COMPLETE_BELOW_BYTES = 200 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;

/** The variables that a job sees, from `${{ toJSON(vars) }}`: organisation, repository and its environment, merged. */
export interface VarsContext {
  /** Upper-case name → value. */
  readonly values: ReadonlyMap<string, string>;
  /** The environment of the job; undefined when it has none. */
  readonly environment?: string;
  /** Why a name that is missing may still be configured; undefined when the context is complete. */
  readonly incomplete?: string;
}

/**
 * Reads the JSON of `toJSON(vars)`.
 *
 * @param options.withheld why GitHub withholds variables from this run (an event of a fork): then nothing counts as absent
 * @throws UserError when it is not a map of texts
 */
export function readVarsContext(json: string, options: { readonly environment?: string; readonly withheld?: string } = {}): VarsContext {
  if (json.length > MAX_BYTES) throw notAContext('it is larger than 16 MB');
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw notAContext('it is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw notAContext('it is not a map');
  const values = new Map<string, string>();
  let bytes = 0;
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') throw notAContext('a value is not a text');
    values.set(name.toUpperCase(), value);
    bytes += name.length + new TextEncoder().encode(value).length;
  }
  const incomplete =
    options.withheld ??
    (bytes < COMPLETE_BELOW_BYTES
      ? undefined
      : 'the variables are near the 256 KB that GitHub reads for a run, beyond which it drops some');
  return {
    values,
    ...(options.environment !== undefined && { environment: options.environment }),
    ...(incomplete !== undefined && { incomplete }),
  };
}

function notAContext(why: string): UserError {
  return new UserError(`vars-context cannot be read: ${why}; it takes what \${{ toJSON(vars) }} gives in a workflow`);
}
