import fc from 'fast-check';
import type { LevelAt } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { maturityQuadrant } from './maturity-quadrant.js';
import { dimensionScore, maturityScore } from './maturity-score.fixture.js';
import { progressChart } from './progress-chart.js';

/** The lines of the one chart of a text. */
function chartOf(text: string): readonly string[] {
  const [, chart = '', ...more] = text.split(/^```(?:mermaid)?\n/m);
  expect(more).toHaveLength(1);
  return chart.trimEnd().split('\n');
}

describe('maturityQuadrant', () => {
  it('gives what stands at one place one point', () => {
    const dimensions = [dimensionScore(), dimensionScore({ maturity: 1, automation: 0 }), dimensionScore()];
    const points = chartOf(maturityQuadrant(maturityScore({ dimensions }))).filter((line) => /^ {4}"\d/.test(line));
    expect(points).toEqual(['    "1, 3": [0.5, 0.5]', '    "2": [1, 0]']);
  });

  it('leaves out what lacks a coordinate, and keeps the numbers of the score table', () => {
    const { automation: _, ...flat } = dimensionScore();
    const text = maturityQuadrant(maturityScore({ dimensions: [flat, dimensionScore({ name: 'B' })] }));
    expect(chartOf(text).at(-1)).toBe('    "2": [0.5, 0.5]');
    expect(text).toContain('| 2 | B | 0.50 | 0.50 | computed |');
    expect(maturityQuadrant(maturityScore({ dimensions: [flat] }))).toBe('No dimension has both coordinates, maturity and automation.');
  });

  it('writes coordinates as the grammar of the chart has them: 1, or 0 and decimals', () => {
    for (let hundredth = 0; hundredth <= 100; hundredth++) {
      const last = chartOf(maturityQuadrant(maturityScore({ dimensions: [dimensionScore({ maturity: hundredth / 100 })] }))).at(-1);
      expect(last).toMatch(/^ {4}"1": \[(?:1|0(?:\.\d+)?), 0\.5\]$/);
    }
  });
});

describe('progressChart', () => {
  const point = (at: string, level: number, kind: LevelAt['kind'] = 'measured'): LevelAt => ({ at, level, kind });

  it('is a sentence where there is nothing', () => {
    expect(progressChart(maturityScore())).toBe('No level was recorded yet.');
  });

  it('has bars under what was reached, and stars at what is projected', () => {
    const progress = [point('W-1', 1, 'declared'), point('2026-11-22', 2), point('goal', 4, 'projected')];
    const chart = chartOf(progressChart(maturityScore({ progress })));
    expect(chart.slice(-4)).toEqual([
      '    x-axis ["W-1", "2026-11-22", "goal *"]',
      '    y-axis "Level" 0 --> 4',
      '    bar [1, 2, 0]',
      '    line [1, 2, 4]',
    ]);
  });

  it('has no bars where all is projected', () => {
    const chart = chartOf(progressChart(maturityScore({ progress: [point('goal', 4, 'projected')] })));
    expect(chart).not.toContainEqual(expect.stringMatching(/^ *bar/));
    // The first colour is that of the first plot.
    expect(chart).toContain('      plotColorPalette: "#bf8700"');
  });

  it('has at most ten points, the newest measured one and the projected ones among them', () => {
    const progress = [...Array.from({ length: 60 }, (_, index) => point(`d${index}`, index / 20)), point('goal', 4, 'projected')];
    const labels = chartOf(progressChart(maturityScore({ progress }))).find((line) => line.includes('x-axis'));
    expect(labels?.match(/"/g)).toHaveLength(20);
    expect(labels).toMatch(/\["d0", .*"d59", "goal \*"\]$/);
  });

  it('tells equal labels apart', () => {
    const chart = progressChart(maturityScore({ progress: [point('a', 1), point('a', 2), point('a', 3)] }));
    expect(chart).toContain('x-axis ["a", "a (2)", "a (3)"]');
    const taken = progressChart(maturityScore({ progress: [point('a', 1), point('a', 2), point('a (2)', 3)] }));
    expect(taken).toContain('x-axis ["a", "a (2)", "a (2) (2)"]');
  });

  it('stays one chart, whatever the labels', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        const chart = chartOf(progressChart(maturityScore({ progress: texts.map((at) => point(at, 1)) })));
        expect(chart).toHaveLength(14);
        const labels = /x-axis \[(.*)\]$/.exec(chart[10] ?? '')?.[1] ?? '';
        expect(labels.match(/"/g)).toHaveLength(2 * texts.length);
      }),
    );
  });
});
