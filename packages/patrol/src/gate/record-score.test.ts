import type { GateVerdict, HaltGuard, StateStore } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { checksOf, gateScene, HEAD, NOW, RUN } from './gate-scene.fixture.js';
import { judgeGate } from './judge-gate.js';
import { openGate } from './open-gate.js';
import { recordScore } from './record-score.js';

const FILES = {
  '.github/sar.yml': checksOf({ tests: { required: true, sensors: ['doc-links'] } }),
  'README.md': '# A\n',
};

function place(isHalted = false) {
  const files = new Map<string, string>();
  let writes = 0;
  const state: StateStore = {
    place: 'branch sar-state',
    read: async (path) => files.get(path),
    update: async (_, change) => {
      for (const [path, text] of await change(async (each) => files.get(each)))
        if (text === null) files.delete(path);
        else {
          files.set(path, text);
          writes += 1;
        }
    },
  };
  const guard: HaltGuard = {
    check: async () => (isHalted ? { isAllowed: false, reason: 'SAR is halted', cause: 'failed' } : { isAllowed: true }),
  };
  return { state, guard, files, writes: () => writes };
}

async function passed(input = {}) {
  const opened = await openGate(gateScene(FILES, { input }));
  const verdict = await judgeGate(opened, RUN);
  expect(verdict.outcome).toBe('pass');
  return { opened, verdict };
}

describe('the score of a gate that has passed', () => {
  it('is one line of the history, with the results of the checks, and is not written again', async () => {
    const { opened, verdict } = await passed();
    const { state, guard, files, writes } = place();
    expect(await recordScore(opened, verdict, { state, guard, dryRun: false })).toMatchObject([{ what: 'state', outcome: 'done' }]);
    const [entry, ...rest] = (files.get('score.ndjson') ?? '').trim().split('\n');
    expect(rest).toEqual([]);
    expect(JSON.parse(entry ?? '')).toMatchObject({ schema: 'sar.score/1', at: NOW.toISOString(), commit: HEAD });
    expect(await recordScore(opened, verdict, { state, guard, dryRun: false })).toMatchObject([{ outcome: 'unchanged' }]);
    expect(writes()).toBe(1);
  });

  it('is not written in a dry run', async () => {
    const { opened, verdict } = await passed();
    const { state, guard, writes } = place();
    expect(await recordScore(opened, verdict, { state, guard, dryRun: true })).toMatchObject([{ outcome: 'would-do' }]);
    expect(writes()).toBe(0);
  });

  it('is not written when SAR is halted', async () => {
    const { opened, verdict } = await passed();
    const { state, guard, writes } = place(true);
    expect(await recordScore(opened, verdict, { state, guard, dryRun: false })).toMatchObject([{ outcome: 'not-possible' }]);
    expect(writes()).toBe(0);
  });
});

it('a gate that has failed records nothing', async () => {
  const { opened, verdict } = await passed();
  const { state, guard, writes } = place();
  const failed: GateVerdict = { ...verdict, outcome: 'fail' };
  expect(await recordScore(opened, failed, { state, guard, dryRun: false })).toEqual([]);
  expect(writes()).toBe(0);
});
