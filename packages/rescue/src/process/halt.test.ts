import { known, unknown, type Answer, type Halt } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { MAILBOX, NOW, outcomes, OPEN_RULE, policyWith, queue, REPO, RUNNING } from './mailbox-scenario.fixture.js';
import { memoryRun, MemoryGitHub } from './memory-github.fixture.js';
import { processMailbox } from './process-mailbox.js';
import type { ProcessReport } from './process-report.js';

const HALT: Halt = { number: 7, url: 'https://github.com/octo/repo/issues/7', title: '`stop`', since: '2026-11-22T11:00:00Z' };
const REASON = 'halted by issue #7 (https://github.com/octo/repo/issues/7); close it to let SAR write again';

/** A run whose switch gives the answers in their order, the last one from then on. */
async function run(
  github: MemoryGitHub,
  answers: readonly Answer<Halt | undefined>[],
  options: { dryRun?: boolean } = {},
): Promise<{ report: ProcessReport; calls: readonly string[]; asked: number }> {
  const { ports, calls } = memoryRun(github, () => NOW);
  let asked = 0;
  const report = await processMailbox(
    {
      running: RUNNING,
      branch: 'main',
      mailbox: MAILBOX,
      policiesFor: () => known([policyWith([OPEN_RULE])]),
      run: '4711/1',
      maxIntents: 100,
      dryRun: false,
      ...options,
    },
    {
      ...ports,
      halt: { read: async () => answers[Math.min(asked++, answers.length - 1)] ?? known(undefined) },
    },
  );
  return { report, calls, asked };
}

function seeded(): MemoryGitHub {
  const github = new MemoryGitHub();
  github.variablesOf(REPO).set('X_SAME', 'value-one');
  for (const name of ['X_A', 'X_B', 'X_C', 'X_SAME', 'Y_REFUSED']) queue(github, { name });
  queue(github, { name: 'X_A', value: 'older', queued_at: '2026-11-22T09:00:00Z' });
  return github;
}

const imageOf = (github: MemoryGitHub): unknown => [
  [...github.state.keys()].filter((path) => path.endsWith('journal.json')),
  Object.fromEntries(github.variablesOf(REPO)),
  [...github.files()].map(([path]) => path).sort(),
  github
    .ledger()
    .map(({ name, queued_at, before, after }) => [name, queued_at, before, after].join(' '))
    .sort(),
];

describe('a halted mailbox', () => {
  it('writes nothing anywhere, and everything stays with the reason', async () => {
    const github = seeded();
    const before = JSON.stringify([[...github.files()], [...github.state], github.writes]);
    const { report, calls } = await run(github, [known(HALT)]);
    expect(JSON.stringify([[...github.files()], [...github.state], github.writes])).toBe(before);
    expect(report.counts).toMatchObject({ remaining: 5, refused: 1, applied: 0, unchanged: 0, superseded: 0 });
    expect(report.intents.filter(({ outcome }) => outcome === 'remaining').map(({ reasons }) => reasons)).toEqual(
      Array.from({ length: 5 }, () => [REASON]),
    );
    expect(report).toMatchObject({ dryRun: false, ledgerEntries: 0, removal: { kind: 'nothing' } });
    expect(report.notes).toEqual([`The run stopped, and what it had not recorded stays for the next one: ${REASON}.`]);
    expect(calls.every((name) => name === 'list' || name === 'state.read')).toBe(true);
  });

  it('says nothing of a halt when there is nothing to do', async () => {
    expect((await run(new MemoryGitHub(), [known(HALT)])).report.notes).toEqual([]);
  });

  it('is not asked in a dry run', async () => {
    const { report, asked } = await run(seeded(), [known(HALT)], { dryRun: true });
    expect(asked).toBe(0);
    expect(report.counts.planned).toBe(3);
  });

  it('what is halted at any moment of a run ends, after the halt, in the state of a run without one', async () => {
    const straight = seeded();
    const { asked } = await run(straight, [known(undefined)]);
    expect(asked).toBeGreaterThan(5);
    for (let moment = 0; moment < asked; moment++) {
      const github = seeded();
      const answers = [...Array.from({ length: moment }, () => known(undefined)), known(HALT)];
      const { report } = await run(github, answers);
      const text = JSON.stringify(report);
      expect(text, `halted at ${moment}`).toContain('halted by issue #7');
      expect(report.counts.failed).toBe(0);
      await run(github, [known(undefined)]);
      expect(imageOf(github), `halted at ${moment}`).toEqual(imageOf(straight));
      // No write is made twice.
      expect(new Set(github.writes.map(({ name }) => name)).size).toBe(github.writes.length);
    }
  });

  it('a halt between the writes and their record keeps the clean-up for the next run', async () => {
    const github = new MemoryGitHub();
    queue(github, { name: 'X_A' });
    // Start, journal, write, record.
    const { report } = await run(github, [known(undefined), known(undefined), known(undefined), known(HALT)]);
    expect(github.variablesOf(REPO).get('X_A')).toBe('value-one');
    expect(Object.values(outcomes(report))).toEqual(['remaining']);
    expect(report.intents[0]?.reasons[0]).toBe(`it was written, and could not be recorded: ${REASON}; the next run records it`);
    expect(github.files().size).toBe(1);
    expect((await run(github, [known(HALT)])).report.counts.remaining).toBe(1);
    expect((await run(github, [known(undefined)])).report.counts.applied).toBe(1);
    expect(github.writes).toHaveLength(1);
    expect(github.files().size).toBe(0);
  });

  it('one that cannot be read halts too, at any moment, and the run says why', async () => {
    const unreadable = unknown('forbidden', 'the token needs the permission `issues: read`.');
    for (const before of [0, 2, 4]) {
      const github = seeded();
      const { report } = await run(github, [...Array.from({ length: before }, () => known(undefined)), unreadable]);
      expect(github.writes).toHaveLength(Math.max(0, before - 2));
      // A halt is waited for; that nobody can tell is a failure, which somebody must mend.
      expect(report.counts).toMatchObject({ applied: 0, unchanged: 0, superseded: 0, remaining: 0, failed: 5 });
      expect(report.intents.find(({ outcome }) => outcome === 'failed')).toMatchObject({ cause: 'forbidden' });
      expect(JSON.stringify(report)).toContain('halts SAR: the token needs the permission `issues: read`');
    }
  });

  it('is looked for right before each write, not for several at once', async () => {
    const github = seeded();
    const { ports } = memoryRun(github, () => NOW);
    const order: string[] = [];
    await processMailbox(
      {
        running: RUNNING,
        branch: 'main',
        mailbox: MAILBOX,
        policiesFor: () => known([policyWith([OPEN_RULE])]),
        run: '1/1',
        maxIntents: 100,
        dryRun: false,
      },
      {
        ...ports,
        writer: {
          set: async (...all) => {
            order.push('write');
            return ports.writer.set(...all);
          },
          remove: async (...all) => ports.writer.remove(...all),
        },
        halt: {
          read: async () => {
            order.push('look');
            return known(undefined);
          },
        },
      },
    );
    expect(order.join(' ')).toContain('look write look write look write look');
    expect(order.filter((what) => what === 'write')).toHaveLength(3);
  });
});
