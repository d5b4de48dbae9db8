import { CLOCK_SCHEMA, type Clock } from './clock.js';

/** The record of a clock: one line a finding, by fingerprint, so that what changed is what a diff shows. */
export function clockText(clock: Clock): string {
  const lines = [...clock]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { firstSeen, goneSince, lastGone, sensor, rule, path }]) => {
      // Keys that are undefined are left out.
      return `    ${JSON.stringify(id)}: ${JSON.stringify({ firstSeen, goneSince, lastGone, sensor, rule, path })}`;
    });
  const findings = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "schema": ${JSON.stringify(CLOCK_SCHEMA)},\n  "findings": ${findings}\n}\n`;
}
