import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleReport } from '../findings/sample-report.fixture.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { cutEnd, cutStart, displayWidth, padTo, wrapWords } from './display-width.js';
import { ANSI_PALETTE, PLAIN_PALETTE } from './palette.js';
import { patrolTable } from './patrol-table.js';
import { quietLines } from './quiet-lines.js';
import { terminalDiff } from './terminal-diff.js';

const table = (columns?: number, overrides = {}) =>
  patrolTable(sampleReport(overrides), { ...(columns === undefined ? {} : { columns }), palette: PLAIN_PALETTE, command: 'sar patrol' });

it('a long text of many signs takes linear time, wherever it is cut', async () => {
  const text = '😀é\u0301界'.repeat(50_000);
  await withinProcessorTime(1_500, () => {
    expect(displayWidth(text)).toBeGreaterThan(200_000);
    expect(displayWidth(cutStart(text, 40))).toBeLessThanOrEqual(40);
    expect(cutEnd(text, 8)).toBe('😀é\u0301界😀…');
    expect(displayWidth('😀'.repeat(2_001))).toBe(4_002);
    expect(displayWidth(`a${'😀'.repeat(2_001)}`)).toBe(4_003);
  });
});

describe('patrolTable', () => {
  it('at 80 columns', () => {
    expect(`\n${table(80).join('\n')}\n`).toBe(`
No baseline (.github/sar.yml): the preset sar:recommended applies.

L2 CI/CD pipeline  in .github/workflows/
  P1  dead-cache-action    nightly.yml:9           actions/cache@v2 fails: its…
  P2  missing-cache        ci.yml:12               npm ci downloads npm package…
  P2  cache-after-install  …documentation.yml:118  the cache of pip is restored…
  P3  static-key           ci.yml:31               the key never changes: it ho…

Not judged
  cache-wiring: 3 of 39 jobs
    2  make e2e: the target is made by an include
       .github/workflows/ci.yml:55 (e2e), .github/workflows/ci.yml:75 (e2e-slow)
    1  the remote action acme/setup is not in the knowledge table
       .github/workflows/release.yml:20 (publish)
  variables: unknown, no token: set GITHUB_TOKEN to a token that may read
    variables (Actions variables: read)

Next steps
  sar explain dead-cache-action  what the rule means and how to mend it
  sar cache fix --dry-run        show the edits that mend 1 finding
  sar patrol --format json       every finding whole, with its evidence

Judged: 36 of 39 jobs, 120 references; 1 of 3 sensors unknown
4 findings: 1 P1, 2 P2, 1 P3 (1 more waived)
`);
  });

  it('with all the room it wants, paths and messages are whole', () => {
    expect(table().slice(2, 7)).toEqual([
      'L2 CI/CD pipeline',
      '  P1  dead-cache-action    .github/workflows/nightly.yml:9                  nightly           actions/cache@v2 fails: its cache service was switched off on 2025-04-15',
      '  P2  missing-cache        .github/workflows/ci.yml:12                      test              npm ci downloads npm packages and nothing in this job caches them',
      '  P2  cache-after-install  .github/workflows/publish-documentation.yml:118  build-and-deploy  the cache of pip is restored after the install that it should speed up',
      '  P3  static-key           .github/workflows/ci.yml:31                      lint              the key never changes: it holds no hash of a lockfile',
    ]);
  });

  it('groups by layer, most severe first', () => {
    const findings = (['L4', 'L1', 'L2'] as const).flatMap((layer) =>
      (['P3', 'P0'] as const).map((severity) => sampleFinding({ layer, severity })),
    );
    expect(table(120, { findings, notes: [], readings: [] }).map((line) => line.slice(0, 4))).toEqual([
      'L1 S',
      '  P0',
      '  P3',
      '',
      'L2 C',
      '  P0',
      '  P3',
      '',
      'L4 M',
      '  P0',
      '  P3',
      '',
      'Next',
      '  sa',
      '  sa',
      '',
      '6 fi',
    ]);
  });

  it('says so when there is nothing', () => {
    expect(table(80, { findings: [], notes: [], readings: [] })).toEqual(['No findings']);
    expect(table(80, { findings: sampleReport().findings.slice(4), notes: [], readings: [] })).toEqual(['No findings (1 waived)']);
  });

  it('keeps to the width', () => {
    const findings = ['a', 'very/long/'.repeat(9), '日本語/'.repeat(12)].map((path) =>
      sampleFinding({ path, job: path, message: path.repeat(9), rule: 'ineffective-cache' }),
    );
    for (const columns of [40, 55, 80, 100, 160]) {
      for (const line of table(columns, { findings })) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('groups many reasons and names the rest', () => {
    const unjudged = Array.from({ length: 30 }, (_, index) => ({ path: `w${index}.yml`, reason: `reason ${Math.min(index, 12)}` }));
    const lines = table(80, {
      findings: [],
      notes: [],
      readings: [{ sensor: 'x', layer: 'L2', outcome: 'clear', scope: { unit: 'jobs', judged: 0, unjudged } }],
    });
    expect(lines.slice(0, 4)).toEqual(['Not judged', '  x: 30 of 30 jobs', '    18  reason 12', '        w12.yml, w13.yml, w14.yml, …']);
    expect(lines).toContain('    and 7 more reasons');
  });

  it('colours without changing the text', () => {
    const coloured = patrolTable(sampleReport(), { columns: 80, palette: ANSI_PALETTE, command: 'sar patrol' });
    expect(coloured.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual(table(80));
    expect(coloured.join('\n')).toContain('\u001b[31mP1\u001b[39m');
  });
});

it('quietLines are findings alone', () => {
  expect(quietLines(sampleReport(), PLAIN_PALETTE)).toEqual([
    '.github/workflows/nightly.yml:9: P1 dead-cache-action: actions/cache@v2 fails: its cache service was switched off on 2025-04-15',
    '.github/workflows/ci.yml:12: P2 missing-cache: npm ci downloads npm packages and nothing in this job caches them',
    '.github/workflows/publish-documentation.yml:118: P2 cache-after-install: the cache of pip is restored after the install that it should speed up',
    '.github/workflows/ci.yml:31: P3 static-key: the key never changes: it holds no hash of a lockfile',
  ]);
});

it('prints no control character, no command and no line of its own for hostile text', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, fc.constantFrom(undefined, 40, 80, 120), (path, job, message, columns) => {
      const finding = sampleFinding({ path, job, message, rule: path });
      const report = sampleReport({
        findings: [finding],
        notes: [message],
        readings: [
          { sensor: path, layer: 'L2', outcome: 'unknown', reason: 'failed', detail: message },
          { sensor: path, layer: 'L2', outcome: 'clear', scope: { unit: job, judged: 1, unjudged: [{ path, job, reason: message }] } },
        ],
      });
      const lines = [
        ...patrolTable(report, { ...(columns === undefined ? {} : { columns }), palette: PLAIN_PALETTE, command: 'sar patrol' }),
        ...quietLines(report, PLAIN_PALETTE),
      ];
      for (const line of lines) {
        expect(line).not.toMatch(CONTROL);
        expect(line).not.toContain('\n');
        expect(holdsWorkflowCommand(line)).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

describe('terminalDiff', () => {
  it('shows a diff line by line, without what a terminal or the runner would obey', () => {
    expect(terminalDiff('--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n ::error::x\r\n-\ta\u001b[2J\n+##[b]\n', PLAIN_PALETTE)).toEqual([
      '--- a/x',
      '+++ b/x',
      '@@ -1,2 +1,2 @@',
      ' \\::error::x',
      '-\ta\\u{1b}[2J',
      '+#\\#[b]',
    ]);
    expect(terminalDiff('-a\n+b\n', ANSI_PALETTE)).toEqual(['\u001b[31m-a\u001b[39m', '\u001b[32m+b\u001b[39m']);
  });
});

describe('width', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['한글', 4],
    ['ｆ', 2],
    ['ü…', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    [cutEnd, 'abcdef', 6, 'abcdef'],
    [cutEnd, 'abcdef', 4, 'abc…'],
    [cutEnd, 'ab  ef', 5, 'ab…'],
    [cutEnd, '日本語', 4, '日…'],
    [cutEnd, 'abc', 0, ''],
    [cutEnd, 'abc', -3, ''],
    [cutStart, 'a/b/ci.yml', 7, '…ci.yml'],
    [cutStart, '日本語', 5, '…本語'],
  ])('%o of %j at %i', (cut, text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });

  it('padTo fills up and never cuts', () => {
    expect(padTo('日', 4)).toBe('日  ');
    expect(padTo('abc', 2)).toBe('abc');
  });

  it('wrapWords keeps every word, in lines that fit unless a word alone does not', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrapWords(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
