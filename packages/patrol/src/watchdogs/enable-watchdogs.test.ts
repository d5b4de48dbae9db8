import { known, unknown, type Answer, type CiHistory, type CiWorkflow, type HaltGuard, type WatchdogLife } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { applyEnable, planEnable } from './enable-watchdogs.js';

const PATH = '.github/workflows/own.yml';
const life = (state: WatchdogLife['state'], path = PATH): WatchdogLife => ({ ids: ['own'], path, state, detail: 'why' });
const OFF = planEnable([life('disabled-inactivity')]);
const ALLOWED: HaltGuard = { check: async () => ({ isAllowed: true }) };

/** The ports, and the files that were switched on. */
function scene(answer: Answer<'enabled'>, after: Answer<string>, guard: HaltGuard = ALLOWED) {
  const enabled: string[] = [];
  const listed = async (): Promise<Answer<readonly CiWorkflow[]>> =>
    after.known ? known([{ id: 1, path: PATH, name: 'own', state: after.value, createdAt: '', updatedAt: '', url: '' }]) : after;
  const ports = {
    guard,
    workflows: { enable: async (file: string) => (enabled.push(file), answer) },
    history: { workflows: listed } as CiHistory,
  };
  return { ports, enabled };
}

it.each<[WatchdogLife['state'], string | undefined]>([
  ['disabled-inactivity', 'would-enable'],
  ['disabled-manually', 'kept-off'],
  ['disabled-fork', 'kept-off'],
  ['late', undefined],
  ['unknown', undefined],
  ['missing', undefined],
  ['on-time', undefined],
])('of one that is %s the plan is %s', (state, outcome) => {
  expect(planEnable([life(state)])[0]?.outcome).toBe(outcome);
});

it('no file outside of .github/workflows is in a plan', () => {
  expect(planEnable([life('disabled-inactivity', 'dynamic/pages'), life('disabled-inactivity', '../x.yml')])).toEqual([]);
});

describe('applying', () => {
  it.each<[string, Answer<'enabled'>, Answer<string>, object]>([
    ['is done when GitHub lists it as active', known('enabled'), known('active'), { outcome: 'enabled' }],
    ['is not believed when GitHub lists it as before', known('enabled'), known('disabled_inactivity'), { outcome: 'failed' }],
    ['is not believed when the list is not known', known('enabled'), unknown('unreachable', 'gone'), { outcome: 'failed' }],
    ['tells of a permission', unknown('forbidden', 'add `actions: write`'), known('active'), { outcome: 'failed', isForbidden: true }],
    ['tells of a failure', unknown('unreachable', 'gone'), known('active'), { outcome: 'failed', detail: 'gone' }],
  ])('%s', async (_what, answer, after, expected) => {
    const { ports, enabled } = scene(answer, after);
    expect(await applyEnable(OFF, ports)).toMatchObject([expected]);
    expect(enabled).toEqual(['own.yml']);
  });

  it('asks the halt before each act', async () => {
    let asked = 0;
    const guard: HaltGuard = {
      check: async () => ((asked += 1) === 1 ? { isAllowed: true } : { isAllowed: false, reason: 'halted by issue #1' }),
    };
    const { ports, enabled } = scene(known('enabled'), known('active'), guard);
    const plan = planEnable([life('disabled-inactivity'), life('disabled-inactivity', '.github/workflows/b.yml')]);
    expect((await applyEnable(plan, ports)).map(({ outcome }) => outcome)).toEqual(['enabled', 'halted']);
    expect(enabled).toEqual(['own.yml']);
  });

  it('writes nothing for what stays off', async () => {
    const { ports, enabled } = scene(known('enabled'), known('active'));
    const plan = planEnable([life('disabled-manually')]);
    expect(await applyEnable(plan, ports)).toEqual(plan);
    expect(enabled).toEqual([]);
  });
});
