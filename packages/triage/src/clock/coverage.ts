import type { Reading } from '@sar/baseline';
import { GOVERNANCE_SENSOR } from '../governance/governance-signal.js';

/** What a run looked at, as far as it decides whether something that it did not find is gone. */
export interface Coverage {
  readonly isDefaultBranch: boolean;
  /** True when only a part of the repository was judged. */
  readonly isPart: boolean;
  readonly readings: readonly Reading[];
}

/** A finding of an earlier run. */
export interface KnownFinding {
  readonly id: string;
  readonly sensor: string;
  readonly rule: string;
  readonly path: string;
}

/** Whether a finding of an earlier run that is not among the findings of this one is gone, and not just out of sight. */
export type IsGone = (known: KnownFinding) => boolean;

/**
 * Judges what is gone: on the default branch, when the whole repository was judged, and the same sensor answered and left neither the
 * finding's path nor a folder around it unjudged. What is still among the findings must not be asked for.
 */
export function goneJudge({ isDefaultBranch, isPart, readings }: Coverage): IsGone {
  if (!isDefaultBranch || isPart) return () => false;
  const unjudged = unjudgedPaths(readings);
  return ({ sensor, path }) => {
    if (sensor === GOVERNANCE_SENSOR) return true;
    const paths = unjudged.get(sensor);
    return paths !== undefined && !placesAround(path).some((place) => paths.has(place));
  };
}

/** The sensors that answered, each with the paths that it could not judge. One that is also unknown did not answer. */
function unjudgedPaths(readings: readonly Reading[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answered = new Map<string, Set<string>>();
  for (const reading of readings) {
    if (reading.outcome === 'unknown') continue;
    const paths = answered.get(reading.sensor) ?? new Set<string>();
    for (const { path } of reading.scope.unjudged) paths.add(path === '' ? '.' : path.replace(/\/$/, ''));
    answered.set(reading.sensor, paths);
  }
  for (const reading of readings) if (reading.outcome === 'unknown') answered.delete(reading.sensor);
  return answered;
}

/** A path, the folders around it, and `.` for the whole repository, as which sensors name what has no place. */
function placesAround(path: string): readonly string[] {
  const parts = path.split('/').slice(0, 256);
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/')), path];
}
