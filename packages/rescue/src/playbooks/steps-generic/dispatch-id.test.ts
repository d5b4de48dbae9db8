import type { StepOf } from '@sar/baseline';
import { expect, it } from 'vitest';
import { baselineOf, playbook, rescueRun, RescueWorld, subject } from '../rescue-world.fixture.js';
import { dispatchWorkflow } from './dispatch-workflow.js';

const STEP: StepOf<'dispatch-workflow'> = { do: 'dispatch-workflow', workflow: 'rebuild.yml' };
const KEY = 'a'.repeat(16);

it.each(['evil', '"; touch pwned; "', '${{ secrets.X }}', `sar-${'b'.repeat(16)}-1`])(
  'the id that a workflow is given is that of the attempt, whatever the journal says: %s',
  async (id) => {
    const world = new RescueWorld();
    const { ports } = rescueRun(world, baselineOf({ MEND: playbook([STEP]) }));
    const context = {
      ports,
      playbook: 'MEND',
      key: KEY,
      index: 1,
      subject: subject(),
      startedAt: new Date(world.now).toISOString(),
      before: [],
      // As of a run that was killed before its dispatch came through, long ago.
      remembered: { id, at: new Date(world.now - 3_600_000).toISOString() },
      remember: async () => undefined,
      workTree: async () => ({ missing: 'there is none' }),
    };
    expect((await dispatchWorkflow.plan(STEP, context)).words).toBe(`looks for the run of rebuild.yml with the id sar-${KEY}-1`);
    await dispatchWorkflow.apply(STEP, context);
    expect(world.dispatches.map(({ payload }) => payload)).toEqual([{ 'sar-id': `sar-${KEY}-1` }]);
  },
);

it('a dispatch of which the journal does not say when it was fails in the end', async () => {
  const world = new RescueWorld();
  const { ports } = rescueRun(world, baselineOf({ MEND: playbook([STEP]) }));
  const startedAt = new Date(world.now).toISOString();
  const applied = async () =>
    dispatchWorkflow.apply(STEP, {
      ports,
      playbook: 'MEND',
      key: KEY,
      index: 1,
      subject: subject(),
      startedAt,
      before: [],
      remembered: { id: 'x', at: 'never', sent: 'never' },
      remember: async () => undefined,
      workTree: async () => ({ missing: 'there is none' }),
    });
  expect((await applied()).outcome).toBe('waiting');
  world.later(24 * 60);
  expect((await applied()).outcome).toBe('failed');
  expect(world.dispatches).toEqual([]);
});
