import type { DimensionScore, MaturityScore, NextStep } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';

/** `7.5 computed, up to 9.0`; `9.2 declared`; `unknown`. Figures and words of SAR alone. */
export function scoreWords({ basis, score, between, declared, checks }: DimensionScore): string {
  if (basis === 'computed' && score !== undefined) {
    const most = between === undefined || between.high === score ? '' : `, up to ${between.high.toFixed(1)}`;
    const said = declared?.score === undefined ? '' : ` (declared ${declared.score.toFixed(1)})`;
    return `${score.toFixed(1)} computed${most}${said}`;
  }
  if (score !== undefined) return `${score.toFixed(1)} declared`;
  return checks.length > 0 && checks.every(({ outcome }) => outcome === 'not-applicable') ? 'not applicable' : 'unknown';
}

const BASIS_WORDS: Readonly<Record<MaturityScore['basis'], string>> = {
  computed: 'computed',
  mixed: 'from computed and declared scores',
  declared: 'from declared scores',
  unknown: 'unknown',
};

/** The level in sentences: where it comes from, what limits it, how far it could be, and what people declare. `target` may hold untrusted text. */
export function levelWords(score: MaturityScore): readonly string[] {
  const { level, basis, uncapped, between, cappedBy, declared, dimensions } = score;
  const said =
    declared === undefined
      ? []
      : [`Declared: level ${declared.level.toFixed(2)} of 4${declared.target === undefined ? '' : `; target: ${declared.target}`}.`];
  if (level === undefined) return ['Level unknown: no dimension has a score.', ...said];
  const counted = dimensions.filter((dimension) => dimension.score !== undefined).length;
  const over = counted === dimensions.length ? countOf(counted, 'dimension') : `${counted} of ${countOf(dimensions.length, 'dimension')}`;
  return [
    `Level ${level.toFixed(2)} of 4, ${BASIS_WORDS[basis]}, over ${over}.`,
    ...(cappedBy === undefined || uncapped === undefined
      ? []
      : [
          `Limited from ${uncapped.toFixed(2)} while ${countOf(cappedBy.open, `${cappedBy.severity} finding`)} ${cappedBy.open === 1 ? 'is' : 'are'} open.`,
        ]),
    ...(between === undefined || between.high === level ? [] : [`Up to ${between.high.toFixed(2)} if all that is unknown is well.`]),
    ...said,
  ];
}

/** `2.8` for 2.80, `3.95` for 3.95: never more than it is. */
export function levelFigure(level: number): string {
  return level.toFixed(2).replace(/0$/, '');
}

/** `+2.50`, `up to +4.00`; empty where it is not known what the step gains. */
export function gainWords({ gain, isAtMost }: NextStep): string {
  return gain === 0 ? '' : `${isAtMost === true ? 'up to ' : ''}+${gain.toFixed(2)}`;
}
