import { execFileSync } from 'node:child_process';
import { temporaryRepository } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { changesPatch } from './changes-patch.js';
import { playbookMapTable } from './playbook-map-table.js';
import { rescueMarkdown } from './rescue-markdown.js';
import { rescueTable } from './rescue-table.js';
import { aReport, aRescueSignal, mapOf } from './rescue.fixture.js';
import { rescueHeadline } from './rescue-words.js';
import { workflowPatchComment } from './workflow-patch-comment.js';

const table = (...given: Parameters<typeof rescueTable>) => rescueTable(...given).join('\n');
const OPTIONS = { limitBytes: 1_000_000, linkTo: () => undefined, command: 'sar rescue' };

describe('the headline', () => {
  it.each([
    [[], 0, 'Nothing to rescue'],
    [['planned'], 0, '1 playbook: 1 planned'],
    [['blocked', 'fixed', 'planned', 'planned'], 2, '4 playbooks: 2 planned, 1 fixed, 1 blocked; no playbook for 2 causes'],
  ] as const)('%j and %d without', (outcomes, bare, expected) => {
    const reports = outcomes.map((outcome) => aReport({ outcome }));
    const unmatched = Array.from({ length: bare }, () => ({ subject: { id: 'a', findings: [aRescueSignal()] }, why: 'none' }));
    expect(rescueHeadline({ reports, unmatched, notes: [] })).toBe(expected);
  });
});

it('a plan that cannot begin is not counted as one that can', () => {
  const steps = [{ step: 'open-pull-request', outcome: 'not-possible', words: 'it takes a token' }] as const;
  const view = { reports: [aReport(), aReport({ steps })], unmatched: [], notes: [] };
  expect(rescueHeadline(view)).toBe('2 playbooks: 1 planned, 1 cannot begin');
  expect(table(view, { palette: PLAIN_PALETTE })).toContain('  cannot begin: ');
  expect(rescueMarkdown(view, OPTIONS)).toContain('**cannot begin**: ');
});

it('words that end a sentence are not ended twice', () => {
  const view = { reports: [aReport({ outcome: 'blocked', words: 'it cannot. Without it: all else works.' })], unmatched: [], notes: [] };
  expect(rescueMarkdown(view, OPTIONS)).toContain('**blocked**: it cannot. Without it: all else works.\n');
});

describe('the table', () => {
  it('shows each playbook with its steps, and the headline last', () => {
    expect(rescueTable({ reports: [aReport()], unmatched: [], notes: ['A note.'] }, { palette: PLAIN_PALETTE })).toEqual([
      'A note.',
      '',
      'SAR-001  A required variable is missing',
      '  for        missing-variable in .github/sar.yml:4',
      '  chosen by  playbooks.list.SAR-001.when[0]',
      '  attempt    fedcba9876543210',
      '  would do  queue-intent  queues an intent for X',
      '  planned: nothing was written',
      '',
      '1 playbook: 1 planned',
    ]);
  });

  it('shows the diff of what the last step made of a file, bounded', () => {
    const text = (lines: number, word: string) => Array.from({ length: lines }, (_, at) => `${word}${at}\n`).join('');
    const steps = [
      { step: 'apply-fixers', outcome: 'done', words: 'a', changes: [{ path: 'x', before: 'a\n', after: 'b\n' }] },
      { step: 'run-command', outcome: 'done', words: 'b', changes: [{ path: 'x', before: 'a\n', after: 'c\n' }] },
    ] as const;
    const shown = table({ reports: [aReport({ steps })], unmatched: [], notes: [] }, { palette: PLAIN_PALETTE });
    expect(shown).toContain('    -a\n    +c');
    expect(shown).not.toContain('+b');
    const large = [{ step: 'run-command', outcome: 'done', words: 'b', changes: [{ path: 'x', after: text(500, 'n') }] }] as const;
    const cut = table({ reports: [aReport({ steps: large })], unmatched: [], notes: [] }, { palette: PLAIN_PALETTE });
    expect(cut).toContain('the diff is longer: it has 503 lines');
    expect(cut.split('\n').length).toBeLessThan(110);
    const huge = [{ step: 'run-command', outcome: 'done', words: 'b', changes: [{ path: 'big', after: text(200_000, 'n') }] }] as const;
    expect(table({ reports: [aReport({ steps: huge })], unmatched: [], notes: [] }, { palette: PLAIN_PALETTE })).toContain(
      'big is too large to be compared here',
    );
  });

  it('names what has no playbook, the causes of one rule together', () => {
    const bare = (rule: string, why: string) => ({ subject: { id: 'a', findings: [aRescueSignal({ rule })] }, why });
    const unmatched = [
      ...Array.from({ length: 45 }, () => bare('broken-link', 'no playbook is for it')),
      bare('index-missing', 'it is off'),
    ];
    expect(rescueTable({ reports: [], unmatched, notes: [] }, { palette: PLAIN_PALETTE, columns: 100 })).toEqual([
      'Without a playbook',
      '  no playbook is for it  broken-link: 45 causes',
      '  it is off              index-missing in .github/sar.yml:4',
      '',
      'Nothing to rescue; no playbook for 46 causes',
    ]);
    const many = Array.from({ length: 45 }, (_, at) => bare(`rule-${at}`, 'none'));
    expect(table({ reports: [], unmatched: many, notes: [] }, { palette: PLAIN_PALETTE })).toContain('and 5 more rules');
  });

  it('wraps in a narrow terminal', () => {
    const long = aReport({ steps: [{ step: 'queue-intent', outcome: 'would-do', words: 'word '.repeat(40).trim() }] });
    const steps = rescueTable({ reports: [long], unmatched: [], notes: [] }, { palette: PLAIN_PALETTE, columns: 60 }).filter((line) =>
      line.includes('word'),
    );
    expect(steps.length).toBeGreaterThan(3);
    for (const line of steps) expect(line.length).toBeLessThanOrEqual(62);
  });
});

describe('the Markdown', () => {
  it('is cut at a row, and says so', () => {
    const reports = Array.from({ length: 300 }, () => aReport());
    const text = rescueMarkdown({ reports, unmatched: [], notes: [] }, { ...OPTIONS, limitBytes: 20_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toContain('left out, because the report is too long');
  });

  it('links what there is to look at', () => {
    const report = aReport({ pullRequest: 'https://github.com/o/r/pull/4', issue: 'https://github.com/o/r/issues/5' });
    expect(rescueMarkdown({ reports: [report], unmatched: [], notes: [] }, OPTIONS)).toContain(
      '[pull request](https://github.com/o/r/pull/4), [issue](https://github.com/o/r/issues/5).',
    );
  });

  it('says of a playbook that was named that it is for no finding', () => {
    const report = aReport({ subject: { id: 'REBUILD', findings: [] } });
    expect(rescueMarkdown({ reports: [report], unmatched: [], notes: [] }, OPTIONS)).toContain('For no finding: it was named');
    expect(table({ reports: [report], unmatched: [], notes: [] }, { palette: PLAIN_PALETTE })).toContain('no finding: it was named');
  });
});

describe('a patch', () => {
  it('creates, changes and removes files when git applies it', () => {
    const repository = temporaryRepository({ 'a b.txt': 'one\r\ntwo', 'gone.txt': 'x\n' });
    onTestFinished(repository.remove);
    const { patch, left } = changesPatch([
      { path: 'a b.txt', before: 'one\r\ntwo', after: 'one\r\nthree' },
      { path: 'gone.txt', before: 'x\n' },
      { path: 'new/file.txt', after: 'n\n' },
    ]);
    expect(left).toEqual([]);
    execFileSync('git', ['apply', '--verbose', '-'], { cwd: repository.root, input: patch, stdio: ['pipe', 'pipe', 'pipe'] });
    expect(
      repository
        .git('status', '--porcelain', '--untracked-files=all')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['M "a b.txt"', 'D gone.txt', '?? new/file.txt']);
  });

  it('leaves out what is too large, and names it', () => {
    expect(changesPatch([{ path: 'big', after: 'x'.repeat(1_000_001) }])).toEqual({ patch: '', left: ['big'] });
  });

  it('in a comment is cut at a line, within what GitHub takes', () => {
    const patch = `--- a/x\n+++ b/x\n@@ -1 +1 @@\n${'+line\n'.repeat(50_000)}`;
    const text = workflowPatchComment(patch, [], 60_000);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(55_000);
    expect(text).toMatch(/\n```\nThe patch is cut here/);
    expect(workflowPatchComment('--- a/x\n', [], 60_000)).not.toContain('cut');
  });
});

describe('the map', () => {
  it('tells each playbook, and which rule has it', () => {
    const map = mapOf({ a: 'SAR-001', b: 'missing', c: 'SAR-002', d: 'because', e: 'queue' });
    expect(playbookMapTable(map, { palette: PLAIN_PALETTE })).toEqual([
      'SAR-001  missing (switched off)',
      '  for     because',
      '  steps   1. queue',
      '          2. SAR-001',
      '  limits  at most 5 times in 24 hours; 120 minutes between two for one cause',
      '  from    SAR-002',
      '',
      'Rule, its playbook, and what decides',
      '  missing/SAR-001  SAR-002  because',
      '  1 other rule has none',
    ]);
  });
});
