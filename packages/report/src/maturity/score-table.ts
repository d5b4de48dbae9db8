import type { DimensionScore, MaturityScore } from '@sar/baseline';
import { markdownText } from '../safety/markdown-safe.js';
import { gainWords, levelWords, scoreWords } from './score-words.js';

/** The dimensions as a Markdown table, one row each, and the level below it. Only a score that is `computed` comes from checks. */
export function scoreTable(score: MaturityScore): string {
  const level = levelWords(score).map(markdownText);
  if (score.dimensions.length === 0) return ['The baseline declares no dimensions.', ...level].join('\n\n');
  return [
    '| # | Dimension | Level 4 asks for | State | Score of 10 | Priority | Next step |',
    '| --: | --- | --- | --- | --- | --- | --- |',
    ...score.dimensions.map(row),
    '',
    ...level.map((sentence, index) => (index === 0 ? `**${sentence}**` : sentence)),
  ].join('\n');
}

function row(dimension: DimensionScore, index: number): string {
  const { name, requirement, state, priority, next } = dimension;
  const gain = next === undefined ? '' : gainWords(next);
  const step = next === undefined ? '' : gain === '' ? next.text : `${next.text} (${gain})`;
  // The words of the score are SAR's own; all others may be anybody's.
  const cells = [...[name, requirement, state ?? ''].map(markdownText), scoreWords(dimension), priority ?? '', markdownText(step)];
  return `| ${index + 1} | ${cells.join(' | ')} |`;
}
