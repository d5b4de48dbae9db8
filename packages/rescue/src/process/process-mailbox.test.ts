import { intentSchemas, known, ledgerSchemas, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../intents/sha256.js';
import { MAILBOX, NOW, outcomes, queue, REPO, runMailbox } from './mailbox-scenario.fixture.js';
import { MemoryGitHub } from './memory-github.fixture.js';

const { ledgerEntrySchema } = await ledgerSchemas();
const { refusedIntentDocumentSchema } = await intentSchemas();

const mailboxFiles = (github: MemoryGitHub): string[] => [...github.files().keys()].filter((path) => path.startsWith(`${MAILBOX}/`));

describe('processMailbox', () => {
  it('creates, updates and deletes, records each and removes the files in one commit', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_B', 'old').set('X_C', 'gone');
    queue(github);
    queue(github, { name: 'X_B', value: 'new', expect: sha256('old') });
    queue(github, { name: 'X_C', operation: 'delete', value: null });
    const report = await runMailbox(github);
    expect(Object.fromEntries(github.variablesOf(REPO))).toEqual({ X_A: 'value-one', X_B: 'new' });
    expect(report.counts).toMatchObject({ applied: 3, refused: 0, failed: 0 });
    expect(report.intents.map(({ action }) => action)).toEqual(['delete', 'create', 'update']);
    expect(report.removal).toMatchObject({ kind: 'committed', files: 3 });
    expect(mailboxFiles(github)).toEqual([]);
    const ledger = github.ledger();
    expect(ledger.map(({ name, before, after, outcome }) => [name, before, after, outcome])).toEqual([
      ['X_C', sha256('gone'), null, 'applied'],
      ['X_A', null, sha256('value-one'), 'applied'],
      ['X_B', sha256('old'), sha256('new'), 'applied'],
    ]);
    for (const line of ledger) expect(ledgerEntrySchema.parse(line)).toEqual(line);
    expect(github.state.has('intents/journal.json')).toBe(false);
    expect(report.calls).toEqual(['state.update', 'list', 'state.update', 'remove', 'set', 'set', 'state.update', 'filesAt', 'commit']);
  });

  it('an empty mailbox takes one look at the state and nothing else', async () => {
    const report = await runMailbox(new MemoryGitHub());
    expect(report.intents).toEqual([]);
    expect(report.calls).toEqual(['state.update']);
  });

  it('leaves files that are no intents alone', async () => {
    const github = new MemoryGitHub();
    for (const name of ['README.md', '.gitkeep', 'workflow_set_X.json', 'variable_x.yml']) github.add(`${MAILBOX}/${name}`, 'x');
    expect((await runMailbox(github)).intents).toEqual([]);
  });

  it('of several intents for one name the last one in time writes, compared with what the ones before leave', async () => {
    const github = new MemoryGitHub();
    queue(github, { value: 'third', queued_at: '2026-11-22T10:02:00Z', expect: sha256('second') });
    queue(github, { value: 'first', queued_at: '2026-11-22T10:00:00Z', expect: 'absent' });
    queue(github, { value: 'second', queued_at: '2026-11-22T10:01:00Z', expect: sha256('first') });
    queue(github, { value: 'lost', queued_at: '2026-11-22T10:03:00Z', expect: sha256('first') });
    const report = await runMailbox(github);
    expect(Object.values(outcomes(report))).toEqual(['superseded', 'superseded', 'applied', 'refused']);
    expect(github.writes).toEqual([{ key: 'repo octo/repo', name: 'X_A', value: 'third' }]);
  });

  it('files of one second apply in the order of their names', async () => {
    const github = new MemoryGitHub();
    queue(github, { value: 'from b' }, 'variable_b.json');
    queue(github, { value: 'from a' }, 'variable_a.json');
    await runMailbox(github);
    expect(github.writes.map(({ value }) => value)).toEqual(['from b']);
  });

  it('an equal value is a success without a write, and so is deleting what is absent', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_A', 'value-one');
    queue(github);
    queue(github, { name: 'X_B', operation: 'delete', value: null });
    const report = await runMailbox(github);
    expect(report.counts.unchanged).toBe(2);
    expect(github.writes).toEqual([]);
    expect(github.ledger().map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(mailboxFiles(github)).toEqual([]);
  });

  it('moves refused intents with the reason and without the value', async () => {
    const github = new MemoryGitHub();
    queue(github, { name: 'Y_NOT_ALLOWED', value: 'the-value-itself' });
    const report = await runMailbox(github);
    const path = `${MAILBOX}/refused/variable_set_Y_NOT_ALLOWED_1795341600.json`;
    expect(mailboxFiles(github)).toEqual([path]);
    const written = github.files().get(path)?.text ?? '';
    expect(refusedIntentDocumentSchema.parse(JSON.parse(written))).toMatchObject({ name: 'Y_NOT_ALLOWED', run: '4711/1' });
    expect(written + JSON.stringify(report)).not.toContain('the-value-itself');
    expect(await runMailbox(github)).toMatchObject({ intents: [] });
  });

  it('max-intents takes the oldest; the rest remains in the mailbox', async () => {
    const github = new MemoryGitHub();
    queue(github, { name: 'X_NEW', queued_at: '2026-11-22T11:00:00Z' });
    queue(github, { name: 'X_OLD', queued_at: '2026-11-22T09:00:00Z' });
    expect(outcomes(await runMailbox(github, { maxIntents: 1 }))).toEqual({
      'variable_set_X_NEW_1795345200.json': 'remaining',
      'variable_set_X_OLD_1795338000.json': 'applied',
    });
    expect((await runMailbox(github, { maxIntents: 1 })).counts.applied).toBe(1);
    expect(mailboxFiles(github)).toEqual([]);
  });

  it('a dry run writes nothing anywhere and reports the same plan', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_B', 'same');
    queue(github);
    queue(github, { name: 'X_B', value: 'same' });
    queue(github, { name: 'Y_NO' });
    const before = JSON.stringify([[...github.files()], [...github.state]]);
    const dry = await runMailbox(github, { dryRun: true });
    expect(JSON.stringify([[...github.files()], [...github.state]])).toBe(before);
    expect(new Set(dry.calls)).toEqual(new Set(['state.read', 'list']));
    const real = await runMailbox(github);
    expect(dry.intents.map((intent) => ({ ...intent, outcome: intent.outcome === 'planned' ? 'applied' : intent.outcome }))).toEqual(
      real.intents,
    );
  });

  it('a protected branch gets a pull request, and nothing is applied again', async () => {
    const github = new MemoryGitHub();
    github.isProtected = true;
    queue(github);
    expect(await runMailbox(github)).toMatchObject({ counts: { applied: 1 }, removal: { kind: 'pull-request', files: 1 } });
    github.variablesOf(REPO).set('X_A', 'changed by hand');
    const second = await runMailbox(github);
    expect(second).toMatchObject({ counts: { applied: 0, unchanged: 1 }, removal: { kind: 'pull-request', files: 0 }, ledgerEntries: 0 });
    expect(github.variablesOf(REPO).get('X_A')).toBe('changed by hand');
    expect(github.pullRequests).toEqual([{ from: 'sar/processed-intents', into: 'main' }]);
    expect(mailboxFiles(github)).toHaveLength(1);
  });

  it('a branch that moves is tried again, and a file that changed meanwhile stays', async () => {
    const github = new MemoryGitHub();
    const changed = queue(github);
    queue(github, { name: 'X_B' });
    const report = await runMailbox(github, {
      faults: {
        beforeCommit: (world, tries) => {
          if (tries < 4) world.add(changed, `something else ${tries}`);
        },
      },
    });
    expect(report.removal).toMatchObject({ kind: 'committed', files: 1 });
    expect(mailboxFiles(github)).toEqual([changed]);
  });

  it('a branch that never rests leaves the files for the next run', async () => {
    const github = new MemoryGitHub();
    queue(github);
    const report = await runMailbox(github, { faults: { beforeCommit: (world, tries) => world.add(`other-${tries}`, 'x') } });
    expect(report.removal.kind).toBe('failed');
    expect(report.counts.applied).toBe(1);
    expect(await runMailbox(github)).toMatchObject({ counts: { unchanged: 1 }, removal: { kind: 'committed' } });
    expect(github.writes).toHaveLength(1);
  });

  it('a missing permission stops its target alone', async () => {
    const github = new MemoryGitHub();
    for (let number = 0; number < 9; number++) queue(github, { name: `X_${number}` });
    queue(github, { scope: 'environment', environment: 'dev', name: 'X_ENV' });
    const report = await runMailbox(github, {
      allow: [{ names: ['X_*'], scopes: ['repo', 'environment'], environments: ['dev'] }],
      faults: {
        write: ({ scope }) =>
          scope === 'repo'
            ? { outcome: { outcome: 'refused', reason: 'forbidden', detail: 'Variables: write is missing' }, afterEffect: false }
            : undefined,
      },
    });
    expect(report.counts).toMatchObject({ applied: 1, failed: 9 });
    expect(report.calls.filter((call) => call === 'set').length).toBeLessThanOrEqual(4);
    expect(report.intents.filter(({ cause }) => cause === 'forbidden')).toHaveLength(9);
    expect((await runMailbox(github)).counts.applied).toBe(9);
  });

  it('a target that cannot be listed fails without a write', async () => {
    const github = new MemoryGitHub();
    queue(github);
    const report = await runMailbox(github, { faults: { listUnknown: () => true } });
    expect(report.intents).toMatchObject([{ outcome: 'failed', cause: 'forbidden', reasons: ['Variables: read is missing'] }]);
    expect(mailboxFiles(github)).toHaveLength(1);
  });

  it('a value that GitHub does not take is refused without being shown, and the older intent is not lost', async () => {
    const github = new MemoryGitHub();
    queue(github, { value: 'good-value', queued_at: '2026-11-22T09:00:00Z' });
    queue(github, { value: 'bad-value' });
    const faults = {
      write: () => ({ outcome: { outcome: 'refused', reason: 'invalid', detail: 'no "bad-value" here' } as const, afterEffect: false }),
    };
    const report = await runMailbox(github, { faults });
    expect(Object.values(outcomes(report))).toEqual(['failed', 'refused']);
    expect(JSON.stringify(report)).not.toContain('bad-value');
    await runMailbox(github);
    expect(github.variablesOf(REPO).get('X_A')).toBe('good-value');
  });

  it.each([true, false])('a connection that breaks is resolved by looking (took effect: %s)', async (afterEffect) => {
    const github = new MemoryGitHub();
    queue(github);
    const write = () => ({ outcome: { outcome: 'failed', reason: 'unreachable', detail: 'reset' } as const, afterEffect });
    expect(outcomes(await runMailbox(github, { faults: { write } }))).toEqual({
      'variable_set_X_A_1795341600.json': afterEffect ? 'applied' : 'failed',
    });
    await runMailbox(github);
    expect(github.writes).toHaveLength(1);
    expect(github.ledger()).toHaveLength(1);
  });

  it('an unknown policy keeps the file for the next run', async () => {
    const github = new MemoryGitHub();
    queue(github);
    const report = await runMailbox(github, { policiesFor: () => unknown('failed', 'the checkout has no history') });
    expect(report.counts.failed).toBe(1);
    expect(mailboxFiles(github)).toHaveLength(1);
  });

  it('an intent with `expect` is compared again when the list has grown old', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_A', 'old');
    queue(github, { expect: sha256('old') });
    let seconds = 0;
    const now = (): Date => {
      seconds += 10;
      // Somebody writes by hand between the list and the write.
      if (seconds === 30) github.variablesOf(REPO).set('X_A', 'by hand');
      return new Date(NOW.getTime() + seconds * 1000);
    };
    expect((await runMailbox(github, { now })).counts.refused).toBe(1);
    expect(github.variablesOf(REPO).get('X_A')).toBe('by hand');
  });

  it('500 intents take at most two requests each and ten more', async () => {
    const github = new MemoryGitHub();
    for (let number = 0; number < 500; number++) queue(github, { name: `X_${number}` });
    const report = await runMailbox(github, { maxIntents: 500 });
    expect(report.counts.applied).toBe(500);
    expect(report.calls.length).toBeLessThanOrEqual(510);
    expect(github.ledger()).toHaveLength(500);
  });

  it('the state is read as of one moment: another run at work stops this one before it writes', async () => {
    const github = new MemoryGitHub();
    queue(github);
    const report = runMailbox(github, {
      policiesFor: () => {
        github.state.set('intents/journal.json', '{"schema": "sar.intent-journal/1", "entries": []}');
        return known([{ source: 'b', registry: {}, allow: [{ names: ['X_A'] }] }]);
      },
    });
    await expect(report).rejects.toThrow(/Another run/);
    expect(github.writes).toEqual([]);
  });
});
