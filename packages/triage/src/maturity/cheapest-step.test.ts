import type { DimensionCheck, Finding } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding, judged, scoreInput, unanswered } from './score-input.fixture.js';
import type { ScoreInput } from './score-input.js';
import { scoreOf } from './score-of.js';

const FIX = { fix: { title: 'mend', edits: [] } };
const next = (checks: readonly DimensionCheck[], changes: Partial<ScoreInput>) => scoreOf(scoreInput(checks, changes)).dimensions[0]?.next;

describe('the cheapest next step', () => {
  it.each<[string, readonly DimensionCheck[], Partial<ScoreInput>, string | undefined, number]>([
    ['nothing is left', [{ sensor: 'a' }], { readings: [judged('a', 3)] }, undefined, 0],
    [
      'one finding is named',
      [{ sensor: 'a' }],
      { readings: [judged('a', 1)], findings: [finding('a', 'P2')] },
      'mend .github/workflows/ci.yml:5: npm ci without a cache',
      5,
    ],
    [
      'edits first, though others are worse',
      [{ sensor: 'a' }, { sensor: 'b' }],
      {
        readings: [judged('a', 2), judged('b', 2)],
        findings: [...two('a', 'P2', FIX), ...two('b', 'P1', {})],
      },
      'run "sar search --sensor a --fix": it mends 2 of 2 findings',
      2.5,
    ],
    [
      'edits of the cache wiring by the command that makes them',
      [{ sensor: 'cache-wiring' }],
      { readings: [judged('cache-wiring', 2)], findings: two('cache-wiring', 'P2', FIX) },
      'run "sar cache fix": it mends 2 of 2 findings',
      5,
    ],
    [
      'few findings before many',
      [{ sensor: 'a' }, { sensor: 'b' }],
      { readings: [judged('a', 9), judged('b', 9)], findings: [...two('a', 'P1', {}), ...two('b', 'P1', {}), ...two('b', 'P1', {})] },
      'mend 2 P1 of a, listed by "sar search --sensor a"',
      2.84,
    ],
    [
      'one cause is one act',
      [{ sensor: 'a' }, { sensor: 'b' }],
      {
        readings: [judged('a', 3), judged('b', 3)],
        findings: [...[...two('a', 'P1', {}), ...two('a', 'P1', {})].map((each) => ({ ...each, group: 'f00d' })), ...two('b', 'P1', {})],
      },
      'mend 4 P1 of a, listed by "sar search --sensor a"',
      4,
    ],
    [
      'the worst alone where the rest is much work',
      [{ sensor: 'a' }],
      { readings: [judged('a', 20)], findings: [finding('a', 'P0'), ...Array.from({ length: 20 }, () => finding('a', 'P3'))] },
      'mend .github/workflows/ci.yml:5: npm ci without a cache',
      8,
    ],
    [
      'a sensor that did not answer',
      [{ sensor: 'a' }, { sensor: 'b' }],
      { readings: [judged('a', 1), unanswered('b')] },
      'let b answer: it has no token ("sar search --sensor b --explain" says what it needs)',
      5,
    ],
    [
      'evidence',
      [{ sensor: 'a' }, { evidence: 'SECURITY.md', title: 'security policy', contains: 'report' }],
      { readings: [judged('a', 1)], evidence: [{ dimension: 'example', check: 1, outcome: 'absent' }] },
      'add security policy (a file that matches SECURITY.md and holds "report")',
      5,
    ],
    [
      'a gate',
      [{ sensor: 'a' }, { gate: 'tests' }],
      { readings: [judged('a', 1)], gate: new Map([['tests', 'fail']]) },
      'make the check tests of the gate pass',
      5,
    ],
    [
      'a gate without a verdict',
      [{ sensor: 'a' }, { gate: 'tests' }],
      { readings: [judged('a', 1)] },
      "give the verdict of the gate's check tests (verdict-file)",
      5,
    ],
    [
      'evidence that was too much to read',
      [{ sensor: 'a' }, { evidence: '*.py', title: 'tracing', contains: 'span' }],
      { readings: [judged('a', 1)], evidence: [{ dimension: 'example', check: 1, outcome: 'unknown', detail: 'too many' }] },
      'let the evidence be found: tracing; too many',
      5,
    ],
    [
      'what could not be judged, where findings alone gain nothing',
      [{ sensor: 'a' }, { sensor: 'b' }],
      { readings: [judged('a', 0, 4), judged('b', 1)], findings: [finding('a', 'P3')] },
      'let a judge all: 1 P3 open; 0 of 4 jobs judged ("sar search --sensor a --explain" says what it needs)',
      4.75,
    ],
    [
      'no check answered yet',
      [
        { sensor: 'a', weight: 1 },
        { sensor: 'b', weight: 2 },
      ],
      { readings: [unanswered('a')] },
      'let b run: nothing is known of it (where the baseline switches it off, take the check out of the dimension)',
      0,
    ],
  ])('%s', (_, checks, changes, text, gain) => {
    const isAtMost = gain > 0 && /^(?:let|give)/.test(text ?? '');
    expect(next(checks, changes)).toEqual(text === undefined ? undefined : { text, gain, ...(isAtMost && { isAtMost }) });
  });
});

function two(sensor: string, severity: Finding['severity'], about: object): readonly Finding[] {
  return [finding(sensor, severity, {}, about), finding(sensor, severity, {}, about)];
}
