import { unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { MAILBOX, outcomes, queue, REPO, runMailbox } from './mailbox-scenario.fixture.js';
import { MemoryGitHub } from './memory-github.fixture.js';

const FILE = 'variable_set_X_A_1795341600.json';
const box = (github: MemoryGitHub) => [...github.files().keys()].map((path) => path.slice(MAILBOX.length + 1));

describe('a refused intent whose file cannot be moved', () => {
  it('stays refused when a later run would allow it, and a new intent for the variable is applied', async () => {
    const github = new MemoryGitHub();
    github.isProtected = true;
    queue(github);
    expect(await runMailbox(github, { allow: [] })).toMatchObject({
      counts: { refused: 1 },
      ledgerEntries: 1,
      ledgerEntry: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const second = await runMailbox(github);
    expect(second).toMatchObject({
      intents: [{ outcome: 'refused', reasons: [expect.stringMatching(/^it was refused before, at 2026/)] }],
      ledgerEntries: 0,
    });
    expect(github.writes).toEqual([]);
    // Queued before the refused one, which claims neither the variable nor its time.
    queue(github, { queued_at: '2026-11-22T09:00:00Z' });
    expect((await runMailbox(github)).counts).toMatchObject({ applied: 1, refused: 1 });
    expect(github.ledger().map(({ outcome }) => outcome)).toEqual(['refused', 'applied']);
  });

  it('claims no id: the one that was applied under it is still known', async () => {
    const github = new MemoryGitHub();
    github.isProtected = true;
    queue(github, { id: 'one', queued_at: '2026-11-22T09:00:00Z' });
    queue(github, { id: 'one', value: 'other' });
    expect((await runMailbox(github)).counts).toMatchObject({ applied: 1, refused: 1 });
    expect((await runMailbox(github)).counts).toMatchObject({ applied: 0, unchanged: 1, refused: 1 });
    expect(github.writes).toHaveLength(1);
    expect(github.ledger()).toHaveLength(2);
  });

  it('is not recorded where it was moved, so that the same file can be queued again once it is allowed', async () => {
    const github = new MemoryGitHub();
    queue(github);
    expect(await runMailbox(github, { allow: [] })).toMatchObject({ ledgerEntries: 0, removal: { kind: 'committed' } });
    queue(github);
    expect((await runMailbox(github)).counts.applied).toBe(1);
  });

  it('one whose policy is unknown is not refused', async () => {
    const github = new MemoryGitHub();
    github.isProtected = true;
    queue(github);
    await runMailbox(github, { policiesFor: () => unknown('failed', 'no history') });
    expect(github.ledger()).toEqual([]);
    expect((await runMailbox(github)).counts.applied).toBe(1);
  });
});

describe('the folder of refused intents', () => {
  it('a folder with the name of the refused file does not keep the removal from happening', async () => {
    const github = new MemoryGitHub();
    queue(github, { name: 'X_B' });
    queue(github);
    github.add(`${MAILBOX}/refused/${FILE}/anything`, 'x');
    const report = await runMailbox(github, { allow: [{ names: ['X_B'] }] });
    expect(report).toMatchObject({ counts: { applied: 1, refused: 1 }, removal: { kind: 'committed', files: 2 } });
    expect(box(github)).toEqual([`refused/${FILE}/anything`, expect.stringMatching(/^refused\/variable_[0-9a-f]{12}\.json$/)]);
  });

  it.each(['100644', '120000', '160000'])('where something else of mode %s has its name, the refused stay and it is said', async (mode) => {
    const github = new MemoryGitHub();
    queue(github, { name: 'X_B' });
    queue(github);
    github.add(`${MAILBOX}/refused`, 'x', mode);
    const report = await runMailbox(github, { allow: [{ names: ['X_B'] }] });
    expect(report).toMatchObject({
      removal: { kind: 'committed', files: 1 },
      notes: [expect.stringMatching(/`refused` in it is no folder/)],
    });
    expect(box(github)).toEqual([FILE, 'refused']);
    expect(outcomes(await runMailbox(github))).toEqual({ [FILE]: 'refused' });
    expect(github.variablesOf(REPO).has('X_A')).toBe(false);
  });
});
