import type { Reading } from '@sar/baseline';
import { GOVERNANCE_SENSOR, UNUSED_WAIVER } from '../governance/governance-signal.js';
import { placeOf, sightsOf } from './sight.js';

/** What a run looked at, as far as it decides whether something that it did not find is gone. */
export interface Coverage {
  readonly isDefaultBranch: boolean;
  /** True when only a part of the repository was judged. */
  readonly isPart: boolean;
  readonly readings: readonly Reading[];
  /**
   * Ids of findings about waivers of which the run could not tell whether they are there; see `TriageResult`. Without it no waiver that was
   * unused counts as gone while anything is unknown.
   */
  readonly undecided?: ReadonlySet<string>;
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
 * Judges what is gone: on the default branch, when the whole repository was judged, and the same sensor answered and looked where the
 * finding was. What is still among the findings must not be asked for.
 */
export function goneJudge({ isDefaultBranch, isPart, readings, undecided }: Coverage): IsGone {
  if (!isDefaultBranch || isPart) return () => false;
  const answered = sightsOf(readings);
  const unread = unreadWorkflows(readings);
  const sawAll = readings.length > 0 && readings.every((reading) => reading.outcome !== 'unknown' && reading.scope.unjudged.length === 0);
  return ({ id, sensor, rule, path }) => {
    if (sensor !== GOVERNANCE_SENSOR) return answered.get(sensor)?.(path, id) ?? false;
    if (unread.has(placeOf(path))) return false;
    // What is wrong with a comment or a date is seen in every run; that something applies to nothing takes sensors.
    return rule !== UNUSED_WAIVER || (undecided === undefined ? sawAll : !undecided.has(id));
  };
}

/** Workflow files that could not be read as such: the comments in them are not known. */
function unreadWorkflows(readings: readonly Reading[]): ReadonlySet<string> {
  const ofPipeline = readings.flatMap((reading) => (reading.layer === 'L2' && reading.outcome !== 'unknown' ? reading.scope.unjudged : []));
  return new Set(ofPipeline.flatMap(({ path, job }) => (job === undefined ? [placeOf(path)] : [])));
}
