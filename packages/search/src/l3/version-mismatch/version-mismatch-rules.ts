import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

/** The rules of the sensor; `docs/rules/version-mismatch/<id>.md` has a page for each. */
export const VERSION_MISMATCH_RULE_TABLE = [
  {
    id: 'unsupported-version',
    sensor: 'version-mismatch',
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'a version is asked for that the project itself declares not to support',
    help: 'Ask for a version inside of the declared range, or widen the range if the project supports that version.',
  },
  {
    id: 'conflicting-pins',
    sensor: 'version-mismatch',
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'two files of one folder pin a tool to versions that exclude each other',
    help: 'Decide for one version and write it in all of the places, or let one file follow the other.',
  },
  {
    id: 'version-not-in-ci',
    sensor: 'version-mismatch',
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'the version that the repository pins for development is used by no workflow that sets the tool up',
    help: 'Let the workflows read the version from the file, or pin the same version in both.',
  },
  {
    id: 'version-differs-in-ci',
    sensor: 'version-mismatch',
    condition: 'drifted',
    impact: 'advisory',
    summary: 'some workflows pin another version than the repository or the other workflows',
    help: 'Let the workflows read the version from one file, so that they cannot drift apart.',
  },
  {
    id: 'missing-version-file',
    sensor: 'version-mismatch',
    condition: 'broken',
    impact: 'degrades',
    summary: 'a workflow reads the version of a tool from a file that is not in the repository',
    help: 'Correct the path, or add the file; the step fails until then.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'version-mismatch'> })[];

/** The rule of an id. */
export function versionRule(id: SensorRule<'version-mismatch'>): Rule {
  const rule = VERSION_MISMATCH_RULE_TABLE.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
