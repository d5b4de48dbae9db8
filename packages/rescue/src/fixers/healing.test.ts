import { known, type Baseline, type GateVerdict, type RescueReport } from '@sar/baseline';
import { expect, it } from 'vitest';
import { LEASE_MINUTES } from '../playbooks/engine/attempt-hold.js';
import { baselineOf, Killed, playbook, rescue, RescueWorld, signal, subject, type Faults } from '../playbooks/rescue-world.fixture.js';
import type { RescuePorts } from '../playbooks/rescue-ports.js';
import { MemoryWorkTree } from './memory-work-tree.fixture.js';
import { COMMIT, MemoryWriter } from './step-context.fixture.js';
import { applyFixers, openPullRequest } from './index.js';

const FILES = { 'app.py': 'import os\nx = 1\n' };
const ID = '0'.repeat(16);
const UNUSED = signal(ID, { sensor: 'dead-code', rule: 'unused-import', artefact: { kind: 'file', path: 'app.py' } });
const BASELINE: Baseline = baselineOf({
  'SAR-002': playbook([{ do: 'apply-fixers' }, { do: 'open-pull-request', title: 'Mend' }], { when: [{ sensor: 'dead-code' }] }),
});
const PASS: GateVerdict = { outcome: 'pass', lines: [], failed: [] };
const FAIL: GateVerdict = { outcome: 'fail', lines: [], failed: ['tests'] };

/** What outlives a run: the state, and the branches. */
interface World {
  readonly state: RescueWorld;
  readonly writer: MemoryWriter;
  readonly trees: MemoryWorkTree[];
}

function newWorld(): World {
  const state = new RescueWorld();
  state.findings = [UNUSED];
  return { state, writer: new MemoryWriter(FILES), trees: [] };
}

/** The writer of one process: killed at a write, before or after its effect. */
function mortal(
  writer: MemoryWriter,
  killAt: number,
  afterEffect: boolean,
): { readonly branch: RescuePorts['branch']; readonly calls: () => number; readonly isDead: () => boolean } {
  let calls = 0;
  let isDead = false;
  const once = async <T>(act: () => Promise<T>): Promise<T> => {
    if (isDead) throw new Killed('the process ended');
    calls += 1;
    if (calls !== killAt) return act();
    isDead = true;
    if (afterEffect) await act();
    throw new Killed('a write');
  };
  const branch: RescuePorts['branch'] = {
    filesAt: async (name, folder) => writer.filesAt(name, folder),
    findPullRequest: async () => writer.findPullRequest(),
    createBranch: async (name, commit) => once(async () => writer.createBranch(name, commit)),
    commit: async (commit) => once(async () => writer.commit(commit)),
    openPullRequest: async (request) => once(async () => writer.openPullRequest(request)),
  };
  return { branch, calls: () => calls, isDead: () => isDead };
}

async function play(
  { state, writer, trees }: World,
  {
    killAt = 0,
    afterEffect = false,
    faults = {},
    gate = PASS,
  }: {
    readonly killAt?: number;
    readonly afterEffect?: boolean;
    readonly faults?: Faults;
    readonly gate?: GateVerdict;
  } = {},
): Promise<{ readonly reports: readonly RescueReport[]; readonly writes: number; readonly calls: number }> {
  const { branch, calls, isDead } = mortal(writer, killAt, afterEffect);
  const { reports, writes } = await rescue(state, BASELINE, state.findings.length > 0 ? [subject(ID, UNUSED)] : [], {
    input: { isWhole: true },
    // Nothing of a process that ended is written any more.
    faults: {
      ...faults,
      before: () => {
        if (isDead()) throw new Killed('the process ended');
      },
    },
    kinds: { 'apply-fixers': applyFixers, 'open-pull-request': openPullRequest },
    ports: {
      ...(branch !== undefined && { branch }),
      commit: COMMIT,
      gate: async () => gate,
      openWorkTree: async () => {
        const tree = new MemoryWorkTree(FILES, (_command, files) => (files.set('app.py', 'x = 1\n'), {}));
        trees.push(tree);
        return known(tree);
      },
    },
  });
  return { reports, writes: writes.length, calls: calls() };
}

/** Later runs, each after the lease of the one before. */
async function later(world: World, runs = 3): Promise<readonly RescueReport[]> {
  let reports: readonly RescueReport[] = [];
  for (let run = 0; run < runs; run++) {
    world.state.later(LEASE_MINUTES + 1);
    ({ reports } = await play(world));
  }
  return reports;
}

it('waits for its pull request, and is done when that is merged and the finding is gone', async () => {
  const world = newWorld();
  const { reports } = await play(world);
  expect(reports).toMatchObject([{ outcome: 'waiting', pullRequest: 'https://github.com/octo-org/octo-repo/pull/1' }]);
  expect((await later(world))[0]).toMatchObject({ outcome: 'waiting' });
  expect([world.writer.commits.length, world.writer.opened.length]).toEqual([1, 1]);
  world.writer.pull = { url: 'https://github.com/octo-org/octo-repo/pull/1', state: 'merged' };
  world.state.findings = [];
  expect((await later(world, 1))[0]).toMatchObject({ outcome: 'fixed' });
  expect(world.state.issues).toEqual([]);
  expect(world.trees.every(({ removed }) => removed)).toBe(true);
});

it('asks its owner when the pull request is closed, and when the gate fails', async () => {
  const closed = newWorld();
  await play(closed);
  closed.writer.pull = { url: 'https://github.com/octo-org/octo-repo/pull/1', state: 'closed' };
  expect((await later(closed, 1))[0]).toMatchObject({ outcome: 'blocked' });
  expect(closed.state.issues).toHaveLength(1);
  const failing = newWorld();
  const { reports } = await play(failing, { gate: FAIL });
  expect(reports).toMatchObject([{ outcome: 'blocked' }]);
  expect([failing.state.issues.length, failing.writer.opened.length]).toEqual([1, 0]);
});

it.each([false, true])('killed at any write (after its effect: %s) ends in one commit and one pull request', async (afterEffect) => {
  const straight = await play(newWorld());
  expect(straight.calls).toBe(3);
  expect(straight.writes).toBeGreaterThan(2);
  const ends = async (world: World, what: string) => {
    expect((await later(world))[0], what).toMatchObject({ outcome: 'waiting' });
    expect([world.writer.commits.length, world.writer.opened.length], what).toEqual([1, 1]);
    expect(world.state.issues, what).toEqual([]);
  };
  for (let killAt = 1; killAt <= straight.writes; killAt++) {
    const world = newWorld();
    await play(world, { faults: { killAt: { write: killAt, afterEffect } } }).catch(() => undefined);
    await ends(world, `write ${killAt}`);
  }
  for (let killAt = 1; killAt <= straight.calls; killAt++) {
    const world = newWorld();
    await play(world, { killAt, afterEffect }).catch(() => undefined);
    await ends(world, `call ${killAt}`);
  }
});
