import type { CiRun } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRunPrune, type RunPruneSettings } from './run-prune-plan.js';
import { ago, AT, REPOSITORY, run } from './prune.fixture.js';

const SETTINGS: RunPruneSettings = {
  olderThanDays: 30,
  keep: 1,
  windowDays: 7,
  defaultBranch: 'main',
  repository: REPOSITORY,
  deletedWorkflows: new Set(),
  unsureWorkflows: new Set(),
  listedUntil: AT,
  referenced: new Set(),
  maxDeletes: 100,
};
/** The newest run, so that another one is not it. */
const NEWEST = run({ id: 99, createdAt: ago(1) });

describe('one run beside a newer one that succeeded', () => {
  it.each<[string, Partial<CiRun>, Partial<RunPruneSettings>, string]>([
    ['40 days old', {}, {}, 'old'],
    ['29 days old', { createdAt: ago(29) }, {}, 'recent'],
    ['exactly 30 days old', { createdAt: ago(30) }, {}, 'recent'],
    ['40 days old, run again yesterday', { startedAt: ago(1), attempt: 2 }, {}, 'recent'],
    ['40 days old, and waited until yesterday', { updatedAt: ago(1) }, {}, 'recent'],
    ['40 days old and still waiting', { status: 'waiting', conclusion: undefined }, {}, 'recent'],
    ['in the window of the failure rate', {}, { windowDays: 60 }, 'recent'],
    ['listed too early, since older ones may not be listed yet', {}, { listedUntil: Date.parse(ago(41)) }, 'recent'],
    ['in the ledger', {}, { referenced: new Set([1]) }, 'referenced'],
    ['one of the two newest', {}, { keep: 2 }, 'newest'],
    ['of a workflow whose newest runs are not known', {}, { unsureWorkflows: new Set([1]) }, 'unsure'],
    ['of a workflow that is gone and ran yesterday', {}, { deletedWorkflows: new Set([1]) }, 'old'],
    ['the newest that a schedule started', { event: 'schedule' }, {}, 'newest'],
    ['of another workflow, its only one', { workflowId: 2 }, {}, 'newest'],
    ['of another workflow that is gone', { workflowId: 2 }, { deletedWorkflows: new Set([2]) }, 'deleted-workflow'],
    [
      'of another workflow that is gone, in the ledger',
      { workflowId: 2 },
      { deletedWorkflows: new Set([2]), referenced: new Set([1]) },
      'referenced',
    ],
    ['of another workflow that is gone, a week ago', { workflowId: 2, createdAt: ago(7) }, { deletedWorkflows: new Set([2]) }, 'recent'],
  ])('%s', (_what, values, settings, expected) => {
    const plan = planRunPrune([run({ id: 1, ...values }), NEWEST], { ...SETTINGS, ...settings }, AT);
    const reason = plan.removals.find(({ run: { id } }) => id === 1)?.reason ?? plan.kept.find(({ run: { id } }) => id === 1)?.why;
    expect(reason).toBe(expected);
  });
});

describe('the newest success on the default branch', () => {
  const failed = run({ id: 99, createdAt: ago(1), conclusion: 'failure' });
  it.each<[string, Partial<CiRun>, string | undefined]>([
    ['stays', {}, 'last-success'],
    ['stays where the head was deleted', { headRepository: undefined }, 'last-success'],
    ['stays, however the owner is written', { headRepository: 'Octo-Org/octo-repo' }, 'last-success'],
    ['is none of another branch', { branch: 'next' }, undefined],
    ['is none of a fork with a branch of that name', { headRepository: 'mona/octo-repo' }, undefined],
    ['is none that was cancelled', { conclusion: 'cancelled' }, undefined],
  ])('%s', (_what, values, why) => {
    const plan = planRunPrune([run({ id: 1, ...values }), failed], SETTINGS, AT);
    expect(plan.kept.find(({ run: { id } }) => id === 1)?.why).toBe(why);
  });
});

it('removes the oldest first, counts what comes twice once, and leaves the rest for later', () => {
  const runs = [40, 60, 50].map((days, index) => run({ id: index + 1, createdAt: ago(days) }));
  const plan = planRunPrune([...runs, NEWEST, ...runs], { ...SETTINGS, maxDeletes: 2 }, AT);
  expect(plan.removals.map(({ run: { id } }) => id)).toEqual([2, 3]);
  expect(plan.later.map(({ run: { id } }) => id)).toEqual([1]);
});

it('whatever there is: each run is in one list, none goes that must stay, and what is left goes the next time', () => {
  const anyRun = fc.record({
    workflowId: fc.integer({ min: 1, max: 3 }),
    days: fc.double({ min: -1, max: 200, noNaN: true }),
    again: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    status: fc.constantFrom('completed', 'completed', 'completed', 'in_progress'),
    conclusion: fc.constantFrom('success', 'failure', undefined),
    branch: fc.constantFrom('main', 'next', undefined),
    event: fc.constantFrom('push', 'schedule'),
  });
  const anyRuns = fc
    .array(anyRun, { maxLength: 40 })
    .map((all) =>
      all.map(({ days, again, ...rest }, index) =>
        run({ id: index + 1, ...rest, createdAt: ago(days), startedAt: ago(Math.min(days, again ?? days)) }),
      ),
    );
  const anySettings = fc.record({
    olderThanDays: fc.integer({ min: 1, max: 90 }),
    keep: fc.integer({ min: 1, max: 4 }),
    windowDays: fc.integer({ min: 1, max: 90 }),
    deletedWorkflows: fc.constantFrom(new Set<number>(), new Set([1])),
    unsureWorkflows: fc.constantFrom(new Set<number>(), new Set([2])),
    referenced: fc.constantFrom(new Set<number>(), new Set([1, 2, 3])),
    maxDeletes: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(anyRuns, anySettings, (runs, chosen) => {
      const settings = { ...SETTINGS, ...chosen };
      const plan = planRunPrune(runs, settings, AT);
      const removed = plan.removals.map((removal) => removal.run);
      const later = plan.later.map((removal) => removal.run);
      const kept = plan.kept.map((each) => each.run);
      expect([...removed, ...later, ...kept].map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(runs.map(({ id }) => id));
      for (const { id, status, createdAt, startedAt, workflowId } of [...removed, ...later]) {
        expect(status).toBe('completed');
        expect(settings.referenced.has(id) || settings.unsureWorkflows.has(workflowId)).toBe(false);
        const days = (AT - Math.max(Date.parse(createdAt), Date.parse(startedAt))) / 86_400_000;
        expect(days).toBeGreaterThan(Math.max(settings.olderThanDays, settings.windowDays));
      }
      for (const workflow of [1, 2, 3]) {
        if (settings.deletedWorkflows.has(workflow)) continue;
        const all = runs.filter(({ workflowId }) => workflowId === workflow);
        expect(kept.filter(({ workflowId }) => workflowId === workflow).length).toBeGreaterThanOrEqual(Math.min(all.length, settings.keep));
        for (const wanted of ['push', 'schedule']) {
          const newest = all.filter(({ event }) => event === wanted).toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
          if (newest !== undefined)
            expect(kept.some(({ event, createdAt }) => event === wanted && createdAt >= newest.createdAt)).toBe(true);
        }
        const isGreen = ({ conclusion, branch }: CiRun): boolean => conclusion === 'success' && branch === 'main';
        expect(kept.some((each) => each.workflowId === workflow && isGreen(each))).toBe(all.some(isGreen));
      }
      const again = planRunPrune([...later, ...kept], { ...settings, maxDeletes: 50 }, AT);
      expect(again.removals.map((removal) => removal.run.id)).toEqual(later.map(({ id }) => id));
    }),
  );
});
