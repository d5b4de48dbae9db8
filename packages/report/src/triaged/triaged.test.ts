import type { Finding, Sla, Subject, TriageAct } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleReport } from '../findings/sample-report.fixture.js';
import { hostileText, holdsWorkflowCommand } from '../safety/hostile-text.fixture.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { actLines } from './act-lines.js';
import { actMarkdown } from './act-markdown.js';
import { deadlineWords } from './deadline-words.js';
import { triageMarkdown } from './triage-markdown.js';
import type { TriageReport } from './triage-report.js';
import { triageTable } from './triage-table.js';

const alone = (finding: Finding): Subject => ({ id: finding.signal.id, root: finding, members: [finding] });
const P1 = sampleFinding({ severity: 'P1', message: 'it blocks', path: 'a.yml' });
const P2 = sampleFinding({ severity: 'P2', message: 'it degrades', path: 'b.yml' });
const OPTIONS = { palette: PLAIN_PALETTE, command: 'sar triage' };
const MARKDOWN = { limitBytes: 100_000, linkTo: () => undefined, command: 'sar triage' };
const DONE: TriageAct = { what: 'issue', outcome: 'done', detail: '#1 opened', url: 'https://github.com/o/r/issues/1' };

function report(changes: Partial<TriageReport> = {}): TriageReport {
  const findings = [P1, P2];
  return {
    ...sampleReport({ findings, notes: [] }),
    subjects: findings.map(alone),
    acceptedCount: 0,
    score: { level: 1.2, basis: 'computed' },
    ...changes,
  };
}

it.each<[number, Partial<Sla>, string]>([
  [3.9, {}, '3 h left'],
  [0.5, {}, '30 min left'],
  [0, {}, '1 min left'],
  [47.9, {}, '47 h left'],
  [48, {}, '2 days left'],
  [-0.1, { breached: true }, 'overdue by 6 min'],
  [-50, { breached: true }, 'overdue by 2 days'],
  [30, { isBusiness: true }, '30 business hours left'],
  [1.5, { isBusiness: true }, '1 business hour left'],
])('%d hours are %j %s', (leftHours, more, words) => {
  expect(deadlineWords({ hours: 24, dueAt: '2026-11-22T00:00:00Z', leftHours, breached: false, ...more })).toBe(words);
});

describe('a triage on a terminal', () => {
  it('has the causes with their deadlines, what was done, and the summary last', () => {
    const lines = triageTable(report({ acts: [DONE] }), OPTIONS);
    expect(lines).toContain('What comes first');
    expect(lines.find((line) => line.includes('it blocks'))).toMatch(
      /^ {2}P1 {2}overdue by 24 h {2}[0-9a-f]{8} {2}a\.yml:12 {2}it blocks$/,
    );
    expect(lines).toContain('  done  issue  #1 opened https://github.com/o/r/issues/1');
    expect(lines.at(-2)).toBe('Maturity: level 1.2 of 4');
    expect(lines.at(-1)).toBe('2 findings: 1 P1, 1 P2, 2 overdue');
  });

  it('counts the findings of a cause, and what is accepted', () => {
    const group = {
      id: 'f'.repeat(16),
      kind: 'k',
      title: 'one cause',
      why: 'w',
      root: P1.signal.id,
      members: [P1.signal.id, P2.signal.id],
    };
    const subjects = [{ id: group.id, group, root: P1, members: [P1, P2] }];
    const text = triageTable(report({ subjects, acceptedCount: 0 }), OPTIONS).join('\n');
    expect(text).toContain('one cause (2 findings)');
    expect(text).toContain('from 1 cause');
    expect(triageTable(report({ subjects: [], acceptedCount: 2 }), OPTIONS).at(-1)).toContain('2 accepted');
  });

  it.each<[string, TriageReport['score'], string | undefined]>([
    ['declared', { level: 3.95, basis: 'declared' }, 'Maturity: level 3.95 of 4 (declared)'],
    [
      'capped',
      { level: 3, basis: 'computed', uncapped: 3.4, cappedBy: { severity: 'P1', open: 2, level: 3 } },
      'Maturity: level 3 of 4, 3.4 without the 2 P1 that are open',
    ],
    [
      'with unknown checks',
      { level: 1, basis: 'mixed', between: { low: 1, high: 2.5 } },
      'Maturity: level 1 of 4 (in part declared), up to 2.5 if all that is unknown were well',
    ],
    ['none', { basis: 'unknown' }, undefined],
  ])('tells a level that is %s', (_, score, words) => {
    const line = triageTable(report({ score }), OPTIONS).find((each) => each.startsWith('Maturity'));
    expect(line).toBe(words);
  });

  it('cuts a message that has no end', () => {
    const lines = triageTable(report({ subjects: [alone(sampleFinding({ message: 'x'.repeat(10_000) }))] }), OPTIONS);
    expect(lines.find((line) => line.includes('xxx'))).toMatch(/ x{399}…$/);
  });

  it('lists no more than people read', () => {
    const subjects = Array.from({ length: 100 }, (_, line) => alone(sampleFinding({ line, job: `j${line}` })));
    const lines = triageTable(report({ subjects }), OPTIONS);
    expect(lines).toContain('  and 60 more causes');
  });
});

describe('a triage in Markdown', () => {
  it('has a row for each cause with its issue, and acts', () => {
    const text = triageMarkdown(report({ acts: [DONE] }), {
      ...MARKDOWN,
      issueOf: () => ({ number: 7, url: 'https://github.com/o/r/issues/7' }),
    });
    expect(text).toMatch(/^## SAR triage\n/);
    expect(text).toContain('| P1 | 2026-11-21 08:00 (overdue by 24 h) |');
    expect(text).toContain('[#7](https://github.com/o/r/issues/7)');
    expect(text).toContain('| done | issue |');
  });

  it('stays below the limit, and says what is left out', () => {
    const subjects = Array.from({ length: 500 }, (_, line) => alone(sampleFinding({ line, job: `j${line}` })));
    const text = triageMarkdown(report({ subjects }), { ...MARKDOWN, limitBytes: 5000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5000);
    expect(text).toContain('left out');
  });
});

it('acts are told once, what changed before what did not', () => {
  const same: TriageAct = { what: 'state', outcome: 'unchanged', detail: 'x' };
  expect(actLines([same, DONE, same])).toEqual(['  done       issue  #1 opened https://github.com/o/r/issues/1', '  unchanged  state  x']);
});

it('text of findings and acts is text everywhere', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const finding = { ...sampleFinding({ path: text === '' ? 'p' : text, message: text, job: text }), owner: text };
      const acts: readonly TriageAct[] = [{ what: 'issue', outcome: 'done', detail: text, url: 'https://github.com/o/r/issues/1' }];
      const given = report({ findings: [finding], subjects: [alone(finding)], notes: [text], acts });
      for (const line of triageTable(given, OPTIONS)) {
        expect(holdsWorkflowCommand(line)).toBe(false);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }
      for (const markdown of [triageMarkdown(given, MARKDOWN), actMarkdown('Acts', acts, [text], 10_000)]) {
        expect(holdsWorkflowCommand(markdown)).toBe(false);
        expect(markdown.replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '')).not.toMatch(
          /<(?!code>|\/code>|details>|\/details>|summary>|\/summary>)[a-z!/]|@\w|\u001b/i,
        );
      }
    }),
    { numRuns: 300 },
  );
});
