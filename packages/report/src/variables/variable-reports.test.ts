import type { SecretRotationDocument } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { auditDiffMarkdown, auditDiffTable, diffAudits } from './audit-diff.js';
import { auditDocument, result } from './audit.fixture.js';
import { expectedMarkdown, expectedTable, type ExpectedVariable } from './expected-variables.js';
import { readAuditDocument } from './read-audit-document.js';
import { rotationMarkdown, rotationTable } from './rotation-table.js';
import { variableMarkdown } from './variable-markdown.js';
import { variableTable } from './variable-table.js';

const TERMINAL = { palette: PLAIN_PALETTE };
const MARKDOWN = { limitBytes: 100_000, command: 'sar variables check' };
const DOCUMENT = auditDocument(
  [
    result('KEY', { layer: 'org-secrets', updated_at: '2026-01-02T03:04:05Z' }),
    result('LEVEL', { status: 'absent', required: false }),
    result('KILL_SWITCH', { status: 'absent', human_governance: true, note: 'not set' }),
    result('RING', {
      layer: 'env-vars',
      environment: 'live',
      value_drift: { expected: { length: 1, sha256_prefix: 'aaaaaaaaaaaa' }, actual: { length: 2, sha256_prefix: 'bbbbbbbbbbbb' } },
    }),
    result('HIDDEN', { layer: 'codespace', status: 'unknown', reason: 'forbidden', note: 'Codespaces secrets: write' }),
  ],
  { extra_vars: ['repo-vars/OTHER'] },
);

describe('the audit', () => {
  it('as a table', () => {
    expect(variableTable(DOCUMENT, TERMINAL)).toEqual([
      'Organisation secrets (1)',
      '  present  KEY  2026-01-02',
      '',
      'Repository variables (2)',
      '  absent  LEVEL          optional',
      '  absent  KILL_SWITCH    only people may write it; not set',
      '',
      'Environment variables of live (1)',
      '  present  RING    another value than declared (2 bytes, SHA-256 bbbbbbbbbbbb…; declared: 1 byte, SHA-256 aaaaaaaaaaaa…)',
      '',
      'Codespaces secrets (1)',
      '  unknown  HIDDEN',
      '  unknown: Codespaces secrets: write',
      '',
      'Configured, not declared',
      '  repo-vars/OTHER',
      '',
      '5 entries: 2 present, 2 absent (1 required), 1 unknown; 1 more is configured but not declared',
    ]);
  });

  it('as a table for a narrow terminal', () => {
    const lines = variableTable(DOCUMENT, { ...TERMINAL, columns: 40 });
    expect(lines.filter((line) => line.startsWith('  ') && line.length > 40)).toEqual([]);
  });

  it('tells why entries are unknown once and whole, also on a narrow terminal', () => {
    const note = 'no token was given; a fine-grained token or an App with "Secrets: read" can list repo-secrets';
    const hidden = ['A', 'B', 'C'].map((name) => result(name, { layer: 'repo-secrets', status: 'unknown', reason: 'no-token', note }));
    const lines = variableTable(auditDocument(hidden), { ...TERMINAL, columns: 60 });
    expect(lines.slice(0, 4)).toEqual(['Repository secrets (3)', '  unknown  A', '  unknown  B', '  unknown  C']);
    const told = lines.slice(4, lines.indexOf(''));
    expect(told.map((line) => line.trim()).join(' ')).toBe(`unknown: ${note}`);
    expect(told.every((line) => line.length <= 60)).toBe(true);
  });

  it('as Markdown', () => {
    const text = variableMarkdown(DOCUMENT, MARKDOWN);
    expect(text).toContain('`octo-org/octo-repo`, 2026-11-22 06:00 UTC: 5 entries: 2 present');
    expect(text).toContain('### Environment variables of `live` (1)');
    expect(text).toContain('| `HIDDEN` | unknown | general |   | Codespaces secrets: write |');
    expect(text).toContain('| `repo-vars/OTHER` |');
  });

  it('says when GitHub answered with nothing', () => {
    expect(variableMarkdown({ ...DOCUMENT, auth_ok: false }, MARKDOWN)).toContain('GitHub answered with no list');
  });

  it('is cut at a row, and says so', () => {
    const many = auditDocument(Array.from({ length: 500 }, (_, index) => result(`NAME_${index}`)));
    const text = variableMarkdown(many, { ...MARKDOWN, limitBytes: 4000 });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(4000);
    expect(text).toContain('left out');
  });
});

describe('the expected list', () => {
  const entry: ExpectedVariable = {
    layer: 'repo-vars',
    name: 'A',
    required: true,
    category: 'ci',
    purpose: 'a | b',
    humanGovernance: true,
  };

  it('as a table and as Markdown', () => {
    expect(expectedTable([entry, { ...entry, name: 'B', required: false, humanGovernance: false, purpose: '' }], TERMINAL)).toEqual([
      'Repository variables (2)',
      '  A  required  people only  ci  a | b',
      '  B  optional               ci',
      '',
      '2 declared: 1 required, 1 optional',
    ]);
    expect(expectedMarkdown([entry], MARKDOWN)).toContain('| `A` | required | people only | ci | a \\| b |');
  });
});

describe('the difference of two audits', () => {
  const before = auditDocument([result('A'), result('B', { status: 'absent' }), result('GONE')], { extra_vars: ['repo-vars/E'] });
  const after = auditDocument([result('A', { status: 'unknown' }), result('B'), result('E'), result('NEW', { status: 'absent' })]);

  it('has what is new, gone and changed', () => {
    const changes = diffAudits(before, after);
    expect(auditDiffTable(changes, TERMINAL)).toEqual([
      '  changed  repo-vars/A     present → unknown',
      '  changed  repo-vars/B     absent → present',
      '  changed  repo-vars/E     extra → present',
      '  gone     repo-vars/GONE  present → -',
      '  new      repo-vars/NEW   - → absent',
      '',
      '1 new, 1 gone, 3 changed',
    ]);
    expect(auditDiffMarkdown(changes, MARKDOWN)).toContain('| `repo-vars/E` | changed | extra | present |');
  });

  it('is nothing for the same audit', () => {
    expect(auditDiffTable(diffAudits(before, before), TERMINAL)).toEqual(['No differences']);
  });

  it('names the environment in both where there are several', () => {
    const of = (environment: string) => result('X', { layer: 'env-vars', environment });
    const [change] = diffAudits(auditDocument([of('a')], { extra_vars: ['env-vars/b/X'] }), auditDocument([of('a'), of('b')]));
    expect(change).toEqual({ entry: 'env-vars/b/X', change: 'changed', before: 'extra', after: 'present' });
    const both = diffAudits(auditDocument([of('a'), of('b')]), auditDocument([of('a'), { ...of('b'), status: 'absent' }]));
    expect(both).toEqual([{ entry: 'env-vars/b/X', change: 'changed', before: 'present', after: 'absent' }]);
  });

  it('takes an audit that names no environment for one of the environment that the other names', () => {
    const old = auditDocument([result('X', { layer: 'env-vars' })], { extra_vars: ['env-vars/Y'] });
    const now = auditDocument(['X', 'Y'].map((name) => result(name, { layer: 'env-vars', environment: 'live' })));
    expect(diffAudits(old, now)).toEqual([{ entry: 'env-vars/live/Y', change: 'changed', before: 'extra', after: 'present' }]);
  });

  it('does not report everything as gone when a second environment is declared', () => {
    const of = (environment: string) => result('X', { layer: 'env-vars', environment });
    expect(diffAudits(auditDocument([of('a')]), auditDocument([of('a'), of('b')]))).toEqual([
      { entry: 'env-vars/b/X', change: 'new', before: '-', after: 'present' },
    ]);
  });
});

describe('an earlier audit', () => {
  it('is read without a schema, as the reference audit wrote it', () => {
    const { schema: _, extra: __, ...old } = DOCUMENT;
    expect(readAuditDocument(JSON.stringify(old), 'old.json').results).toHaveLength(5);
  });

  it.each([
    ['', 'it is not JSON'],
    ['[]', 'it is not a map'],
    ['{"schema": "sar.variable-audit/2"}', 'sar.variable-audit/2'],
    ['{}', 'timestamp is missing'],
    ['{"timestamp": "x"}', 'results is missing'],
    ['{"timestamp": "x", "results": [], "extra_vars": [1]}', 'extra_vars is missing'],
    ['{"timestamp": "x", "results": [1], "extra_vars": []}', 'results[0] is not a map'],
    ['{"timestamp": "x", "results": [{"name": "A", "layer": "x"}], "extra_vars": []}', 'results[0].layer is none of'],
    ['{"timestamp": "x", "results": [{"name": "A", "layer": "repo-vars", "status": "ok"}], "extra_vars": []}', 'results[0].status'],
  ])('%s: %s', (text, message) => {
    expect(() => readAuditDocument(text, 'old.json')).toThrow(message);
  });

  it('never throws anything but a UserError, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), hostileText), (text) => {
        try {
          readAuditDocument(text, 'old.json');
        } catch (error) {
          expect(error).toHaveProperty('name', 'UserError');
        }
      }),
    );
  });
});

const ROTATION: SecretRotationDocument = {
  schema: 'sar.secret-rotation/1',
  timestamp: '2026-11-22T06:00:00.000Z',
  owner: 'octo-org',
  repo: 'octo-repo',
  warn_days: 14,
  summary: { total: 3, fresh: 1, due_soon: 0, due: 1, absent: 0, unknown: 1 },
  secrets: [
    {
      name: 'NEW',
      layer: 'repo-secrets',
      declared: true,
      status: 'fresh',
      max_age_days: 90,
      age_days: 1,
      due_at: '2027-02-19T00:00:00.000Z',
      note: '',
    },
    {
      name: 'OLD',
      layer: 'env-secrets',
      environment: 'live',
      declared: true,
      status: 'due',
      max_age_days: 90,
      age_days: 100,
      due_at: '2026-11-12T00:00:00.000Z',
      note: '',
    },
    { name: 'X', layer: 'codespace', declared: true, status: 'unknown', max_age_days: 90, note: 'no permission' },
  ],
};

it('ages of secrets, the most urgent first', () => {
  expect(rotationTable(ROTATION, TERMINAL)).toEqual([
    '  due      env-secrets/live/OLD  100 days  2026-11-12',
    '  unknown  codespace/X',
    '  fresh    repo-secrets/NEW      1 day     2027-02-19',
    '  unknown: no permission',
    '',
    '3 secrets: 1 due, 0 due within 14 days, 1 fresh, 0 absent, 1 unknown',
  ]);
  expect(rotationTable({ ...ROTATION, warn_days: 1 }, TERMINAL).at(-1)).toContain('0 due within 1 day,');
  expect(rotationMarkdown(ROTATION, MARKDOWN)).toContain('| `env-secrets/live/OLD` | due | 100 days | 2026-11-12 |   |');
});

it('no text of a repository drives the terminal or the runner, or breaks a table', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom(undefined, 30, 80), (one, other, columns) => {
      const hostile = auditDocument(
        [result(one, { note: other, category: one, updated_at: other }), result(other, { layer: 'env-vars', environment: one })],
        { extra_vars: [one], owner: one, repo: other },
      );
      const expected: ExpectedVariable = {
        layer: 'env-vars',
        environment: one,
        name: other,
        required: true,
        category: one,
        purpose: other,
        humanGovernance: false,
      };
      const options = { ...TERMINAL, ...(columns !== undefined && { columns }) };
      const changes = diffAudits(hostile, auditDocument([]));
      const lines = [...variableTable(hostile, options), ...expectedTable([expected], options), ...auditDiffTable(changes, options)];
      for (const line of lines) {
        expect(CONTROL.test(line)).toBe(false);
        expect(line).not.toContain('\n');
        expect(holdsWorkflowCommand(line)).toBe(false);
      }
      for (const text of [
        variableMarkdown(hostile, MARKDOWN),
        expectedMarkdown([expected], MARKDOWN),
        auditDiffMarkdown(changes, MARKDOWN),
      ]) {
        expect(CONTROL.test(text)).toBe(false);
        expect(holdsWorkflowCommand(text)).toBe(false);
        // In code type they are shown as they are.
        expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/<script|<!--/);
        for (const row of text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))) {
          expect(row.endsWith(' |')).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});
