import { UserError } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, policyWith, REPO, RUNNING } from '../process/mailbox-scenario.fixture.js';
import { planIntentsForMissing, type MissingEntry, type MissingInput } from './plan-intents-for-missing.js';
import { readIntent } from './read-intent.js';
import { writeIntent } from './write-intent.js';

const REQUEST = { operation: 'set', target: REPO, name: 'X_A', value: 'one', queuedAt: NOW, queuedBy: 'sar' } as const;

describe('writeIntent', () => {
  it('writes the reference format', () => {
    const { fileName, text } = writeIntent(REQUEST, new Set());
    expect(fileName).toBe('variable_set_X_A_1795348800.json');
    expect(JSON.parse(text)).toEqual({
      schema_version: '1',
      operation: 'set',
      scope: 'repo',
      owner: 'octo',
      repo: 'repo',
      name: 'X_A',
      value: 'one',
      queued_at: '2026-11-22T12:00:00Z',
      queued_by: 'sar',
      note: '',
    });
  });

  it('takes the next free second', () => {
    const taken = new Set(['variable_set_X_A_1795348800.json', 'variable_set_X_A_1795348801.json']);
    expect(writeIntent(REQUEST, taken).fileName).toBe('variable_set_X_A_1795348802.json');
  });

  it.each([
    [{ ...REQUEST, name: 'x_a' }, /`name` must be/],
    [{ ...REQUEST, name: 'PATH' }, /never written/],
    [{ ...REQUEST, value: '' }, /empty/],
    [{ operation: 'set', target: REPO, name: 'X_A', queuedAt: NOW, queuedBy: 'x' } as const, /`value` is required/],
    [{ ...REQUEST, operation: 'delete' } as const, /must be null/],
    [{ ...REQUEST, expiresAt: NOW }, /has passed/],
    [{ ...REQUEST, value: '\t'.repeat(40_000) }, /larger than 65536/],
  ])('refuses what the processor would refuse: %#', (request, message) => {
    expect(() => writeIntent(request, new Set())).toThrow(UserError);
    expect(() => writeIntent(request, new Set())).toThrow(message);
  });

  it('is read back as it was asked', () => {
    const name = fc.stringMatching(/^X[A-Z0-9_]{0,254}$/);
    const value = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });
    fc.assert(
      fc.property(name, value, fc.string({ maxLength: 40 }), (name, value, note) => {
        const { fileName, text } = writeIntent({ ...REQUEST, name, value, note }, new Set());
        expect(readIntent(`box/${fileName}`, text, NOW)).toMatchObject({ kind: 'intent', intent: { name, value, note, target: REPO } });
      }),
      { numRuns: 500 },
    );
  });
});

describe('planIntentsForMissing', () => {
  const input = (missing: readonly MissingEntry[], changes: Partial<MissingInput> = {}): MissingInput => ({
    missing,
    policy: policyWith([{ names: ['X_*'], scopes: ['repo', 'environment', 'org'], environments: ['dev'], owners: ['octo'] }], {
      'repo-vars': { X_A: { value: 'one' }, X_NONE: {}, X_GOVERNED: { value: 'two', 'human-governance': true }, Y_A: { value: 'three' } },
      'org-vars': { X_ORG: { value: 'four' } },
      'env-vars': { dev: { X_ENV: { value: 'five' } }, prod: { X_PROD: { value: 'six' } } },
      'repo-secrets': { X_SECRET: {} },
    }),
    running: RUNNING,
    waiting: [],
    queuedAt: NOW,
    queuedBy: 'sar',
    ...changes,
  });

  it.each<[MissingEntry, Record<string, unknown>]>([
    [
      { layer: 'repo-vars', name: 'X_A' },
      { scope: 'repo', value: 'one' },
    ],
    [
      { layer: 'org-vars', name: 'X_ORG' },
      { scope: 'org', value: 'four' },
    ],
    [
      { layer: 'env-vars', name: 'X_ENV', environment: 'dev' },
      { scope: 'environment', environment: 'dev', value: 'five' },
    ],
  ])('queues %j, to be created only', (entry, expected) => {
    const { files, left } = planIntentsForMissing(input([entry]));
    expect(left).toEqual([]);
    expect(files.map(({ text }) => JSON.parse(text) as unknown)).toEqual([expect.objectContaining({ ...expected, expect: 'absent' })]);
  });

  it.each<[MissingEntry, RegExp]>([
    [{ layer: 'repo-vars', name: 'X_NONE' }, /declares no `value`/],
    [{ layer: 'repo-vars', name: 'X_UNKNOWN' }, /declares no `value`/],
    [{ layer: 'repo-vars', name: 'X_GOVERNED' }, /only people may write/],
    [{ layer: 'repo-vars', name: 'Y_A' }, /no entry of variables.intents.allow/],
    [{ layer: 'env-vars', name: 'X_PROD', environment: 'prod' }, /does not allow the environment/],
    [{ layer: 'repo-secrets', name: 'X_SECRET' }, /secret/],
    [{ layer: 'env-vars', name: 'X_ENV' }, /secret|environment/],
  ])('leaves %j to people', (entry, reason) => {
    const { files, left } = planIntentsForMissing(input([entry]));
    expect(files).toEqual([]);
    expect(left).toEqual([{ ...entry, reason: expect.stringMatching(reason) }]);
  });

  it('queues nothing twice', () => {
    const waiting = [{ operation: 'set', target: REPO, name: 'X_A', fileName: 'variable_set_X_A_1.json' }] as const;
    expect(planIntentsForMissing(input([{ layer: 'repo-vars', name: 'X_A' }], { waiting })).left).toMatchObject([
      { reason: 'an intent for it waits in the mailbox' },
    ]);
    const both = planIntentsForMissing(
      input([
        { layer: 'repo-vars', name: 'X_A' },
        { layer: 'repo-vars', name: 'X_A' },
      ]),
    );
    expect(new Set(both.files.map(({ fileName }) => fileName)).size).toBe(both.files.length);
  });
});
