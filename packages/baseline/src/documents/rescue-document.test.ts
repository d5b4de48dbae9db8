import { describe, expect, it } from 'vitest';
import { rescueActIndexSchema, rescueActSchema } from './rescue-act-document.js';
import { rescueDocumentSchema, type RescueDocument } from './rescue-document.js';
import { rescueAttemptSchema, type RescueAttempt } from './rescue-journal-document.js';

const KEY = 'a'.repeat(16);
const SHA = 'b'.repeat(64);

const DOCUMENT: RescueDocument = {
  schema: 'sar.rescue/1',
  version: '0.1.0',
  at: '2026-11-22T12:00:00.000Z',
  applied: true,
  reports: [
    {
      playbook: 'SAR-002',
      title: 'CI fails',
      subject: { id: KEY, findings: [{ id: KEY, sensor: 'ci-health', rule: 'repeated-failure', path: '.', message: 'x' }] },
      chosenBy: 'playbooks.list.SAR-002.when[0]',
      key: KEY,
      outcome: 'waiting',
      words: 'the pull request waits',
      steps: [
        {
          step: 'apply-fixers',
          outcome: 'done',
          words: 'x',
          details: ['x'],
          changes: [
            { path: 'a', before: 'x' },
            { path: 'b', cut: true },
          ],
        },
        { step: 'open-pull-request', outcome: 'waiting', words: 'x', url: 'https://github.com/o/r/pull/1' },
      ],
      pullRequest: 'https://github.com/o/r/pull/1',
    },
  ],
  unmatched: [{ subject: { id: KEY, findings: [] }, why: 'no playbook is for it' }],
};
const ATTEMPT: RescueAttempt = {
  key: KEY,
  playbook: 'SAR-002',
  subject: KEY,
  findings: [{ id: KEY, sensor: 'ci-health', rule: 'x', path: '.' }],
  startedAt: '2026-11-22T12:00:00.000Z',
  run: '1',
  steps: KEY,
  step: 0,
  remembered: { 0: { id: 'x' } },
  lease: { holder: KEY, until: '2026-11-22T12:30:00.000Z' },
};
const ACT = {
  schema: 'sar.act/1',
  key: KEY,
  playbook: 'SAR-002',
  step: 'blocker-issue',
  index: 0,
  subject: KEY,
  outcome: 'done',
  words: 'x',
  files: [{ path: 'a', before: null, after: SHA }],
  run: '1',
  at: '2026-11-22T12:00:00.000Z',
  previous: null,
};

describe('the documents of playbooks', () => {
  it.each([
    ['a run', rescueDocumentSchema, DOCUMENT],
    ['an attempt', rescueAttemptSchema, ATTEMPT],
    ['an act', rescueActSchema, ACT],
  ] as const)('%s is valid as it stands, and with no further key', (_what, schema, document) => {
    expect(schema.safeParse(document).error).toBeUndefined();
    expect(schema.safeParse({ ...document, more: 1 }).success).toBe(false);
  });

  it.each<[string, Partial<Record<keyof RescueAttempt, unknown>>]>([
    ['another key', { key: 'x' }],
    ['a time that is none', { startedAt: 'now' }],
    ['a step out of all bounds', { step: 22 }],
    ['memory of a step that there cannot be', { remembered: { 22: {} } }],
    ['memory that is too long', { remembered: { 0: { id: 'x'.repeat(1001) } } }],
    ['an outcome that ends nothing', { outcome: 'waiting' }],
  ])('an attempt with %s is none', (_what, changes) => {
    expect(rescueAttemptSchema.safeParse({ ...ATTEMPT, ...changes }).success).toBe(false);
  });

  it.each([
    ['ledger/acts-2026-11.ndjson', true],
    ['ledger/acts-2026-11-2.ndjson', true],
    ['ledger/variables-2026-11.ndjson', false],
    ['../acts-2026-11.ndjson', false],
  ])('the index names %s: %s', (path, isValid) => {
    const index = { schema: 'sar.act-index/1', files: [{ path, lines: 1, last: SHA }] };
    expect(rescueActIndexSchema.safeParse(index).success).toBe(isValid);
  });
});
