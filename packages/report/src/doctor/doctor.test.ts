import type { Diagnosis, DoctorLine } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { outsideCode } from '../safety/outside-code.fixture.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { doctorDocument } from './doctor-document.js';
import { doctorMarkdown } from './doctor-markdown.js';
import { doctorTable } from './doctor-table.js';
import { diagnosisText } from './doctor-words.js';

const line = (changed: Partial<DoctorLine>): DoctorLine => ({ id: 'x', outcome: 'ok', subject: 'weekly', words: 'it runs', ...changed });
const diagnosisOf = (lines: readonly DoctorLine[], refused = false): Diagnosis => ({
  refused,
  sections: [
    { id: 'versions', lines: [] },
    { id: 'workflows', lines: [...lines] },
  ],
});
const MARKDOWN = { limitBytes: 100_000, command: 'sar doctor' };

describe('the sum', () => {
  it.each<[readonly DoctorLine['outcome'][], boolean, string]>([
    [['ok'], false, 'no problem, 1 ok'],
    [['problem', 'problem', 'advice', 'unknown', 'ok'], false, '2 problems, 1 piece of advice, 1 unknown, 1 ok'],
    [['problem', 'advice', 'advice'], false, '1 problem, 2 pieces of advice, 0 ok'],
    [['unknown'], true, 'the token is refused; no problem, 1 unknown, 0 ok'],
  ])('%j', (outcomes, refused, expected) => {
    expect(
      diagnosisText(
        diagnosisOf(
          outcomes.map((outcome) => line({ outcome })),
          refused,
        ),
      ),
    ).toBe(expected);
  });
});

it('shows a section with its lines, cost and remedy below, and leaves out a section without any', () => {
  const shown = line({
    outcome: 'problem',
    words: 'it does not grant actions: write',
    costs: 'it does not start',
    remedy: 'Grant it',
    path: 'a.yml',
    line: 3,
  });
  expect(doctorTable(diagnosisOf([line({}), shown]), { palette: PLAIN_PALETTE })).toEqual([
    'Workflows',
    '  ✓ weekly: it runs',
    '  ✗ weekly: it does not grant actions: write (a.yml:3)',
    '      Cost: it does not start.',
    '      Do: Grant it.',
    '',
    '1 problem, 1 ok.',
  ]);
  expect(doctorMarkdown(diagnosisOf([shown]), MARKDOWN)).toBe(
    [
      '## SAR doctor',
      '',
      '**1 problem, 0 ok**',
      '',
      '### Workflows',
      '',
      '| Result | What | Found | Cost, and what to do |',
      '| --- | --- | --- | --- |',
      '| **problem** | weekly | it does not grant actions: write `a.yml:3` | it does not start. **Grant it.** |',
      '',
    ].join('\n'),
  );
});

it('names no place twice', () => {
  const own = line({ outcome: 'advice', subject: '.github/sar.yml', words: 'it names no owner', path: '.github/sar.yml' });
  expect(doctorTable(diagnosisOf([own]), { palette: PLAIN_PALETTE })[1]).toBe('  ! .github/sar.yml: it names no owner');
});

it('keeps to the width of a terminal', () => {
  const long = line({ outcome: 'problem', words: 'word '.repeat(60), costs: 'word '.repeat(60), remedy: 'word '.repeat(60) });
  const lines = doctorTable(diagnosisOf([long]), { palette: PLAIN_PALETTE, columns: 60 });
  expect(lines.filter((text) => text.length > 60)).toEqual([]);
});

it('shows hostile text as text, in a terminal and in Markdown', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, hostileText, (subject, words, remedy, path) => {
      const diagnosis = diagnosisOf([line({ outcome: 'problem', subject, words, costs: words, remedy, path, line: 1 })]);
      const table = doctorTable(diagnosis, { palette: PLAIN_PALETTE }).join('\n');
      const markdown = doctorMarkdown(diagnosis, MARKDOWN);
      expect(holdsWorkflowCommand(table) || holdsWorkflowCommand(markdown)).toBe(false);
      expect(CONTROL.test(table) || CONTROL.test(markdown)).toBe(false);
      expect(markdown.trim().split('\n')).toHaveLength(9);
      // A code span mentions nobody.
      expect(outsideCode(markdown)).not.toMatch(/<script|@octocat/);
    }),
  );
});

it('makes a document that says what it is', () => {
  const document = doctorDocument(diagnosisOf([line({})]), {
    version: '0.1.0',
    at: new Date('2026-11-22T12:00:00Z'),
    repository: 'octo-org/r',
  });
  expect(document).toMatchObject({ schema: 'sar.doctor/1', at: '2026-11-22T12:00:00.000Z', repository: 'octo-org/r', refused: false });
});
