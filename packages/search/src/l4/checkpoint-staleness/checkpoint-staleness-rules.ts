import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'checkpoint-staleness';

/** The rules of the sensor; `docs/rules/checkpoint-staleness/<id>.md` has a page for each. */
export const CHECKPOINT_STALENESS_RULE_TABLE = [
  {
    id: 'checkpoint-missing',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'a declared model of which there is no checkpoint and no registered version',
    help: 'Train the model, or fetch its checkpoint (dvc pull, git lfs pull) before the search; if it has moved, mend files, registered-model or store of its entry in sensors.checkpoint-staleness.checkpoints.',
  },
  {
    id: 'checkpoint-too-old',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'a model whose newest checkpoint is older than its max-age-days',
    help: 'Train the model again and commit or register the new checkpoint; if it may be older, raise max-age-days of its entry in sensors.checkpoint-staleness.checkpoints.',
  },
  {
    id: 'checkpoint-older-than-sources',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'a model whose newest checkpoint is older than the newest commit of its training code or data',
    help: 'Train the model again from the code and data of now, and commit or register the new checkpoint; if the change has no influence on it, name the paths in trained-from more exactly.',
  },
] as const satisfies readonly (Rule & {
  readonly id: SensorRule<'checkpoint-staleness'>;
})[];
