import type { DimensionScore, MaturityScore } from '@sar/baseline';
import { mermaidBlock } from '../mermaid/mermaid-text.js';
import { markdownText } from '../safety/markdown-safe.js';

/** A place of the quadrant, with the rows of the score table that are there. */
interface Point {
  readonly maturity: number;
  readonly automation: number;
  readonly rows: readonly { readonly number: number; readonly dimension: DimensionScore }[];
}

/**
 * The dimensions as a Mermaid quadrant chart of maturity and automation, and the same as a list. Points are labelled with the number of
 * their row in the score table: names would cover each other, as mature dimensions stand close together. What stands at one place has
 * one point.
 */
export function maturityQuadrant({ dimensions }: MaturityScore): string {
  const points = pointsOf(dimensions);
  if (points.length === 0) return 'No dimension has both coordinates, maturity and automation.';
  const chart = mermaidBlock([
    'quadrantChart',
    '    title Maturity and automation',
    '    x-axis "Low maturity" --> "High maturity"',
    '    y-axis "By hand" --> "Automated"',
    '    quadrant-1 "Mature"',
    '    quadrant-2 "Automated, not mature"',
    '    quadrant-3 "To begin"',
    '    quadrant-4 "Mature, by hand"',
    ...points.map(({ rows, maturity, automation }) => `    "${rows.map(({ number }) => number).join(', ')}": [${maturity}, ${automation}]`),
  ]);
  return [
    chart,
    '',
    '| # | Dimension | Maturity | Automation | Basis |',
    '| --: | --- | --: | --: | --- |',
    ...points
      .flatMap(({ rows }) => rows)
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, dimension }) => {
        const { name, maturity = 0, automation = 0, basis } = dimension;
        return `| ${number} | ${markdownText(name)} | ${maturity.toFixed(2)} | ${automation.toFixed(2)} | ${basis} |`;
      }),
  ].join('\n');
}

function pointsOf(dimensions: readonly DimensionScore[]): readonly Point[] {
  const points = new Map<string, Point>();
  for (const [index, dimension] of dimensions.entries()) {
    const { maturity, automation } = dimension;
    if (maturity === undefined || automation === undefined) continue;
    const key = `${maturity} ${automation}`;
    points.set(key, { maturity, automation, rows: [...(points.get(key)?.rows ?? []), { number: index + 1, dimension }] });
  }
  return [...points.values()];
}
