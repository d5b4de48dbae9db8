import type { Gap, GapSettings } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactOf } from './impact-of.js';
import { nextGapIds } from './next-gap-ids.js';
import { registryProblems } from './registry-problems.js';
import { roadmapOf } from './roadmap-of.js';
import { waitingCircle } from './waiting-circle.js';

const SETTINGS: GapSettings = {
  directory: '.sar/gaps',
  documents: [],
  propose: ['P3'],
  'impact-scores': { 'Feature Store': 9, 'Auto-Retrain': 8 },
  milestones: [],
};
const gap = (number: number, change: Partial<Gap> = {}): Gap => ({
  id: `SAR-G${String(number).padStart(2, '0')}`,
  gap: `gap ${number}`,
  layer: 'L1',
  severity: 'P2',
  status: 'open',
  ...change,
});
const after = (...numbers: number[]): Partial<Gap> => ({ schedule: { after: numbers.map((number) => gap(number).id), days: 1 } });
const PLANNED = { schedule: { from: '2026-03-06', days: 1 } };

describe('the next free id', () => {
  it.each([
    [[], 1, ['SAR-G01']],
    [['SAR-G01', 'SAR-G03'], 2, ['SAR-G04', 'SAR-G05']],
    [['SAR-G99'], 2, ['SAR-G100', 'SAR-G101']],
    [['SAR-G0007'], 1, ['SAR-G08']],
    [['SAR-G9998'], 1, ['SAR-G9999']],
    [['SAR-G9999'], 0, []],
  ])('behind %j, %i: %j', (taken, count, ids) => {
    expect(nextGapIds(taken, count)).toEqual(ids);
  });

  it('is none where all are taken', () => {
    expect(() => nextGapIds(['SAR-G9999'], 1)).toThrow(/used up/);
  });
});

describe('the impact of a gap', () => {
  it.each([
    [{}, undefined],
    [{ area: 'Feature Store' }, 9],
    [{ area: 'Feature Store', impactScore: 2 }, 2],
    [{ area: 'Nothing' }, undefined],
    [{ area: 'toString' }, undefined],
  ])('%j: %s', (change, impact) => {
    expect(impactOf(gap(1, change), SETTINGS)).toBe(impact);
  });
});

describe('problems of a registry', () => {
  it.each<[string, readonly Gap[], Partial<GapSettings>, readonly (readonly [string | undefined, string])[]]>([
    ['none', [gap(1, PLANNED), gap(2, after(1))], { milestones: [{ id: 'm1', name: 'x', after: 'SAR-G02' }] }, []],
    ['the same id twice', [gap(1), gap(1)], {}, [['SAR-G01', 'the id is there twice']]],
    ['a slip in an area', [gap(1, { area: 'Feature Stor' })], {}, [['SAR-G01', 'did you mean "Feature Store"?']]],
    ['an unknown area', [gap(1, { area: 'Weather' })], {}, [['SAR-G01', 'or give the gap an `impact-score`']]],
    ['waiting for nobody', [gap(1, after(7))], {}, [['SAR-G01', 'names SAR-G07: there is no such gap']]],
    ['waiting for what has no bar', [gap(1), gap(2, after(1))], {}, [['SAR-G02', 'names SAR-G01: it has no `schedule`']]],
    ['waiting for itself', [gap(1, after(1))], {}, [['SAR-G01', 'it waits for itself: SAR-G01 → SAR-G01']]],
    ['waiting in a circle', [gap(1, after(2)), gap(2, after(3)), gap(3, after(2))], {}, [['SAR-G02', 'SAR-G02 → SAR-G03 → SAR-G02']]],
    [
      'a milestone of nothing',
      [gap(1)],
      { milestones: [{ id: 'm1', name: 'x', after: ['SAR-G01', 'SAR-G02'] }] },
      [
        [undefined, 'after SAR-G01: it has no `schedule`'],
        [undefined, 'after SAR-G02: there is no such gap'],
      ],
    ],
    [
      'a milestone with the id of a bar',
      [gap(1, PLANNED)],
      { milestones: [{ id: 'g01', name: 'x', after: 'SAR-G01' }] },
      [[undefined, 'the milestone g01 has the id of another bar']],
    ],
    [
      'two milestones of one id',
      [gap(1, PLANNED)],
      {
        milestones: [
          { id: 'm', name: 'x', after: 'SAR-G01' },
          { id: 'm', name: 'y', after: 'SAR-G01' },
        ],
      },
      [[undefined, 'the milestone m has the id']],
    ],
    ['no gaps, and milestones of a preset', [], { milestones: [{ id: 'm1', name: 'x', after: 'SAR-G01' }] }, []],
  ])('%s', (_, gaps, settings, expected) => {
    const problems = registryProblems(gaps, { ...SETTINGS, ...settings });
    expect(problems.map(({ gap: of }) => of)).toEqual(expected.map(([of]) => of));
    for (const [at, [, words]] of expected.entries()) expect(problems[at]?.message).toContain(words);
  });

  it('walks long chains, and finds the circle at their end', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => gap(at + 1, after(at + 2)));
    expect(waitingCircle([...chain, gap(1001, PLANNED)])).toBeUndefined();
    expect(waitingCircle([...chain, gap(1001, after(1000))])).toEqual(['SAR-G1000', 'SAR-G1001']);
  });

  it('a circle is one, and where none is found the gaps can be put in an order', () => {
    const waits = fc.array(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(waits, (all) => {
        const gaps = all.map((numbers, at) => (numbers.length === 0 ? gap(at + 1) : gap(at + 1, after(...numbers))));
        const known = (id: string): readonly string[] => gaps.find((one) => one.id === id)?.schedule?.after ?? [];
        const circle = waitingCircle(gaps);
        if (circle !== undefined) for (const [at, id] of circle.entries()) expect(known(id)).toContain(circle[(at + 1) % circle.length]);
        else {
          let left = gaps.map(({ id }) => id);
          for (let before = Infinity; left.length < before;) {
            before = left.length;
            left = left.filter((id) => known(id).some((other) => left.includes(other)));
          }
          expect(left).toEqual([]);
        }
      }),
    );
  });
});

describe('the roadmap', () => {
  it('has a section for each severity with bars, in the order of ids, then the milestones', () => {
    const gaps = [
      gap(10, { ...PLANNED, severity: 'P1' }),
      gap(2, { ...after(10), severity: 'P1' }),
      gap(3, { schedule: { name: 'Three', from: '2026-03-06', to: '2026-03-08' }, severity: 'P0' }),
      gap(4),
    ];
    const milestones = [{ id: 'm1', name: 'Done', after: ['SAR-G02', 'SAR-G03'] }];
    expect(roadmapOf(gaps, milestones)).toEqual({
      sections: [
        {
          name: 'P0 Critical',
          bars: [{ id: 'g03', name: 'Three', status: 'critical', isMilestone: false, from: '2026-03-06', to: '2026-03-08', after: [] }],
        },
        {
          name: 'P1 Blocker',
          bars: [
            { id: 'g02', name: 'gap 2', status: 'critical', isMilestone: false, days: 1, after: ['g10'] },
            { id: 'g10', name: 'gap 10', status: 'critical', isMilestone: false, from: '2026-03-06', days: 1, after: [] },
          ],
        },
        { name: 'Milestones', bars: [{ id: 'm1', name: 'Done', isMilestone: true, after: ['g02', 'g03'] }] },
      ],
    });
    expect(roadmapOf([], milestones)).toEqual({ sections: [] });
  });

  it.each([
    ['open', 'P0', 'critical'],
    ['open', 'P1', 'critical'],
    ['open', 'P2', undefined],
    ['open', 'P3', undefined],
    ['in-progress', 'P1', 'active'],
    ['resolved', 'P1', 'done'],
    ['ok', 'P3', 'done'],
  ] as const)('%s %s: %s', (status, severity, expected) => {
    expect(roadmapOf([gap(1, { ...PLANNED, status, severity })], []).sections[0]?.bars[0]?.status).toBe(expected);
  });
});
