import type { LevelAt, MaturityScore } from '@sar/baseline';
import { markdownText } from '../safety/markdown-safe.js';
import { mermaidBlock, mermaidText } from '../mermaid/mermaid-text.js';
import { cutEnd } from '../terminal/display-width.js';

/** Points that the chart has room for. */
const MAX_POINTS = 10;
const MAX_LABEL = 12;

/**
 * The level over time as a Mermaid chart, and the same as a table. The line goes through all levels; bars stand under those that were
 * reached, so that what is only projected is told apart without colour too, and is marked with a star.
 */
export function progressChart({ progress }: MaturityScore): string {
  if (progress.length === 0) return 'No level was recorded yet.';
  const points = thinned(progress);
  const reached = points.filter(({ kind }) => kind !== 'projected');
  const list = (values: readonly LevelAt[]) => values.map(({ level }) => level).join(', ');
  const chart = mermaidBlock([
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '---',
    'xychart-beta',
    '    title "Level of maturity"',
    `    x-axis [${labelsOf(points)
      .map((label) => `"${label}"`)
      .join(', ')}]`,
    '    y-axis "Level" 0 --> 4',
    ...(reached.length === 0 ? [] : [`    bar [${list(reached)}]`]),
    `    line [${list(points)}]`,
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
  const seen = new Map<string, number>();
  return points.map(({ at, kind }) => {
    const label = `${mermaidText(cutEnd(at, MAX_LABEL))}${kind === 'projected' ? ' *' : ''}`;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
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
