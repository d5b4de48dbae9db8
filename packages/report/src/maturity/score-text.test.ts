import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { displayWidth } from '../terminal/display-width.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { checkScore, dimensionScore, maturityScore } from './maturity-score.fixture.js';
import { scoreBadge } from './score-badge.js';
import { scoreText } from './score-text.js';

const OPTIONS = { palette: PLAIN_PALETTE, explain: true };

describe('scoreText', () => {
  it('says the level, each dimension, its next step and its checks', () => {
    const checks = [
      checkScore(),
      checkScore({
        kind: 'gate',
        name: 'tests',
        weight: 1,
        outcome: 'unknown',
        credit: 0,
        high: 1,
        proves: 'automation',
        why: 'there is no verdict of the gate',
      }),
      checkScore({ name: 'model-drift', outcome: 'not-applicable', credit: 0, gain: 0, why: 'no models to judge' }),
    ];
    const score = maturityScore({
      dimensions: [dimensionScore({ checks, standards: ['slsa'], next: { text: 'mend a.yml:1: no cache', gain: 2.5 } })],
    });
    expect(scoreText(score, OPTIONS)).toEqual([
      'Level 2.00 of 4, computed, over 1 dimension.',
      '',
      'Cache efficiency  5.0 computed',
      '  next: +2.50, mend a.yml:1: no cache',
      '    level 4 asks for: every job has its cache',
      '    cites: slsa',
      '    ! sensor cache-wiring: earns 0.500 × 3, +2.50 when all is earned; 1 P2 open; 2 jobs judged',
      '    ? gate tests: earns 0.000 to 1.000 × 1, +2.50 when all is earned, for automation alone; there is no verdict of the gate',
      '    - sensor model-drift: not applicable; no models to judge',
    ]);
    expect(scoreText(score, { ...OPTIONS, explain: false })).toHaveLength(4);
  });

  it('keeps to the width of a terminal', () => {
    const words = 'some words that go on and on and on and on until they fill far more than one line of a terminal';
    const dimension = dimensionScore({ next: { text: words, gain: 1 }, checks: [checkScore({ why: words })] });
    const lines = scoreText(maturityScore({ dimensions: [dimension], declared: { level: 3, target: words } }), { ...OPTIONS, columns: 60 });
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(60);
  });

  it('prints no control characters and no commands to the runner', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const dimension = dimensionScore({
          name: text,
          requirement: text,
          standards: [text],
          next: { text, gain: 1 },
          checks: [checkScore({ name: text, why: text })],
        });
        for (const line of scoreText(maturityScore({ dimensions: [dimension], declared: { level: 1, target: text } }), OPTIONS)) {
          expect(line).not.toMatch(CONTROL);
          expect(holdsWorkflowCommand(line)).toBe(false);
        }
      }),
    );
  });
});

describe('scoreBadge', () => {
  it.each([
    [2.8, 'computed', '2.8 / 4', 'yellowgreen'],
    [3.95, 'computed', '3.95 / 4', 'brightgreen'],
    [3, 'mixed', '3.0 / 4', 'green'],
    [1.5, 'computed', '1.5 / 4', 'yellow'],
    [0, 'computed', '0.0 / 4', 'orange'],
    [2.8, 'declared', '2.8 / 4 declared', 'yellowgreen'],
  ] as const)('%d %s', (level, basis, message, color) => {
    expect(scoreBadge(maturityScore({ level, basis }))).toEqual({ schemaVersion: 1, label: 'SAR maturity', message, color });
  });

  it('is grey without a level', () => {
    expect(scoreBadge({ basis: 'unknown', dimensions: [], progress: [] })).toMatchObject({ message: 'unknown', color: 'lightgrey' });
  });
});
