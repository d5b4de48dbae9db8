import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'session-context';

/** The rules of the sensor; `docs/rules/session-context/<id>.md` has a page for each. */
export const SESSION_CONTEXT_RULE_TABLE = [
  {
    id: 'context-expired',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a context of a session that is older than the baseline allows',
    help: 'Delete it, or write it anew from the present state; what has to stay belongs into the instructions or the documents of the repository.',
  },
  {
    id: 'missing-path',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'an instruction file for agents that names a file or folder that is not in the repository',
    help: 'Name the path that took its place, or delete the sentence; an agent that follows it looks for what is not there, or makes it anew.',
  },
  {
    id: 'missing-command',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'an instruction file for agents that names a script of package.json or a target of make that there is not',
    help: 'Name the script or target that took its place, or add it; an agent that runs the line gets an error in place of the check.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'session-context'> })[];
