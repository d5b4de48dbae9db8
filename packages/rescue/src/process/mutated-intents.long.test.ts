import type { IntentRule } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document, MAILBOX, runMailbox } from './mailbox-scenario.fixture.js';
import { MemoryGitHub } from './memory-github.fixture.js';

/** Stands in every value that the policy allows, and nowhere else: an output that holds it holds a value. */
const MARKER = 'q7z9marker';
const ALLOW: readonly IntentRule[] = [
  { names: ['X_*'], values: { pattern: `ok-${MARKER}-[a-z0-9]{1,8}` } },
  { names: ['X_ENV_*'], scopes: ['environment'], environments: ['dev-*'], operations: ['set', 'delete'] },
];

const BATCH = 50;
const BATCHES = 420;

/** Written by hand a second time, from the policy's words: what may be written. */
function mayWrite(key: string, name: string, value: string | null): boolean {
  if (key === 'repo octo/repo') return /^X_[A-Z0-9_]*$/.test(name) && value !== null && /^ok-q7z9marker-[a-z0-9]{1,8}$/.test(value);
  return key.startsWith('environment octo/repo dev-') && /^X_ENV_[A-Z0-9_]*$/.test(name);
}

/** Most files are nearly right: what is refused at once tests little. */
function mostly<T>(good: fc.Arbitrary<T>, ...odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
}

const base = fc.record({
  name: mostly(
    fc.nat({ max: 30 }).map((number) => `X_${number}`),
    'X_ENV_A',
    'Y_A',
    'x_a',
    'PATH',
    'GITHUB_X',
  ),
  value: mostly<string | null>(
    fc.stringMatching(/^[a-z0-9]{1,8}$/).map((end) => `ok-${MARKER}-${end}`),
    `no-${MARKER}`,
    `ok-${MARKER}-1\n`,
    `$(ok-${MARKER}-1)`,
    `ok-${MARKER}-123456789`,
    null,
  ),
  operation: mostly(fc.constant('set'), 'delete'),
  queued_at: mostly(
    fc.nat({ max: 9 }).map((second) => `2026-11-22T10:00:0${second}Z`),
    '2026-11-22T13:00:00Z',
    '2026-02-30T10:00:00Z',
  ),
  owner: mostly(fc.constant('octo'), 'Octo', 'mallory', 'octo/repo'),
  repo: mostly<string | undefined>(fc.constant('repo'), '..', 'other', undefined),
  target: mostly<Record<string, unknown>>(
    fc.constant({}),
    { scope: 'org' },
    { scope: 'environment', environment: 'dev-1', name: 'X_ENV_B' },
    { scope: 'environment', environment: 'prod', name: 'X_ENV_B' },
    { environment: 'dev-1' },
  ),
  extra: mostly<Record<string, unknown>>(fc.constant({}), { id: 'same' }, { expect: 'absent' }, { expires_at: '2026-11-22T11:00:00Z' }),
});
const KEYS = Object.keys(document());
const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('x'.repeat(50_000)));
const piece = fc.constantFrom('"', '{', '}', ',', ':', '\\', '\n', '\u0000', '\ufeff', '__proto__', '"name":"X_B",', '\\u0058', '9', ' ');
const where = fc.double({ min: 0, max: 1, noNaN: true });
const NAMES = [
  'variable_a.json',
  'variable_b.json',
  'variable_A.json',
  'variable_set_X_A_1.json',
  'variable_delete_X_A_1.json',
  'variable_é.json',
];

/** A file of the mailbox: its text changed in no, one or several places. */
const mutated = fc
  .record({
    base,
    keys: fc.array(fc.tuple(fc.constantFrom(...KEYS, 'extra'), odd), { maxLength: 1 }),
    edits: fc.array(fc.record({ at: where, remove: fc.nat({ max: 3 }), insert: piece }), { maxLength: 2 }),
    flags: fc.record({ isChanged: fc.boolean(), isEdited: fc.boolean() }),
    name: fc.oneof(
      { weight: 5, arbitrary: fc.nat({ max: 999_999 }).map((n) => `variable_${n}.json`) },
      { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
    ),
    mode: fc.constantFrom(...Array.from({ length: 20 }, () => '100644'), '120000', '100755', '160000'),
  })
  .map(({ base: { target, extra, ...fields }, keys, edits, flags, name, mode }) => {
    const changes = { ...fields, ...target, ...extra, ...(flags.isChanged ? Object.fromEntries(keys) : {}) };
    let text = JSON.stringify(document(changes));
    for (const { at, remove, insert } of flags.isEdited ? edits : []) {
      const index = Math.floor(at * text.length);
      text = text.slice(0, index) + insert + text.slice(index + remove);
    }
    return { name, mode, text };
  });

describe('mutated intents', () => {
  it(`of ${BATCH * BATCHES} files none crashes a run, none that is not allowed is applied, and no value is said`, async () => {
    let applied = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutated, { minLength: BATCH, maxLength: BATCH }), async (files) => {
        const github = new MemoryGitHub();
        for (const { name, mode, text } of files) github.add(`${MAILBOX}/${name}`, text, mode);
        const before = [...github.files().values()].filter(({ mode }) => mode !== '160000').length;
        const report = await runMailbox(github, { allow: ALLOW });
        expect(report.intents).toHaveLength(before);
        expect(github.writes.filter(({ key, name, value }) => !mayWrite(key, name, value))).toEqual([]);
        const refused = [...github.files()].filter(([path]) => path.includes('/refused/'));
        expect(JSON.stringify([report, [...github.state], refused])).not.toContain(MARKER);
        applied += report.counts.applied;
        // What is left in the mailbox is dealt with, and a second run changes nothing.
        const writes = github.writes.length;
        await runMailbox(github, { allow: ALLOW });
        expect(github.writes).toHaveLength(writes);
      }),
      { numRuns: BATCHES },
    );
    // The property would hold for a processor that does nothing.
    expect(applied).toBeGreaterThan(BATCHES);
  });
});
