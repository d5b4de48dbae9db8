import { expect, it } from 'vitest';
import { baselineWith, StepWorld, stepRun } from '../step-world.fixture.js';
import { rollBackAlias } from './roll-back-alias.js';
import { SERVER, trackingServer } from './tracking-server.fixture.js';

const BASELINE = `
sensors:
  model-drift:
    mlflow:
      store: ${SERVER}
      experiments: [churn]
      baseline-run: runs:/a1
      metrics: { accuracy: { direction: higher, tolerance: 0.01 } }
`;
const SERVED = trackingServer([
  { id: 'a1', start: 1, metrics: { accuracy: 0.9 } },
  { id: 'b1', start: 2, metrics: { accuracy: 0.5 } },
]);

it.each(['7', '12', 'evil', '', '../../x'])('the journal chooses no version: it says %j', async (to) => {
  const world = new StepWorld();
  world.aliases.set('churn@champion', '11');
  world.versions = [
    { version: '7', run: 'z1', status: 'READY' },
    { version: '9', run: 'a1', status: 'READY' },
    { version: '11', run: 'b1', status: 'READY' },
    { version: '12', run: 'y1', status: 'READY' },
  ];
  world.remembered = { model: 'churn', alias: 'champion', from: '11', to };
  const { context } = stepRun(world, await baselineWith(BASELINE), [], { http: SERVED }, {});
  expect(await rollBackAlias.apply({ do: 'roll-back-alias', model: 'churn', alias: 'champion', to: 'previous' }, context)).toMatchObject({
    outcome: 'done',
  });
  expect(world.aliases.get('churn@champion')).toBe('9');
});
