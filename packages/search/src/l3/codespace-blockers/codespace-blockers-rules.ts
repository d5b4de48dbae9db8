import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

/** The rules of the sensor; `docs/rules/codespace-blockers/<id>.md` has a page for each. */
export const CODESPACE_BLOCKERS_RULE_TABLE = [
  {
    id: 'unreadable-devcontainer',
    sensor: 'codespace-blockers',
    condition: 'broken',
    impact: 'blocks',
    summary: 'a devcontainer.json that does not parse, so that codespaces start in the recovery container',
    help: 'Mend the syntax at the place that is named; comments and trailing commas are allowed.',
  },
  {
    id: 'missing-build-file',
    sensor: 'codespace-blockers',
    condition: 'missing',
    impact: 'degrades',
    summary: 'a Dockerfile, build context, Compose file or local feature that a devcontainer names and the repository does not have',
    help: 'Correct the path, which is relative to the devcontainer.json, or bring the file back.',
  },
  {
    id: 'unknown-service',
    sensor: 'codespace-blockers',
    condition: 'broken',
    impact: 'degrades',
    summary: 'a devcontainer that connects to a service which its Compose files do not have',
    help: 'Name one of the services of the Compose files in `service`.',
  },
  {
    id: 'missing-lifecycle-script',
    sensor: 'codespace-blockers',
    condition: 'missing',
    impact: 'degrades',
    summary: 'a lifecycle command that calls a script which the repository does not have',
    help: 'Correct the path, which is relative to the root of the repository, or bring the script back.',
  },
  {
    id: 'unmet-host-requirement',
    sensor: 'codespace-blockers',
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'host requirements that no machine type of Codespaces meets',
    help: 'Ask for no more than the largest machine type has.',
  },
  {
    id: 'missing-codespace-secret',
    sensor: 'codespace-blockers',
    condition: 'missing',
    impact: 'advisory',
    summary: 'a secret that a devcontainer declares and that the repository has not configured for Codespaces',
    help: 'Add it under Settings → Secrets and variables → Codespaces, or name it in sensors.codespace-blockers.secrets-elsewhere if the organisation or each user has it.',
  },
  {
    id: 'retired-feature',
    sensor: 'codespace-blockers',
    condition: 'stale',
    impact: 'degrades',
    summary: 'a feature that was renamed or withdrawn',
    help: 'Name the feature that took its place.',
  },
  {
    id: 'invalid-port',
    sensor: 'codespace-blockers',
    condition: 'broken',
    impact: 'degrades',
    summary: 'a forwarded port that cannot be one',
    help: 'Use a number from 1 to 65535, or `"host:port"`.',
  },
  {
    id: 'conflicting-settings',
    sensor: 'codespace-blockers',
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'settings of a devcontainer of which only one can hold',
    help: 'Keep one of them and remove the other.',
  },
  {
    id: 'ignored-setting',
    sensor: 'codespace-blockers',
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a key of a devcontainer that nothing reads: mistyped, or moved elsewhere',
    help: 'Write the key as the reference does.',
  },
  {
    id: 'unpinned-source',
    sensor: 'codespace-blockers',
    condition: 'drifted',
    impact: 'advisory',
    summary: 'an image or a feature without a version, so that codespaces change without a commit',
    help: 'Name a version: a tag other than `latest`, or a digest.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'codespace-blockers'> })[];

/** The rule of an id. */
export function codespaceRule(id: SensorRule<'codespace-blockers'>): Rule {
  const rule = CODESPACE_BLOCKERS_RULE_TABLE.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
