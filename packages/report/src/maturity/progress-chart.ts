import type { LevelAt, MaturityScore } from '@sar/baseline';
import { markdownText } from '../safety/markdown-safe.js';
import { mermaidBlock, mermaidText } from '../mermaid/mermaid-text.js';
import { cutEnd } from '../terminal/display-width.js';

/** Points that the chart has room for. */
const MAX_POINTS = 10;
const MAX_LABEL = 12;
/** Colours that are seen on a light page and on a dark one. */
const BAR = '#2f81f7';
const LINE = '#bf8700';

/**
 * The level over time as a Mermaid chart, and the same as a table. The line goes through all levels; bars stand under those that were
 * reached, and stubs under what is only projected, so that it is told apart without colour too; it is marked with a star.
 */
export function progressChart({ progress }: MaturityScore): string {
  if (progress.length === 0) return 'No level was recorded yet.';
  const points = thinned(progress);
  const hasBars = points.some(({ kind }) => kind !== 'projected');
  // Where bars are fewer than levels, Mermaid makes elements that no browser can draw; of 0 it makes a stub on the axis.
  const bars = points.map(({ kind, level }) => (kind === 'projected' ? 0 : level));
  const chart = mermaidBlock([
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${hasBars ? `${BAR}, ${LINE}` : LINE}"`,
    '---',
    'xychart-beta',
    '    title "Level of maturity"',
    `    x-axis [${labelsOf(points)
      .map((label) => `"${label}"`)
      .join(', ')}]`,
    '    y-axis "Level" 0 --> 4',
    ...(hasBars ? [`    bar [${bars.join(', ')}]`] : []),
    `    line [${points.map(({ level }) => level).join(', ')}]`,
  ]);
  return [
    chart,
    '',
    '| When | Level | |',
    '| --- | --: | --- |',
    ...points.map(
      ({ at, level, kind }) => `| ${markdownText(at)} | ${level.toFixed(2)} | ${kind === 'projected' ? 'projected \\*' : kind} |`,
    ),
  ].join('\n');
}

/** Labels must differ, or the chart would draw them at one place. */
function labelsOf(points: readonly LevelAt[]): readonly string[] {
  const seen = new Set<string>();
  return points.map(({ at, kind }) => {
    const label = `${mermaidText(cutEnd(at, MAX_LABEL))}${kind === 'projected' ? ' *' : ''}`;
    let own = label;
    for (let count = 2; seen.has(own); count++) own = `${label} (${count})`;
    seen.add(own);
    return own;
  });
}

/** All of few; of many some, evenly, the projected ones and the newest of the others among them. */
function thinned(progress: readonly LevelAt[]): readonly LevelAt[] {
  const projected = progress.filter(({ kind }) => kind === 'projected').slice(0, MAX_POINTS / 2);
  const reached = progress.filter(({ kind }) => kind !== 'projected');
  const room = MAX_POINTS - projected.length;
  if (reached.length <= room) return [...reached, ...projected];
  const step = (reached.length - 1) / (room - 1);
  const some = Array.from({ length: room }, (_, at) => reached[Math.round(at * step)]).filter((point) => point !== undefined);
  return [...some, ...projected];
}
