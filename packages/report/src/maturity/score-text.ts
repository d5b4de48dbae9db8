import type { CheckScore, DimensionScore, MaturityScore } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { displayWidth, padTo, wrapWords } from '../terminal/display-width.js';
import type { Palette, Style } from '../terminal/palette.js';
import { gainWords, levelWords, scoreWords } from './score-words.js';

export interface ScoreTextOptions {
  readonly palette: Palette;
  /** Width of the terminal; without it lines are not broken. */
  readonly columns?: number;
  /** Also every check: its weight, what it earned, why, and what it would gain. */
  readonly explain: boolean;
}

const UNLIMITED = 1_000_000;

/** The score for a terminal: the level, then each dimension with its cheapest next step. */
export function scoreText(score: MaturityScore, options: ScoreTextOptions): string[] {
  const { palette, columns = UNLIMITED } = options;
  const [first = '', ...more] = levelWords(score).map(terminalSafe);
  const width = Math.max(0, ...score.dimensions.map(({ name }) => displayWidth(terminalSafe(name))));
  return [
    ...wrapWords(first, columns).map(palette.heading),
    ...more.flatMap((sentence) => wrapWords(sentence, columns)),
    '',
    ...score.dimensions.flatMap((dimension) => dimensionLines(dimension, width, options)),
  ].map(breakWorkflowCommands);
}

function dimensionLines(dimension: DimensionScore, width: number, { palette, columns = UNLIMITED, explain }: ScoreTextOptions): string[] {
  const { name, requirement, next, checks, standards } = dimension;
  const gain = next === undefined ? '' : gainWords(next);
  return [
    `${palette.heading(padTo(terminalSafe(name), width))}  ${styleOf(dimension, palette)(scoreWords(dimension))}`,
    ...(next === undefined ? [] : indented(`next: ${gain === '' ? '' : `${gain}, `}${terminalSafe(next.text)}`, 2, columns, palette.faint)),
    ...(explain
      ? [
          ...indented(`level 4 asks for: ${terminalSafe(requirement)}`, 4, columns, palette.faint),
          ...(standards.length === 0 ? [] : indented(`cites: ${terminalSafe(standards.join(', '))}`, 4, columns, palette.faint)),
          ...checks.flatMap((check) => checkLines(check, columns, palette)),
        ]
      : []),
  ];
}

function checkLines(check: CheckScore, columns: number, palette: Palette): string[] {
  const { kind, name, weight, credit, high, gain, outcome, why, proves } = check;
  const most = high === undefined ? '' : ` to ${high.toFixed(3)}`;
  const earns = outcome === 'not-applicable' ? 'not applicable' : `earns ${credit.toFixed(3)}${most} × ${weight}`;
  const missing = gain > 0 ? `, +${gain.toFixed(2)} when all is earned` : '';
  const of = proves === 'both' ? '' : `, for ${proves} alone`;
  const [first = '', ...more] = wrapWords(`${kind} ${terminalSafe(name)}: ${earns}${missing}${of}; ${terminalSafe(why)}`, columns - 6);
  return [`    ${SIGNS[outcome](palette)} ${first}`, ...more.map((line) => `      ${line}`)];
}

const SIGNS: Readonly<Record<CheckScore['outcome'], (palette: Palette) => string>> = {
  earned: ({ good }) => good('✓'),
  partly: ({ P2 }) => P2('!'),
  'not-earned': ({ P1 }) => P1('✗'),
  unknown: ({ P2 }) => P2('?'),
  'not-applicable': ({ faint }) => faint('-'),
};

function styleOf({ score }: DimensionScore, { good, P1, P2, faint }: Palette): Style {
  if (score === undefined) return faint;
  return score >= 8 ? good : score >= 5 ? P2 : P1;
}

function indented(text: string, by: number, columns: number, style: Style): string[] {
  return wrapWords(text, columns - by).map((line) => `${' '.repeat(by)}${style(line)}`);
}
