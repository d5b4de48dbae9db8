import type { RotationRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'secret-rotation';

/** The rules of the sensor; `docs/rules/secret-rotation/<id>.md` has a page for each. */
export const SECRET_ROTATION_RULES = [
  {
    id: 'rotation-due',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'a secret that was last written longer ago than it may be',
    help: 'Issue a new one where it comes from, set it, and revoke the old one.',
  },
  {
    id: 'rotation-due-soon',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a secret that will soon be due for rotation',
    help: 'Plan its rotation before the day named.',
  },
] as const satisfies readonly (Rule & { readonly id: RotationRule })[];
