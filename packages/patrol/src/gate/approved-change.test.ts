import { known } from '@sar/baseline';
import { expect, it } from 'vitest';
import { checksOf, DEAD_CACHE, gateScene, HEAD, RUN } from './gate-scene.fixture.js';
import { judgeGate } from './judge-gate.js';
import { openGate } from './open-gate.js';

const CACHE = { cache: { required: true, sensors: ['cache-wiring'], 'fail-on': 'P2' } };
const WORKFLOW = { '.github/workflows/ci.yml': DEAD_CACHE };
const approval = async () => known({ by: 'octocat', commit: HEAD });

it.each([
  ['rules that are switched off', 'cache: { rules: { dead-cache-action: off } }\n'],
  ['severities that are lowered', 'triage: [{ rules: [dead-cache-action], severity: P3, reason: not ours }]\n'],
  ['a sensor that is switched off', 'sensors: { cache-wiring: { enabled: false } }\n'],
  ['a limit that is raised', ''],
])('%s by a change that was approved count once it is merged, and the base judges the change itself', async (what, more) => {
  const base = { ...WORKFLOW, '.github/sar.yml': checksOf(CACHE) };
  const checks = what.startsWith('a limit') ? { cache: { ...CACHE.cache, 'fail-on': 'P0' } } : CACHE;
  const opened = await openGate(gateScene({ ...WORKFLOW, '.github/sar.yml': checksOf(checks, more) }, { base }));
  const { lines, failed } = await judgeGate(opened, { ...RUN, approval });
  expect(lines.find(({ id }) => id === 'weakening:baseline')).toMatchObject({ outcome: 'pass', detail: /@octocat approved/ });
  expect(failed).toEqual(['cache']);
});
