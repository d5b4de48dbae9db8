import type { Baseline, Coverage, CoverageGap } from '@sar/baseline';
import type { Sensor } from '@sar/search';
import { playbookGaps } from './playbook-gaps.js';
import { sensorGaps } from './sensor-gaps.js';
import { watchdogGaps } from './watchdog-gaps.js';

/** The map before what is missing in it is known. */
export type OpenMap = Pick<Coverage, 'watchdogs' | 'layers' | 'unknown'>;

/** What gaps are judged by. */
export interface GapFacts {
  readonly baseline: Baseline;
  readonly all: readonly Sensor[];
  /** Ids of the sensors that the baseline enables. */
  readonly enabled: ReadonlySet<string>;
  /** Ids of those that have nothing to read. */
  readonly idle: Pick<ReadonlySet<string>, 'has'>;
}

const WEIGHTS = ['high', 'normal', 'low'] as const;

/** What nobody watches, and what leads nowhere: the heaviest first. */
export function coverageGaps(map: OpenMap, facts: GapFacts): readonly CoverageGap[] {
  const gaps = [...sensorGaps(map, facts), ...watchdogGaps(map, facts), ...playbookGaps(map, facts)];
  return WEIGHTS.flatMap((weight) => gaps.filter((gap) => gap.weight === weight));
}
