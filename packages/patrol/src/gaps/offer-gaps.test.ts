import { readGap, writeGap, type Gap, type TriageAct } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_OFFERS_FILE } from './gap-offers.js';
import { advisory, GapScene } from './gap-scene.fixture.js';
import { offerGaps, type GapOfferInput } from './offer-gaps.js';

const OPTIONS = { dryRun: false, defaultBranch: 'main' };
const path = (number: number): string => `.sar/gaps/SAR-G${String(number).padStart(2, '0')}.yml`;
const OLD: Gap = {
  id: 'SAR-G01',
  gap: 'old',
  layer: 'L2',
  severity: 'P3',
  status: 'open',
  findings: [{ id: 'f'.repeat(16), sensor: 'cache-wiring', rule: 'missing-cache', path: 'a.yml' }],
};
const OLD_TEXT = `# ours\n${writeGap(OLD)}`;
const offer = async (scene: GapScene, input: GapOfferInput, change = {}): Promise<readonly TriageAct[]> =>
  offerGaps(input, scene.ports, { ...OPTIONS, ...change });
const onBranch = (scene: GapScene): readonly string[] => [...(scene.branches.get('sar/gaps')?.keys() ?? [])].toSorted();
const outcomes = (acts: readonly TriageAct[]): readonly string[] => acts.map(({ outcome }) => outcome);

describe('an offer of gaps', () => {
  it('is one commit and one pull request, and a second run asks and writes nothing', async () => {
    const scene = new GapScene({ [path(1)]: OLD_TEXT });
    const acts = await offer(scene, scene.input([advisory(1), advisory(2)]));
    expect(acts).toEqual([
      { what: 'gap', outcome: 'done', detail: 'offered 2 new gaps, 1 resolution', url: 'https://github.com/o/r/pull/1' },
    ]);
    expect(scene.commits).toHaveLength(1);
    expect(scene.pulls).toEqual(['Gap registry: 2 new gaps, 1 resolution']);
    expect(onBranch(scene)).toEqual([path(1), path(2), path(3)]);
    const resolved = scene.branches.get('sar/gaps')?.get(path(1)) ?? '';
    expect(resolved.startsWith('# ours\n')).toBe(true);
    expect(await readGap(resolved, path(1))).toMatchObject({ status: 'resolved', resolved: { at: '2026-11-22', by: 'SAR' } });
    const before = scene.made;
    expect(await offer(scene, scene.input([advisory(1), advisory(2)]))).toEqual([]);
    // It looks into the memory of offers, and nowhere else.
    expect(scene.made - before).toBe(1);
  });

  it('is nothing where there is nothing to propose', async () => {
    const scene = new GapScene();
    expect(await offer(scene, scene.input([]))).toEqual([]);
    expect(scene.made).toBe(0);
    expect(scene.branches.has('sar/gaps')).toBe(false);
    expect(scene.state.size).toBe(0);
  });

  it('adds to what waits, with ids behind those on both branches', async () => {
    const scene = new GapScene();
    await offer(scene, scene.input([advisory(1)]));
    scene.branches.set('main', new Map([[path(7), writeGap({ ...OLD, id: 'SAR-G07' })]]));
    await offer(scene, scene.input([advisory(1), advisory(2)], { isGone: () => false }));
    expect(onBranch(scene)).toEqual([path(1), path(8)]);
    expect(scene.pulls).toHaveLength(1);
  });

  it('leaves what a reviewer changed on the branch, and does not offer it again', async () => {
    const scene = new GapScene();
    await offer(scene, scene.input([advisory(1)]));
    scene.branches.set('sar/gaps', new Map([[path(1), 'id: SAR-G01 # reviewed\n']]));
    await offer(scene, scene.input([advisory(1), advisory(2)]));
    expect(scene.branches.get('sar/gaps')?.get(path(1))).toBe('id: SAR-G01 # reviewed\n');
    expect(onBranch(scene)).toEqual([path(1), path(2)]);
  });

  it('is not made again when people closed it, with or without its branch', async () => {
    for (const isKept of [true, false]) {
      const scene = new GapScene();
      await offer(scene, scene.input([advisory(1)]));
      scene.closedPulls = 1;
      if (!isKept) scene.branches.delete('sar/gaps');
      expect(await offer(scene, scene.input([advisory(1)]))).toEqual([]);
      expect(scene.pulls).toHaveLength(1);
      const acts = await offer(scene, scene.input([advisory(1), advisory(2)]));
      expect(outcomes(acts)).toEqual(['done']);
      expect(onBranch(scene)).toEqual(isKept ? [path(1), path(2)] : [path(1)]);
    }
  });

  it('goes on after a merge: resolved when the finding is gone, open again when it is back', async () => {
    const scene = new GapScene();
    await offer(scene, scene.input([advisory(1)]));
    scene.merge();
    expect(await offer(scene, scene.input([advisory(1)]))).toEqual([]);
    expect((await offer(scene, scene.input([])))[0]?.detail).toBe('offered 1 resolution');
    scene.merge();
    expect((await offer(scene, scene.input([advisory(1)])))[0]?.detail).toBe('offered 1 reopened gap');
    scene.merge();
    expect((await offer(scene, scene.input([])))[0]?.detail).toBe('offered 1 resolution');
    expect(scene.pulls).toHaveLength(4);
  });

  it('leaves a gap that is another one on the default branch than in the checkout', async () => {
    const scene = new GapScene({ [path(1)]: OLD_TEXT });
    const input = scene.input([]);
    scene.branches.set('main', new Map([[path(1), `${OLD_TEXT}# merged meanwhile\n`]]));
    const acts = await offer(scene, input);
    expect(outcomes(acts)).toEqual(['not-now']);
    expect(scene.commits).toEqual([]);
    expect(scene.pulls).toEqual([]);
  });

  it('is not more than people can review', async () => {
    const scene = new GapScene();
    const many = Array.from({ length: 30 }, (_, at) => advisory(at + 1));
    const first = await offer(scene, scene.input(many));
    expect(first.map(({ outcome, detail }) => [outcome, detail.split(' ')[0]])).toEqual([
      ['done', 'offered'],
      ['not-now', '10'],
    ]);
    expect(outcomes(await offer(scene, scene.input(many)))).toEqual(['not-now']);
    expect(onBranch(scene)).toHaveLength(20);
    scene.merge();
    expect(outcomes(await offer(scene, scene.input(many)))).toEqual(['done']);
    expect(onBranch(scene)).toHaveLength(30);
  });

  it('is only told of in a dry run', async () => {
    const scene = new GapScene();
    const acts = await offer(scene, scene.input([advisory(1)]), { dryRun: true });
    expect(acts).toEqual([{ what: 'gap', outcome: 'would-do', detail: 'offer 1 new gap in a pull request' }]);
    expect([scene.branches.size, scene.state.size]).toEqual([1, 0]);
  });

  it('is not made while SAR is halted', async () => {
    const scene = new GapScene();
    scene.isHalted = true;
    expect(await offer(scene, scene.input([advisory(1)]))).toEqual([
      { what: 'gap', outcome: 'not-possible', detail: 'halted by issue #1' },
    ]);
    expect([scene.branches.size, scene.state.size]).toEqual([1, 0]);
  });

  it.each([
    ['a registry that cannot be read', { '.sar/gaps/SAR-G01.yml': 'id: [' }, '', /the gap has a problem/],
    ['a memory that cannot be read', {}, '{"schema":"sar.gap-offers/2"}', /gap-offers\.json \(memory\) is no document sar\.gap-offers\/1/],
  ])('is not made from %s', async (_, files, memory, message) => {
    const scene = new GapScene(files);
    if (memory !== '') scene.state.set(GAP_OFFERS_FILE, memory);
    const [act] = await offer(scene, scene.input([advisory(1)]));
    expect(act).toMatchObject({ outcome: 'not-possible', detail: expect.stringMatching(message) as string });
    expect(scene.commits).toEqual([]);
  });

  it.each(Array.from({ length: 11 }, (_, at) => at))('cut off after %i calls and made again ends in the same state', async (calls) => {
    const whole = new GapScene({ [path(1)]: OLD_TEXT });
    await offer(whole, whole.input([advisory(1), advisory(2)]));
    const scene = new GapScene({ [path(1)]: OLD_TEXT });
    scene.calls = calls;
    const acts = await offer(scene, scene.input([advisory(1), advisory(2)]));
    expect(outcomes(acts).at(-1)).toBe(calls < whole.made ? 'not-possible' : 'done');
    scene.calls = Infinity;
    await offer(scene, scene.input([advisory(1), advisory(2)]));
    expect([...scene.branches]).toEqual([...whole.branches]);
    expect(scene.commits).toHaveLength(1);
    expect(scene.pulls).toHaveLength(1);
    expect([...scene.state]).toEqual([...whole.state]);
  });

  it('over any history gives every finding one gap at most', async () => {
    const step = fc.record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
      calls: fc.integer({ min: 0, max: 12 }),
      isMerged: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const scene = new GapScene();
        for (const { ids, calls, isMerged } of steps) {
          const findings = ids.map((id) => advisory(id));
          scene.calls = calls;
          await offer(scene, scene.input(findings));
          scene.calls = Infinity;
          await offer(scene, scene.input(findings));
          if (isMerged) scene.merge();
        }
        const gaps = await Promise.all([...(scene.branches.get('sar/gaps') ?? [])].map(async ([at, text]) => readGap(text, at)));
        const named = gaps.flatMap(({ findings = [] }) => findings.map(({ id }) => id));
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 60 },
    );
  });
});
