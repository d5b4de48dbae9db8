import type { LevelAt } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressChart } from './progress-chart.js';
import { quadrant } from './quadrant.js';
import { sampleScore } from './score.fixture.js';
import { spreadPoints } from './spread-points.js';

describe('spreadPoints', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });

  it('keeps places apart and inside', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const places = spreadPoints(points, 20, 300);
        expect(places).toHaveLength(points.length);
        for (const [index, a] of places.entries()) {
          expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(10);
          expect(Math.max(a.x, a.y)).toBeLessThanOrEqual(290);
          for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(15);
        }
      }),
    );
  });

  it('leaves a place alone that nothing is near to', () => {
    const [place] = spreadPoints([{ x: 100, y: 100 }], 20, 300);
    expect(Math.hypot((place?.x ?? 0) - 100, (place?.y ?? 0) - 100)).toBeLessThan(1);
  });
});

describe('quadrant', () => {
  it('has each dimension with both coordinates, by its number', () => {
    const text = quadrant(sampleScore().dimensions.map((dimension, index) => ({ number: index + 1, dimension })))?.text ?? '';
    const numbers = [...text.matchAll(/<text class="pn[^>]*>(\d+)</g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(text.match(/class="pd"/g)).toHaveLength(3);
    expect(text.match(/class="pc"/g)).toHaveLength(7);
    expect(text).toContain('Of 1 dimension one of the two values is unknown.');
  });

  it('is none without coordinates', () => {
    const [{ maturity: _, ...first } = { maturity: 0 }] = sampleScore().dimensions;
    expect(quadrant([])).toBeUndefined();
    expect('id' in first ? quadrant([{ number: 1, dimension: first }]) : 'no dimension').toBeUndefined();
  });
});

describe('progressChart', () => {
  it('joins declared with expected levels, and measured ones by themselves', () => {
    const text = progressChart(sampleScore().progress)?.text ?? '';
    expect(text.match(/<line class="cl"/g)).toHaveLength(3);
    expect(text.match(/<line class="cl dashed"/g)).toHaveLength(2);
    expect(text).toContain('axis from 2 to 4');
    expect(text.match(/<tr role="row">/g)).toHaveLength(8);
  });

  it('draws sixty of many moments, and says so', () => {
    const many = Array.from({ length: 5000 }, (_, index): LevelAt => ({ at: `d${index}`, level: (index % 40) / 10, kind: 'measured' }));
    const text = progressChart(many)?.text ?? '';
    expect(text.match(/class="cm"/g)).toHaveLength(60);
    expect(text).toContain('60 of 5000 moments are drawn.');
    expect(text).toContain('d4999');
  });

  it('is none for one moment', () => {
    expect(progressChart(sampleScore().progress.slice(0, 1))).toBeUndefined();
  });
});
