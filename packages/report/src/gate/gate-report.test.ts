import { GATE_OUTCOMES } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ANSI_PALETTE, PLAIN_PALETTE } from '../terminal/palette.js';
import { gateAnnotations } from './gate-annotations.js';
import { gateComment, isGateComment } from './gate-comment.js';
import { gateMarkdown } from './gate-markdown.js';
import { gateTable } from './gate-table.js';
import { millisecondsWords } from './gate-words.js';
import { FAILED_TESTS, line, UNKNOWN_RATE, verdict } from './verdict.fixture.js';
import { verdictText } from './verdict-text.js';

const OPTIONS = { limitBytes: 60_000, command: 'sar gate' };
const COMMENT = { gate: 'SAR gate' };

describe('a verdict in a sentence', () => {
  it.each([
    [verdict(line()), 'the gate passes: 1 required line'],
    [verdict(), 'the gate passes; nothing was required'],
    [verdict(line(), FAILED_TESTS, UNKNOWN_RATE), 'the gate fails: tests, ci-failure-rate (2 of 3 required lines)'],
    [verdict(line(), line({ id: 'x', required: false, outcome: 'fail' })), 'the gate passes: 1 required line'],
    [
      { ...verdict(line(), UNKNOWN_RATE), outcome: 'pass' as const, failed: [] },
      'the gate passes: 2 required lines, 1 of them unknown and let through',
    ],
    [
      verdict(...Array.from({ length: 10 }, (_, at) => line({ id: `c${at}`, outcome: 'fail' }))),
      'the gate fails: c0, c1, c2, c3, c4, c5, c6, c7 and 2 more (10 of 10 required lines)',
    ],
  ])('%#', (given, words) => {
    expect(verdictText(given)).toBe(words);
  });
});

it.each([
  [0, ''],
  [0.4, ''],
  [12.4, '12 ms'],
  [999, '999 ms'],
  [3210, '3.2 s'],
  [59_949, '59.9 s'],
  [60_000, '1 min'],
  [125_000, '2 min 5 s'],
  [Number.NaN, ''],
])('%d ms are %j', (given, words) => {
  expect(millisecondsWords(given)).toBe(words);
});

describe('the table of a terminal', () => {
  it('has a line for each check, what to do about the open ones, and the verdict last', () => {
    expect(gateTable(verdict(line(), FAILED_TESTS, UNKNOWN_RATE), { palette: PLAIN_PALETTE })).toEqual([
      '  ✓ Code quality        pass         3.2 s  ruff check ended with 0',
      '  ✗ Tests and coverage  fail     1 min 5 s  pytest ended with 1',
      '  ? CI failure rate     unknown             nobody gave the variable',
      '',
      'Tests and coverage (tests) failed',
      '  pytest ended with 1.',
      '    pytest --cov',
      '    | FAILED tests/test_a.py::test_a',
      '    | 1 failed in 0.31s',
      '    tests/test_a.py:3  assert 1 == 2',
      '  Do: Mend what the last lines name.',
      '  Run: pytest --cov',
      '  Back to RESCUE: sar rescue --playbook SAR-002',
      '',
      'CI failure rate (ci-failure-rate) is unknown',
      '  nobody gave the variable.',
      '  Do: Give vars-context.',
      '',
      'the gate fails: tests, ci-failure-rate (2 of 3 required lines)',
    ]);
  });

  it('aligns its columns, and cuts at the width of the terminal', () => {
    const rows = gateTable(verdict(line(), FAILED_TESTS, UNKNOWN_RATE), { palette: PLAIN_PALETTE, columns: 70 }).slice(0, 3);
    expect(new Set(rows.map((row) => row.search(/ruff|pytest|nobody/)))).toHaveLength(1);
    const narrow = gateTable(verdict(line({ detail: 'x '.repeat(200) })), { palette: PLAIN_PALETTE, columns: 60 });
    expect(narrow.every((row) => row.length <= 60)).toBe(true);
  });

  it('says of a check that is not required that it is not', () => {
    const lines = gateTable(verdict(line(), { ...FAILED_TESTS, required: false }), { palette: PLAIN_PALETTE });
    expect(lines.join('\n')).toMatch(/fail, not required[\s\S]*failed, and is not required/);
    expect(lines.at(-1)).toBe('the gate passes: 1 required line');
  });

  it('colours the verdict', () => {
    expect(gateTable(verdict(line()), { palette: ANSI_PALETTE }).at(-1)).toContain('\u001b[32m');
    expect(gateTable(verdict(FAILED_TESTS), { palette: ANSI_PALETTE }).at(-1)).toContain('\u001b[31m');
  });
});

describe('the summary', () => {
  it('has the verdict, every line, and what to do', () => {
    const text = gateMarkdown(verdict(line(), FAILED_TESTS), { ...OPTIONS, notes: ['A note.'] });
    expect(text).toContain('**The gate fails: tests (1 of 2 required lines).**');
    expect(text).toContain('A note.');
    expect(text).toMatch(/\| pass \| Code quality `code-quality` \| 3\.2 s \|/);
    expect(text).toMatch(/\| \*\*fail\*\* \| Tests and coverage `tests` \|/);
    expect(text).toContain('```text\nFAILED tests/test_a.py::test_a\n1 failed in 0.31s\n```');
    expect(text).toContain('- `tests/test_a.py:3` assert 1 == 2');
    expect(text).toContain('```sh\npytest --cov\n```');
    expect(text).toContain('`sar rescue --playbook SAR-002`');
  });

  it('is cut at a row, with its fences closed', () => {
    const output = Array.from({ length: 100 }, (_, at) => `line ${at} ${'x'.repeat(100)}`).join('\n');
    const long = verdict(
      ...Array.from({ length: 20 }, (_, at) => line({ id: `c${at}`, outcome: 'fail', evidence: [{ text: 'x', output }] })),
    );
    const text = gateMarkdown(long, { ...OPTIONS, limitBytes: 20_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text.match(/^```/gm)?.length).toSatisfy((count: number) => count % 2 === 0);
    expect(text).toContain('left out');
  });
});

describe('the comment', () => {
  it('begins with its marker, which only its own gate takes for its', () => {
    const text = gateComment(verdict(FAILED_TESTS), COMMENT);
    expect(text).toMatch(/^<!-- sar:gate \{.*\} -->\n/);
    expect(isGateComment(text, 'SAR gate')).toBe(true);
    expect(isGateComment(text, 'SAR gate 2')).toBe(false);
    expect(isGateComment('<!-- sar:gate {} -->', 'SAR gate')).toBe(false);
    expect(isGateComment('nothing', 'SAR gate')).toBe(false);
  });

  it('has what to do and the exact command, and neither times nor output', () => {
    const text = gateComment(verdict(line(), FAILED_TESTS), COMMENT);
    expect(text).toContain('**What to do:** Mend what the last lines name.');
    expect(text).toContain('```sh\npytest --cov\n```');
    expect(text).not.toMatch(/0\.31s|3\.2 s|1 min/);
    const slower = verdict(line({ durationMs: 9 }), {
      ...FAILED_TESTS,
      durationMs: 5,
      evidence: [{ text: 'pytest --cov', output: '1 failed in 0.99s' }, ...FAILED_TESTS.evidence.slice(1)],
    });
    expect(gateComment(slower, COMMENT)).toBe(text);
  });

  it('stays below what GitHub takes, whatever a line says, and says what it left out', () => {
    const long = 'ä'.repeat(5000);
    const many = Array.from({ length: 200 }, (_, at) =>
      line({
        id: `c${at}`,
        outcome: 'fail',
        title: long,
        detail: long,
        remedy: long,
        evidence: Array.from({ length: 50 }, (_each, nth) => ({ text: long, path: `p${nth}/${long}` })),
      }),
    );
    const text = gateComment(verdict(...many), COMMENT);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/more parts? left out\. The check run has all of them\./);
  });

  it('says that everything passed', () => {
    const text = gateComment(verdict(line(), line({ id: 'b', title: 'B' })), COMMENT);
    expect(text).toContain('✅ SAR gate');
    expect(text).toContain('<details><summary>2 lines passed</summary>');
  });
});

describe('annotations', () => {
  const at = (path: string, text = 'x', number: number | undefined = 1) => ({ text, path, ...(number !== undefined && { line: number }) });

  it('are of what has not passed, with a line of a file; required failures first', () => {
    const given = verdict(
      line({ evidence: [at('passed.py')] }),
      line({ id: 'optional', required: false, outcome: 'fail', evidence: [at('optional.py')] }),
      line({ id: 'unknown', outcome: 'unknown', evidence: [at('unknown.py')] }),
      FAILED_TESTS,
    );
    expect(gateAnnotations(given)).toEqual([
      { path: 'tests/test_a.py', line: 3, level: 'failure', title: 'Tests and coverage', message: 'assert 1 == 2' },
      { path: 'optional.py', line: 1, level: 'notice', title: 'Code quality', message: 'x' },
      { path: 'unknown.py', line: 1, level: 'warning', title: 'Code quality', message: 'x' },
    ]);
  });

  it('are never doubled, and bounded', () => {
    const evidence = Array.from({ length: 500 }, (_, nth) => at('a.py', `m${nth % 300}`, 1 + (nth % 300)));
    const made = gateAnnotations(verdict(line({ outcome: 'fail', evidence }), line({ id: 'b', outcome: 'fail', evidence })));
    expect(made).toHaveLength(200);
    expect(new Set(made.map((each) => `${each.line} ${each.message}`)).size).toBe(200);
  });

  it.each(['/etc/passwd', '../x', 'a/../../b', '', 'a\nb', 'a\u202eb'])('name no path like %j', (path) => {
    expect(gateAnnotations(verdict(line({ outcome: 'fail', evidence: [at(path)] })))).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('name no line like %d', (number) => {
    expect(gateAnnotations(verdict(line({ outcome: 'fail', evidence: [at('a.py', 'x', number)] })))).toEqual([]);
  });

  it.each(GATE_OUTCOMES)('of %s have messages and titles that GitHub takes', (outcome) => {
    const long = '😀'.repeat(5000);
    for (const each of gateAnnotations(verdict(line({ outcome, title: long, evidence: [at('a.py', long)] })))) {
      expect(each.message.length).toBeLessThanOrEqual(4096);
      expect(each.title.length).toBeLessThanOrEqual(255);
    }
  });
});
