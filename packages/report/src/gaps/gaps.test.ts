import type { Gap, Roadmap } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceMarked } from '../marked/replace-marked.js';
import { beginMarker, endMarker } from '../marked/marked-section.js';
import { hostileText, holdsWorkflowCommand } from '../safety/hostile-text.fixture.js';
import { barDates } from './bar-dates.js';
import { gapCounts } from './gap-counts.js';
import { gapOfferText, offerWords } from './gap-offer-text.js';
import { gapRoadmap } from './gap-roadmap.js';
import { gapTable } from './gap-table.js';
import { impactChart } from './impact-chart.js';

const GAP: Gap = { id: 'SAR-G01', gap: 'a', layer: 'L1', severity: 'P1', status: 'open' };
const HOSTILE = hostileText.map((text) => (/\S/.test(text) ? text : 'x'));
const hostileGap: fc.Arbitrary<Gap> = fc
  .record({ gap: HOSTILE, owner: HOSTILE, playbook: HOSTILE, note: HOSTILE, evidence: HOSTILE, by: HOSTILE, bar: HOSTILE })
  .map(({ evidence, by, bar, ...texts }) => ({
    ...GAP,
    ...texts,
    status: 'resolved',
    resolved: { by, evidence },
    schedule: { name: bar, from: '2026-03-06', days: 1 },
  }));
const roadmapOfOne = (name: string): Roadmap => ({
  sections: [{ name: 'P1 Blocker', bars: [{ id: 'g01', name, isMilestone: false, from: '2026-03-06', days: 1, after: [] }] }],
});
const rowsOf = (table: string): readonly string[] => table.trimEnd().split('\n').slice(2);
const lines = (text: string, pattern: RegExp): readonly string[] => text.split('\n').filter((line) => pattern.test(line));

describe('the gap table', () => {
  it.each<[string, Partial<Gap>, number | undefined, string]>([
    [
      'all',
      { owner: '@me', playbook: 'SAR-001', status: 'resolved', resolved: { at: '2026-03-07', by: 'W-142', evidence: 'x' } },
      7,
      '| `SAR-G01` | a | L1 | P1 | resolved | @&#8203;me | SAR-001 | 7 | 2026-03-07 by W-142: x |',
    ],
    ['little', { status: 'ok' }, undefined, '| `SAR-G01` | a | L1 | P1 | ok |   |   |   |   |'],
    ['a note', { status: 'in-progress', note: '6 done' }, 2.5, '| `SAR-G01` | a | L1 | P1 | in progress (6 done) |   |   | 2.5 |   |'],
    [
      'only by whom',
      { status: 'resolved', resolved: { by: 'W-142' } },
      undefined,
      '| `SAR-G01` | a | L1 | P1 | resolved |   |   |   | by W-142 |',
    ],
    [
      'only when',
      { status: 'resolved', resolved: { at: '2026-03-07' } },
      undefined,
      '| `SAR-G01` | a | L1 | P1 | resolved |   |   |   | 2026-03-07 |',
    ],
    [
      'only what shows it',
      { status: 'resolved', resolved: { evidence: 'x' } },
      undefined,
      '| `SAR-G01` | a | L1 | P1 | resolved |   |   |   | x |',
    ],
  ])('%s', (_, change, impact, row) => {
    expect(rowsOf(gapTable([{ ...GAP, ...change }], () => impact))).toEqual([row]);
  });

  it('says that there are none', () => {
    expect(gapTable([], () => 1)).toBe('No gaps are registered.\n');
  });

  it('cuts long notes', () => {
    expect(gapTable([{ ...GAP, note: 'n'.repeat(1000) }], () => 1).length).toBeLessThan(500);
    // No half of a character stays.
    for (const length of [197, 198, 199]) expect(gapTable([{ ...GAP, note: `${'n'.repeat(length)}😀😀` }], () => 1)).not.toContain('\\u{');
  });

  it('has one row of nine cells, whatever a gap says: no link, no mention, no HTML, no command', () => {
    fc.assert(
      fc.property(hostileGap, (gap) => {
        const [row = '', ...others] = rowsOf(gapTable([gap], () => 5));
        expect(others).toEqual([]);
        expect(row.replace(/\\./g, 'x').split('|')).toHaveLength(11);
        expect(row.replace(/\\./g, 'x')).not.toMatch(/[<>[\]]|@(?=\w)|(?<!&)#\d/);
        expect(holdsWorkflowCommand(row)).toBe(false);
      }),
    );
  });
});

describe('counts', () => {
  it.each<[readonly Partial<Gap>[], string]>([
    [[], 'No gaps are registered.'],
    [[{}], '1 gap: 1 open. Left: 1 P1.'],
    [[{ status: 'ok' }, { status: 'resolved' }], '2 gaps: 1 resolved, 1 ok. Nothing is left.'],
    [[{}, { status: 'in-progress', severity: 'P3' }, { severity: 'P0' }], '3 gaps: 2 open, 1 in progress. Left: 1 P0, 1 P1, 1 P3.'],
  ])('%j: %s', (changes, words) => {
    expect(gapCounts(changes.map((change) => ({ ...GAP, ...change })))).toBe(words);
  });
});

describe('the roadmap', () => {
  const bar = { name: 'a', isMilestone: false, after: [] };
  it.each([
    [{ ...bar, id: 'g01', from: '2026-03-06', to: '2026-03-07', status: 'done' }, 'a :done, g01, 2026-03-06, 2026-03-07'],
    [{ ...bar, id: 'g03', from: '2026-03-06', days: 21, status: 'critical' }, 'a :crit, g03, 2026-03-06, 21d'],
    [{ ...bar, id: 'g04', from: '2026-03-06', days: 3, status: 'active' }, 'a :active, g04, 2026-03-06, 3d'],
    [{ ...bar, id: 'm1', isMilestone: true, after: ['g01'] }, 'a :milestone, m1, after g01, 0d'],
    [{ ...bar, id: 'Done', isMilestone: true, after: ['g01'] }, 'a :milestone, Done-, after g01, 0d'],
  ] as const)('%j: %s', (one, line) => {
    const text = gapRoadmap({ sections: [{ name: 'P1 Blocker', bars: [one] }] }, []);
    expect(text).toContain(`  section P1 Blocker\n    ${line}\n\`\`\`\n`);
  });

  it('names what a bar waits for where it stands above, and else the day', () => {
    const bars = [
      { ...bar, id: 'g01', after: ['g03'], days: 2 },
      { ...bar, id: 'g03', from: '2026-03-06', days: 3 },
      { ...bar, id: 'g04', after: ['g01', 'g03'], days: 1 },
    ];
    expect(lines(gapRoadmap({ sections: [{ name: 's', bars }] }, []), /^ {4}a /)).toEqual([
      '    a :g01, 2026-03-09, 2d',
      '    a :g03, 2026-03-06, 3d',
      '    a :g04, after g01 g03, 1d',
    ]);
  });

  it('leaves out what Mermaid would not draw: what is done first, and not the milestones', () => {
    const bars = Array.from({ length: 800 }, (_, at) => ({
      ...bar,
      id: `g${at + 1}`,
      name: 'n'.repeat(60),
      ...(at % 2 === 0 && { status: 'done' as const }),
      ...(at === 0 ? { from: '2026-03-06' } : { after: [`g${at}`] }),
      days: 1,
    }));
    const text = gapRoadmap(
      {
        sections: [
          { name: 's', bars },
          { name: 'Milestones', bars: [{ ...bar, id: 'm1', isMilestone: true, after: ['g1'] }] },
        ],
      },
      [],
    );
    const chart = text.slice(0, text.lastIndexOf('```'));
    expect(chart.length).toBeLessThan(47_000);
    expect(chart.length).toBeGreaterThan(38_000);
    expect(chart).toContain(' :milestone, m1, ');
    const shown = lines(chart, / :(?:done, )?g\d+, /).length;
    expect(lines(chart, / :g\d+, /)).toHaveLength(400);
    expect(text).toContain(`\n\n${800 - shown} more bars are not shown.\n`);
  });

  it('names open gaps without a schedule', () => {
    const gaps = [
      GAP,
      { ...GAP, id: 'SAR-G02', status: 'ok' as const },
      { ...GAP, id: 'SAR-G03', schedule: { from: '2026-03-06', days: 1 } },
    ];
    expect(gapRoadmap({ sections: [] }, gaps)).toBe('No gap has a schedule.\n\nNot scheduled: `SAR-G01`.\n');
    expect(gapRoadmap(roadmapOfOne('a'), [])).not.toContain('Not scheduled');
    const many = Array.from({ length: 30 }, (_, at) => ({ ...GAP, id: `SAR-G${at + 10}` }));
    expect(gapRoadmap({ sections: [] }, many)).toMatch(/`SAR-G29` and 10 more\.\n$/);
  });

  it.each([
    [5, ['  axisFormat %b %d']],
    [60, ['  axisFormat %b %d', '  tickInterval 1week']],
    [300, ['  axisFormat %b %Y', '  tickInterval 1month']],
    [3000, ['  axisFormat %b %Y', '  tickInterval 9month']],
  ])('over %i days has as many days on its axis as there is room for', (days, expected) => {
    const roadmap = { sections: [{ name: 's', bars: [{ ...bar, id: 'g01', from: '2026-03-06', days }] }] };
    expect(lines(gapRoadmap(roadmap, []), /^ {2}(?:axis|tick)/)).toEqual(expected);
  });

  it('leaves out what ends in no year that a chart knows', () => {
    const chain = Array.from({ length: 900 }, (_, at) => ({
      ...bar,
      id: `g${at}`,
      ...(at === 0 ? { from: '2026-03-06' } : { after: [`g${at - 1}`] }),
      days: 3660,
    }));
    const text = gapRoadmap({ sections: [{ name: 's', bars: chain }] }, []);
    expect(text).toContain('more bars are not shown.');
    expect(text).not.toContain('+0');
    expect(text).toMatch(/tickInterval \d{1,4}month/);
  });

  it('has the same lines whatever a bar is called', () => {
    const frame = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/^ {4}.* :g01,/, '    :g01,'));
    fc.assert(
      fc.property(HOSTILE, (name) => {
        expect(frame(gapRoadmap(roadmapOfOne(name), []))).toEqual(frame(gapRoadmap(roadmapOfOne('a'), [])));
      }),
    );
  });
});

describe('when bars begin and end', () => {
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
  const bars = (...all: readonly Partial<Roadmap['sections'][number]['bars'][number]>[]): Roadmap => ({
    sections: [{ name: 's', bars: all.map((one, at) => ({ id: `g0${at + 1}`, name: 'a', isMilestone: false, after: [], ...one })) }],
  });
  it('behind the last that they wait for, in any order', () => {
    const dates = barDates(
      bars(
        { after: ['g02', 'g03'], days: 2 },
        { from: '2026-02-27', days: 3 },
        { from: '2026-02-27', to: '2026-02-28' },
        { isMilestone: true, after: ['g01'] },
      ),
    );
    expect(dates.get('g01')).toEqual({ from: day('2026-03-02'), to: day('2026-03-04') });
    expect(dates.get('g03')?.to).toBe(day('2026-02-28'));
    expect(dates.get('g04')).toEqual({ from: day('2026-03-04'), to: day('2026-03-04') });
  });

  it('not where that cannot be known', () => {
    expect([...barDates(bars({ after: ['g02'] }, { after: ['g01'] }, { after: ['g09'] }, {})).keys()]).toEqual([]);
  });
});

describe('the impact chart', () => {
  it('has a bar for each area in the given order', () => {
    const text = impactChart([
      { name: 'Feature Store', impact: 9 },
      { name: 'Data "Drift"', impact: 2.5 },
    ]);
    expect(text).toContain('\n  x-axis ["Feature Store", "Data #34;Drift#34;"]\n');
    expect(text).toContain('\n  bar [9, 2.5]\n```\n');
    expect(impactChart([])).toBe('No impact scores are declared.\n');
  });

  it('says how many are not shown', () => {
    expect(impactChart(Array.from({ length: 31 }, () => ({ name: 'a', impact: 1 })))).toMatch(/\n\n1 more is not shown\.\n$/);
    expect(impactChart(Array.from({ length: 32 }, () => ({ name: 'a', impact: 1 })))).toMatch(/\n\n2 more are not shown\.\n$/);
  });

  it('names are short enough to be drawn, and end no string', () => {
    fc.assert(
      fc.property(HOSTILE, (name) => {
        const [axis = ''] = lines(impactChart([{ name, impact: 1 }]), /^ {2}x-axis /);
        const [, label = ''] = /^ {2}x-axis \["([^"\]]*)"\]$/.exec(axis) ?? [];
        expect(label).not.toBe('');
        expect(label.replace(/#\d+;/g, '123456789').length).toBeLessThanOrEqual(30);
      }),
    );
  });
});

describe('the pull request', () => {
  const resolved: Gap = { ...GAP, id: 'SAR-G02', status: 'resolved', resolved: { by: 'SAR' } };
  it('says what it offers', () => {
    const { title, body } = gapOfferText(
      [
        { kind: 'add', gap: GAP },
        { kind: 'resolve', gap: resolved },
      ],
      '.sar/gaps',
    );
    expect(title).toBe('Gap registry: 1 new gap, 1 resolution');
    expect(body).toContain('- `SAR-G01`: a (new, P1)\n- `SAR-G02`: a (resolved: none of its findings is left)\n');
    expect(offerWords([{ kind: 'reopen', gap: GAP }])).toBe('1 reopened gap');
  });

  it('mentions nobody and links nothing', () => {
    fc.assert(
      fc.property(hostileGap, (gap) => {
        const { body } = gapOfferText([{ kind: 'add', gap }], '.sar/gaps');
        const [row = ''] = lines(body, /^- /);
        expect(row.replace(/\\./g, 'x')).not.toMatch(/[<>[\]]|@(?=\w)|(?<!&)#\d/);
        expect(body.split('\n')).toHaveLength(7);
      }),
    );
  });
});

it('what is rendered holds no marker, so that rendering again finds its own', () => {
  fc.assert(
    fc.property(hostileGap, (gap) => {
      const texts = new Map([
        ['sar:gaps:table', gapTable([gap], () => 1)],
        ['sar:gaps:roadmap', gapRoadmap(roadmapOfOne(gap.gap), [gap])],
      ] as const);
      const frame = [...texts.keys()].map((section) => `${beginMarker(section)}\n${endMarker(section)}\n`).join('\n');
      const once = replaceMarked(frame, texts, 'a.md');
      expect(replaceMarked(once, texts, 'a.md')).toBe(once);
    }),
  );
});
