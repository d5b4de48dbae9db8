import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, hostileText } from '../safety/hostile-text.fixture.js';
import { checkScore, dimensionScore, maturityScore } from './maturity-score.fixture.js';
import { scoreTable } from './score-table.js';
import { levelWords, scoreWords } from './score-words.js';

describe('scoreWords', () => {
  const UNSCORED = { id: 'a', name: 'A', requirement: 'B', standards: [], weight: 1, basis: 'unknown', checks: [] } as const;
  it.each([
    ['5.0 computed', dimensionScore()],
    ['5.0 computed, up to 7.5', dimensionScore({ between: { low: 5, high: 7.5 } })],
    ['5.0 computed', dimensionScore({ between: { low: 5, high: 5 } })],
    ['5.0 computed (declared 9.2)', dimensionScore({ declared: { score: 9.2 } })],
    ['9.2 declared', dimensionScore({ basis: 'declared', score: 9.2, declared: { score: 9.2 } })],
    ['unknown', UNSCORED],
    ['unknown', { ...UNSCORED, checks: [checkScore({ outcome: 'unknown' }), checkScore({ outcome: 'not-applicable' })] }],
    ['not applicable', { ...UNSCORED, checks: [checkScore({ outcome: 'not-applicable' })] }],
  ])('%s', (words, dimension) => {
    expect(scoreWords(dimension)).toBe(words);
  });
});

describe('levelWords', () => {
  it.each([
    [maturityScore(), ['Level 2.00 of 4, computed, over 1 dimension.']],
    [
      maturityScore({ basis: 'mixed', between: { low: 2, high: 2 } }),
      ['Level 2.00 of 4, from computed and declared scores, over 1 dimension.'],
    ],
    [
      maturityScore({ level: 3, uncapped: 3.6, cappedBy: { severity: 'P1', open: 2, level: 3 }, between: { low: 3, high: 3 } }),
      ['Level 3.00 of 4, computed, over 1 dimension.', 'Limited from 3.60 while 2 P1 findings are open.'],
    ],
    [
      maturityScore({ between: { low: 2, high: 2.5 }, declared: { level: 3.95 } }),
      ['Level 2.00 of 4, computed, over 1 dimension.', 'Up to 2.50 if all that is unknown is well.', 'Declared: level 3.95 of 4.'],
    ],
    [{ basis: 'unknown', dimensions: [], progress: [] } as const, ['Level unknown: no dimension has a score.']],
  ])('%#', (score, sentences) => {
    expect(levelWords(score)).toEqual(sentences);
  });
});

describe('scoreTable', () => {
  it('says where no dimensions are declared', () => {
    expect(scoreTable({ basis: 'unknown', dimensions: [], progress: [] })).toMatch(/^The baseline declares no dimensions\.\n/);
  });

  it.each([
    [{ text: 'mend it', gain: 2.5 }, 'mend it (+2.50)'],
    [{ text: 'let it answer', gain: 2.5, isAtMost: true as const }, 'let it answer (up to +2.50)'],
    [{ text: 'let it answer', gain: 0 }, 'let it answer'],
  ])('has the next step %j', (next, words) => {
    expect(scoreTable(maturityScore({ dimensions: [dimensionScore({ next })] }))).toContain(`| ${words} |\n`);
  });

  it('is a row of seven cells for each dimension, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const dimension = dimensionScore({ name: text, requirement: other, state: text, next: { text: other, gain: 1 } });
        const table = scoreTable(maturityScore({ dimensions: [dimension, dimension], declared: { level: 1, target: text } }));
        const lines = table.split('\n').filter((line) => line.startsWith('| '));
        expect(lines).toHaveLength(4);
        for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(9);
        expect(table.replaceAll('\n', '')).not.toMatch(CONTROL);
        expect(table).not.toMatch(/<!--|@[A-Za-z0-9]|:\/\/|##\[/);
      }),
    );
  });
});
