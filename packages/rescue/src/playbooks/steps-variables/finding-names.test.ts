import { fingerprint, type Signal } from '@sar/baseline';
import { expect, it } from 'vitest';
import { baselineWith, finding, StepWorld, stepRun } from '../step-world.fixture.js';
import { queueIntent } from './queue-intent.js';

const BASELINE = `
variables:
  registry:
    repo-vars:
      LOG_LEVEL: { value: info }
      OTHER: { value: other }
  intents: { allow: [{ names: [LOG_LEVEL, OTHER] }] }
`;
const idOf = (name: string) => fingerprint('variable-audit', 'missing-variable', ['repo-vars', undefined, name]);
/** A finding that says in every text that it is about OTHER. */
const named = (id: string): Signal =>
  finding({
    id,
    rule: 'missing-variable',
    artefact: { kind: 'variable', path: '.github/sar.yml', name: 'OTHER' },
    message: 'repo-vars/OTHER is missing',
    expected: 'other',
    actual: 'OTHER',
  });

it('what a finding is called queues nothing: its id does, which is reckoned from the registry', async () => {
  const queued = async (id: string) => {
    const world = new StepWorld();
    const report = await queueIntent.apply(
      { do: 'queue-intent' },
      stepRun(world, await baselineWith(BASELINE), [named(id)], {}, {}).context,
    );
    return (report.changes ?? []).map(({ path }) => /variable_set_([A-Z_]+)_/.exec(path)?.[1]);
  };
  expect(await queued('0'.repeat(16))).toEqual([]);
  expect(await queued(idOf('NOT_DECLARED'))).toEqual([]);
  expect(await queued(idOf('LOG_LEVEL'))).toEqual(['LOG_LEVEL']);
  expect(await queued(idOf('OTHER'))).toEqual(['OTHER']);
});
