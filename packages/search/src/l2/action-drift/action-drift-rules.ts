import type { Rule } from '../../sensor.js';

const SENSOR = 'action-drift';

/** The rules of the sensor; `docs/rules/action-drift/<id>.md` has a page for each. */
export const ACTION_DRIFT_RULES = [
  {
    id: 'dead-reference',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'a version of an action that fails today, or that its owner gave up',
    help: 'Move to a version that is alive; read what changes for you on the way.',
  },
  {
    id: 'unresolvable-tag',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'a tag that the action does not have, so that the job fails before its first step',
    help: 'Write a tag that exists, best as a commit with the version in a comment.',
  },
  {
    id: 'retired-runner-image',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'a job asks for a hosted runner image that is removed or on its way out',
    help: 'Use the label of a newer image.',
  },
  {
    id: 'archived-action',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'an action whose repository is archived, given up or moved',
    help: 'Use its successor.',
  },
  {
    id: 'deprecated-runtime',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'an action made for a Node.js that the runner no longer has',
    help: 'Use a version of the action that declares a current runtime.',
  },
  {
    id: 'outdated-major',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'an action that is one or more majors behind the newest known',
    help: 'Read the release notes of the majors between, then move up.',
  },
  {
    id: 'floating-reference',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'an action or reusable workflow of someone else that follows a branch',
    help: 'Pin a commit with the version in a comment, or at least a released tag.',
  },
  {
    id: 'version-comment-mismatch',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'commit pins and version comments of one action that contradict each other',
    help: 'Look up which commit the tag names, and mend the pin or its comment.',
  },
] as const satisfies readonly Rule[];

export type ActionDriftRuleId = (typeof ACTION_DRIFT_RULES)[number]['id'];
