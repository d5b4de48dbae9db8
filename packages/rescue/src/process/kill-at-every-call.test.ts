import type { IntentRule } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../intents/sha256.js';
import { MAILBOX, OPEN_RULE, queue, REPO, runMailbox } from './mailbox-scenario.fixture.js';
import { Killed, MemoryGitHub } from './memory-github.fixture.js';

const DEV = { ...REPO, scope: 'environment', environment: 'dev' } as const;
const ALLOW: readonly IntentRule[] = [OPEN_RULE, { names: ['X_*'], scopes: ['environment'], environments: ['dev'] }];

/** Two targets, every kind of verdict, two intents for one name, and a file without an intent. */
function seeded(isProtected: boolean): MemoryGitHub {
  const github = new MemoryGitHub();
  github.isProtected = isProtected;
  github.variablesOf(REPO).set('X_UPDATE', 'old').set('X_DELETE', 'old').set('X_SAME', 'value-one').set('X_CONFLICT', 'by hand');
  queue(github, { name: 'X_CREATE' });
  queue(github, { name: 'X_UPDATE', expect: sha256('old') });
  queue(github, { name: 'X_DELETE', operation: 'delete', value: null, id: 'delete-1' });
  queue(github, { name: 'X_SAME' });
  queue(github, { name: 'X_TWICE', value: 'earlier', queued_at: '2026-11-22T09:00:00Z' });
  queue(github, { name: 'X_TWICE', value: 'later' });
  queue(github, { name: 'X_TIE', value: 'loses' }, 'variable_tie_1.json');
  queue(github, { name: 'X_TIE', value: 'wins' }, 'variable_tie_2.json');
  queue(github, { name: 'X_CONFLICT', expect: sha256('something else') });
  queue(github, { name: 'Y_REFUSED' });
  queue(github, { name: 'X_ENV', scope: 'environment', environment: 'dev' });
  github.add(`${MAILBOX}/variable_broken.json`, '{"schema_version": "1",}');
  return github;
}

/** What must be the same however often runs were killed; times and runs in the ledger may differ. */
function finalState(github: MemoryGitHub): unknown {
  const ledger = github.ledger().map(({ id, name, before, after, outcome }) => JSON.stringify([id, name, before, after, outcome]));
  return {
    repository: Object.fromEntries([...github.variablesOf(REPO)].sort()),
    environment: Object.fromEntries(github.variablesOf(DEV)),
    files: [...github.branches].map(([branch, files]) => [branch, [...files.keys()].sort()]),
    journal: github.state.get('intents/journal.json'),
    ledger: ledger.sort(),
    pullRequests: github.pullRequests,
  };
}

const run = (github: MemoryGitHub, options: Parameters<typeof runMailbox>[1] = {}) => runMailbox(github, { ...options, allow: ALLOW });

describe.each([false, true])('killed at any call, the next run ends in the same state (protected branch: %s)', (isProtected) => {
  it.each([false, true])('after the effect of the call: %s', async (afterEffect) => {
    const clean = seeded(isProtected);
    const { calls } = await run(clean);
    // A protected branch keeps the files; a second clean run is what the killed ones are compared with.
    if (isProtected) await run(clean);
    expect(calls.length).toBeGreaterThan(12);
    expect(clean.writes.map(({ name }) => name).sort()).toEqual(['X_CREATE', 'X_DELETE', 'X_ENV', 'X_TIE', 'X_TWICE', 'X_UPDATE']);
    for (let call = 1; call <= calls.length; call++) {
      const github = seeded(isProtected);
      await expect(run(github, { faults: { killAt: { call, afterEffect } } }), `killed at ${call}`).rejects.toThrow(Killed);
      await run(github, { run: '4712/1' });
      expect(finalState(github), `killed at ${call}: ${calls[call - 1]}`).toEqual(finalState(clean));
      // Each variable is written once: what was written before the kill is recognised, not written again.
      expect(github.writes.map(({ name }) => name).sort(), `writes, killed at ${call}`).toEqual(
        clean.writes.map(({ name }) => name).sort(),
      );
    }
  });

  it('killed twice in a row at any two calls', async () => {
    const clean = seeded(isProtected);
    const { calls } = await run(clean);
    if (isProtected) await run(clean);
    for (let first = 1; first <= calls.length; first++) {
      for (let second = 1; second <= calls.length; second += 2) {
        const github = seeded(isProtected);
        await expect(run(github, { faults: { killAt: { call: first, afterEffect: true } } })).rejects.toThrow(Killed);
        await run(github, { faults: { killAt: { call: second, afterEffect: false } } }).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        await run(github);
        expect(finalState(github), `killed at ${first}, then at ${second}`).toEqual(finalState(clean));
        expect(github.writes.length).toBe(clean.writes.length);
      }
    }
  });
});

describe('an interrupted write', () => {
  /** A run that is killed right after the first write. */
  async function interrupted(
    afterEffect: boolean,
    seed: (github: MemoryGitHub) => string,
  ): Promise<{ github: MemoryGitHub; path: string }> {
    const github = new MemoryGitHub();
    const path = seed(github);
    await expect(run(github, { faults: { killAt: { call: 4, afterEffect } } })).rejects.toThrow(Killed);
    expect(github.state.has('intents/journal.json')).toBe(true);
    return { github, path };
  }

  it('that met a third value is a conflict: the value stays, the intent is refused for good', async () => {
    const { github } = await interrupted(true, (world) => queue(world));
    github.variablesOf(REPO).set('X_A', 'by hand');
    const report = await run(github, { faults: { beforeCommit: (world, tries) => world.add(`other-${tries}`, 'x') } });
    expect(report).toMatchObject({ counts: { refused: 1, applied: 0 }, removal: { kind: 'failed' } });
    // The file could not be removed: it is refused again, also now that the journal is empty.
    expect(github.state.has('intents/journal.json')).toBe(false);
    expect((await run(github)).counts).toMatchObject({ refused: 1, applied: 0 });
    expect(github.variablesOf(REPO).get('X_A')).toBe('by hand');
    expect(github.writes).toHaveLength(1);
  });

  it('that met a third value lets no older intent for the name write', async () => {
    const { github } = await interrupted(true, (world) => {
      queue(world, { value: 'older', queued_at: '2026-11-22T08:00:00Z' });
      return queue(world);
    });
    github.variablesOf(REPO).set('X_A', 'by hand');
    expect((await run(github)).counts).toMatchObject({ refused: 1, superseded: 1 });
    expect(github.variablesOf(REPO).get('X_A')).toBe('by hand');
  });

  it('whose intent expired meanwhile is recorded as applied', async () => {
    const { github } = await interrupted(true, (world) => queue(world, { expires_at: '2026-11-22T13:00:00Z' }));
    const report = await run(github, { now: () => new Date('2026-11-22T14:00:00Z') });
    expect(report.counts).toMatchObject({ applied: 1, refused: 0 });
    expect(github.ledger()).toMatchObject([{ outcome: 'applied', name: 'X_A' }]);
  });

  it('that was never made is judged by the policy of now', async () => {
    const { github } = await interrupted(false, (world) => queue(world));
    expect((await runMailbox(github, { allow: [] })).counts).toMatchObject({ refused: 1 });
    expect(github.writes).toEqual([]);
    expect(github.state.has('intents/journal.json')).toBe(false);
  });

  it.each([
    [true, 'applied', 'recorded'],
    [false, undefined, 'was not written'],
  ])('whose file was changed meanwhile (took effect: %s)', async (afterEffect, outcome, note) => {
    const { github, path } = await interrupted(afterEffect, (world) => queue(world, { id: 'same-id' }));
    github.files().delete(path);
    const report = await run(github);
    expect(report.notes.join()).toContain(note);
    expect(github.ledger().map((line) => line['outcome'])).toEqual(outcome === undefined ? [] : [outcome]);
    expect(github.state.has('intents/journal.json')).toBe(false);
  });

  it('whose file was changed under the same id is recorded, and the change refused', async () => {
    const { github } = await interrupted(true, (world) => queue(world, { id: 'same-id' }));
    queue(github, { id: 'same-id', value: 'forged' });
    expect((await run(github)).counts).toMatchObject({ refused: 1, applied: 0 });
    expect(github.variablesOf(REPO).get('X_A')).toBe('value-one');
  });

  it.each([
    ['value-one', { unchanged: 1, refused: 0, applied: 0 }],
    ['by hand', { unchanged: 0, refused: 1, applied: 0 }],
  ])('whose file was renamed meanwhile, while the variable holds %j, is not begun again', async (value, counts) => {
    const { github, path } = await interrupted(true, (world) => queue(world));
    github.files().delete(path);
    queue(github, {}, 'variable_renamed.json');
    github.variablesOf(REPO).set('X_A', value);
    expect((await run(github)).counts).toMatchObject(counts);
    expect(github.variablesOf(REPO).get('X_A')).toBe(value);
    expect(github.writes).toHaveLength(1);
  });

  it('whose target cannot be read stays in the journal', async () => {
    const { github } = await interrupted(true, (world) => queue(world));
    const journal = github.state.get('intents/journal.json');
    expect((await run(github, { faults: { listUnknown: () => true } })).counts.failed).toBe(1);
    expect(github.state.get('intents/journal.json')).toBe(journal);
    expect((await run(github)).counts.applied).toBe(1);
    expect(github.writes).toHaveLength(1);
  });
});
