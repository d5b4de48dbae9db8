import { dependabotEntries, isRecord, nameOfEntry, placeOfEntry, type DependabotEntry } from '../picture/dependabot-settings.js';
import type { RawFile } from '../picture/raw-file.js';
import type { SecurityPicture } from '../picture/security-picture.js';
import type { Weakness } from '../weakness.js';

/**
 * Fires once a file for entries of Dependabot's settings without a `cooldown`, or with fewer days than the baseline asks for. Entries that propose no versions
 * (`open-pull-requests-limit: 0`) only bring security updates, which know no cooldown; of groups over several ecosystems it is not known where theirs stands.
 */
export function dependabotCooldown(file: RawFile, { options }: SecurityPicture): readonly Weakness[] {
  const entries = dependabotEntries(file);
  const least = options['cooldown-days'];
  const hasty = entries.filter(
    ({ entry }) => entry['open-pull-requests-limit'] !== 0 && entry['multi-ecosystem-group'] === undefined && daysOf(entry) < least,
  );
  const [first, ...others] = hasty;
  if (first === undefined) return [];
  const which = hasty.length === entries.length ? 'all entries' : hasty.map(nameOfEntry).slice(0, 8).join(', ');
  return [
    {
      rule: 'dependabot-cooldown',
      place: placeOfEntry(file, first.index),
      identity: ['cooldown'],
      message: `versions are proposed less than ${least} ${least === 1 ? 'day' : 'days'} after they appear, for ${which}`,
      expected: `cooldown: {default-days: ${least}} or more`,
      actual: hasty.every(({ entry }) => entry['cooldown'] === undefined) ? 'no cooldown' : 'a shorter cooldown, or none',
      further: others.map(({ index }) => placeOfEntry(file, index)),
    },
  ];
}

function daysOf(entry: DependabotEntry['entry']): number {
  const { cooldown } = entry;
  const days = isRecord(cooldown) ? cooldown['default-days'] : undefined;
  if (typeof days === 'number' || !isRecord(cooldown)) return typeof days === 'number' ? days : 0;
  // Without days for all, only what is named waits.
  const named = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'].map((key) => cooldown[key]);
  return Math.min(...named.map((value) => (typeof value === 'number' ? value : 0)));
}
