import { LAYERS } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { DASHBOARD_LABELS, extraLabels, isSameLabels, LABELS, subjectLabels, withLabels } from './issue-labels.js';
import { finding, subjectsOf } from './sync-scenario.fixture.js';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const subjectOf = (labels: readonly string[] = []) => {
  const [subject] = subjectsOf([[{}, finding('a', { labels }, '2026-11-20T08:00:00Z')]]);
  if (subject === undefined) throw new Error('there is a subject');
  return subject;
};

describe('the labels', () => {
  it.each(LABELS)('$name can be made, and read', ({ name, color, description }) => {
    expect(name.length).toBeLessThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(color).toMatch(/^[0-9a-f]{6}$/);
    // GitHub writes in white on a dark colour.
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it('are all that SAR puts on issues', () => {
    const layers = LAYERS.map((layer) => `sar:${layer}`);
    const wanted = [...DASHBOARD_LABELS, ...subjectLabels(subjectOf()), ...layers, 'sar:P0'];
    expect(LABELS.map(({ name }) => name).toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it.each([
    [
      ['mine', 'sar:P1', 'SAR:L2'],
      ['sar', 'sar:P0', 'sar:L2'],
      ['mine', 'SAR:L2', 'sar', 'sar:P0'],
    ],
    [[], ['sar', 'SAR', 'x'], ['sar', 'x']],
    [['sar:L3', 'sar:L4'], ['sar:L4'], ['sar:L4']],
    [['sar:other'], ['sar'], ['sar:other', 'sar']],
  ])('%j with %j are %j', (current, wanted, all) => {
    expect(withLabels(current, wanted)).toEqual(all);
    expect(isSameLabels(withLabels(all, wanted), all)).toBe(true);
  });

  it('of the baseline are taken once, and never instead of SAR’s own', () => {
    expect(extraLabels(subjectOf(['team', 'sar:P3', 'sar:halt', 'SAR:dashboard', 'sar']), ['infra', 'Team', 'team', 'sarah'])).toEqual([
      'infra',
      'Team',
      'sarah',
    ]);
  });
});
