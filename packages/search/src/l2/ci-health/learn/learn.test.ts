import { failurePatternSchemas, type Classification, type FailureGroup } from '@sar/baseline';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { aPattern } from '../patterns/pattern.fixture.js';
import { countReuse, type PatternUse } from './count-reuse.js';
import { expressionOf } from './expression-of.js';
import { proposePatterns } from './propose-patterns.js';

const cause = (changes: Partial<Classification>): Classification => ({
  class: 'unknown',
  pattern: undefined,
  name: 'exit code 1',
  family: 'unknown',
  confidence: 0,
  isFixable: false,
  evidence: 'log',
  line: undefined,
  captures: [],
  isAmbiguous: false,
  basis: undefined,
  ...changes,
});

const group = (line: string | undefined, runs: number, changes: Partial<Classification> = {}): FailureGroup => ({
  key: 'k',
  classification: cause({ line, ...changes }),
  jobs: runs,
  inferredJobs: 0,
  runs,
  workflows: ['.github/workflows/ci.yml'],
  firstAt: '2026-11-20T00:00:00Z',
  lastAt: '2026-11-21T00:00:00Z',
  examples: ['https://github.com/o/r/actions/runs/1/job/2'],
});

describe('expressionOf', () => {
  it.each([
    ['error: worker 17 died after 30.5s', 'error: worker 3 died after 2s', ['3', '2s']],
    ['cannot read /tmp/a1/x.txt (id deadbee1)', 'cannot read /tmp/zz/y.txt (id 0badcafe)', ['/tmp/zz/y.txt', '0badcafe']],
    ['lock [held] at 2026-11-22T10:00:00Z. (why?)', 'lock  [held] at 2026-01-01 01:02:03. (why?)', ['2026-01-01 01:02:03']],
  ])('of %s matches %s', (line, other, captures) => {
    const compiled = RE2JS.compile(expressionOf(line) ?? '');
    expect(compiled.test(line)).toBe(true);
    expect(
      compiled
        .exec(other)
        ?.slice(1)
        .map((text: string) => text),
    ).toEqual(captures);
    expect(compiled.test('another line altogether')).toBe(false);
  });

  it.each(['', '12 34', 'error: 7', '!!!! ---- ....'])('there is none of %s', (line) => {
    expect(expressionOf(line)).toBeUndefined();
  });

  it('is RE2, short enough, and matches its line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength: 450 }), (codes) => {
        const line = `something went wrong here\u00a0${String.fromCodePoint(...codes)}`.slice(0, 500);
        const expression = expressionOf(line) ?? '';
        expect(expression.length).toBeLessThanOrEqual(500);
        expect(RE2JS.compile(expression).test(line), JSON.stringify(line)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('proposePatterns', () => {
  const asOf = '2026-11-22';

  it('proposes the unknown that came again, and decides nothing', async () => {
    const groups = [
      group('error: worker 17 died for no reason', 4),
      group('error: worker 9 died for no reason', 3),
      group('error: seldom seen by anybody', 2),
      group('FAILED known and recognised', 9, { pattern: 'TEST_001' }),
      group(undefined, 9),
      group('error: another one altogether\u0000\u202e', 3),
    ];
    const existing = [aPattern({ id: 'LEARNED_007', error: ['x'] })];
    const proposals = proposePatterns(groups, existing, { asOf });
    expect(proposals.map(({ pattern_id, class: kind, metadata }) => [pattern_id, kind, metadata.reuse_count])).toEqual([
      ['LEARNED_008', 'unknown', 4],
      ['LEARNED_009', 'unknown', 3],
    ]);
    const { failurePatternsSchema } = await failurePatternSchemas();
    expect(failurePatternsSchema.safeParse(proposals).success).toBe(true);
    expect(proposals[1]?.name).toBe('Not recognised: error: another one altogether');
    expect(proposePatterns(groups, [...existing, ...proposals], { asOf })).toEqual([]);
  });
});

describe('countReuse', () => {
  const use = (pattern: string | undefined, ranAgain: PatternUse['ranAgain']): PatternUse => ({
    classification: cause({ pattern }),
    ranAgain,
  });

  it.each([
    ['a regression that failed again', 'code-regression', ['failed', 'failed'], 0.9, (0.9 * 10 + 2) / 12],
    ['a regression that passed', 'code-regression', ['passed'], 0.9, (0.9 * 10 + 0) / 11],
    ['a flaky test that passed', 'flaky-test', ['passed', 'failed'], 0.9, (0.9 * 10 + 1) / 12],
    ['nothing ran again', 'code-regression', [undefined, undefined], 0.9, 0.9],
    ['a class that does not say', 'resource-timeout', ['failed'], 0.9, 0.9],
  ] as const)('%s', (_name, kind, outcomes, confidence, expected) => {
    const [pattern] = countReuse(
      [aPattern({ id: 'A_001', error: ['x'], class: kind, confidence, reuse: 10 })],
      [...outcomes.map((outcome) => use('A_001', outcome)), use('B_001', 'passed'), use(undefined, 'passed')],
    );
    expect(pattern?.metadata.confidence).toBeCloseTo(expected, 3);
    expect(pattern?.metadata.reuse_count).toBe(10 + outcomes.length);
  });

  it('stays between 0 and 1, and old matches do not outweigh all new ones', () => {
    const uses = Array.from({ length: 50 }, () => use('A_001', 'passed'));
    const [pattern] = countReuse([aPattern({ id: 'A_001', error: ['x'], confidence: 1, reuse: 10_000 })], uses);
    expect(pattern?.metadata.confidence).toBe(0.5);
  });
});
