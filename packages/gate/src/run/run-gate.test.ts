import { known, unknown, type Answer, type CommandOutput } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandsOf, finding, memoryFiles, printed, sensed } from '../gate-ports.fixture.js';
import { gate, RUFF } from './gate.fixture.js';

describe('a run', () => {
  it('keeps the order of the checks, whichever ends first, and runs no more at once than it may', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (turns, concurrency) => {
        let running = 0;
        let most = 0;
        const run = async (): Promise<Answer<CommandOutput>> => {
          most = Math.max(most, ++running);
          for (let turn = turns[running % turns.length] ?? 0; turn >= 0; turn -= 1) await Promise.resolve();
          running -= 1;
          return printed(0);
        };
        const checks = Object.fromEntries(turns.map((_, index) => [`check-${index}`, { commands: [{ run: ['x'] }, { run: ['x'] }] }]));
        const { lines } = await gate(checks, { commands: { run } }, { concurrency });
        expect(lines.map(({ id }) => id)).toEqual(Object.keys(checks));
        expect(lines.every(({ outcome }) => outcome === 'pass')).toBe(true);
        expect(most).toBeLessThanOrEqual(Math.min(concurrency, turns.length));
      }),
    );
  });

  it('asks sensors for a check once', async () => {
    const asked: (readonly string[])[] = [];
    await gate({ a: { sensors: ['x', 'y'] } }, { sense: async (ids) => (asked.push(ids), sensed()) });
    expect(asked).toEqual([['x', 'y']]);
  });

  it('judges the files as they were checked out, and begins no command before', async () => {
    const log: string[] = [];
    const sense = async (ids: readonly string[]) => {
      for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
      log.push(ids.join());
      return sensed();
    };
    const run = async (words: readonly string[]) => (log.push(words.join(' ')), printed(0));
    const verdict = await gate(
      {
        tests: { commands: [{ run: ['pytest'] }], sensors: ['coverage'] },
        leaks: { sensors: ['secrets-baseline'] },
        links: { sensors: ['doc-links'] },
      },
      { commands: { run }, sense },
      { concurrency: 9 },
    );
    expect(log).toEqual(['secrets-baseline', 'doc-links', 'pytest', 'coverage']);
    expect(verdict.lines.map(({ id }) => id)).toEqual(['tests', 'leaks', 'links']);
  });

  it('that fails fast aborts what runs, begins nothing more, and says why', async () => {
    const aborted = (signal: AbortSignal) =>
      new Promise<Answer<CommandOutput>>((resolve) =>
        signal.addEventListener('abort', () => resolve(printed(124, 'half of it')), { once: true }),
      );
    const log: { words: readonly string[]; directory: string | undefined }[] = [];
    const verdict = await gate(
      {
        slow: { commands: [{ run: ['slow'] }, { run: ['more'] }], reports: ['x.xml'] },
        sensing: { commands: [{ run: ['quick'] }], sensors: ['x'] },
        lint: { commands: RUFF, playbook: 'SAR-002' },
        later: { commands: [{ run: ['later'] }] },
      },
      {
        commands: commandsOf({ slow: aborted, quick: printed(0), ruff: printed(1, 'a.py:1: F401') }, log),
        sense: async () => new Promise(() => {}),
      },
      { concurrency: 3, failFast: true },
    );
    expect(verdict.lines).toMatchObject([
      {
        id: 'slow',
        outcome: 'unknown',
        detail: 'slow: ended, since lint failed; more: not run, since lint failed; not run, since lint failed',
      },
      {
        id: 'sensing',
        outcome: 'unknown',
        detail: 'ended, since lint failed',
        remedy: 'Mend lint first, or run all checks without `fail-fast`.',
      },
      { id: 'lint', outcome: 'fail', playbook: 'SAR-002' },
      { id: 'later', outcome: 'unknown', detail: 'not run, since lint failed' },
    ]);
    expect(log.map(({ words }) => words[0])).toEqual(['slow', 'quick', 'ruff']);
    expect(verdict.failed).toEqual(['slow', 'sensing', 'lint', 'later']);
  });

  it.each([
    ['is not required', { lint: { commands: RUFF, required: false }, later: { commands: [{ run: ['later'] }] } }],
    ['is only unknown', { lint: {}, later: { commands: [{ run: ['later'] }] } }],
  ])('that fails fast goes on when what went wrong %s', async (_, checks) => {
    const commands = commandsOf({ ruff: printed(1), later: printed(0) });
    expect((await gate(checks, { commands }, { failFast: true, concurrency: 1 })).lines[1]).toMatchObject({ id: 'later', outcome: 'pass' });
  });

  it('whose unknown checks only warn passes with them, and not with one that failed', async () => {
    const warn = { onUnknown: 'warn' } as const;
    expect(await gate({ own: {} }, {}, warn)).toMatchObject({ outcome: 'pass', failed: [] });
    const failing = { sense: async () => sensed({ findings: [finding({ sensor: 'x' })] }) };
    expect(await gate({ own: { sensors: ['x'] } }, failing, warn)).toMatchObject({ outcome: 'fail', failed: ['own'] });
  });

  it('runs the commands of the baseline and no others, whatever sensors, reports, variables and files say', async () => {
    const hostile = fc.constantFrom('$(touch x)', '`id`', '; rm -rf .', '--help', 'run-commands: true', '${{ github.token }}', '../../x');
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const log: { words: readonly string[]; directory: string | undefined }[] = [];
        const settings = {
          commands: [...RUFF, { shell: 'make | cat', directory: 'api' }],
          reports: ['**'],
          sensors: ['x'],
          'failure-rate': { 'max-age-hours': 1 },
          changed: { when: ['**'], expect: ['none'] },
        };
        const verdict = await gate(
          { own: settings },
          {
            commands: commandsOf({ ruff: printed(1, text), bash: printed(0, text) }, log),
            files: memoryFiles({ [text]: text }),
            sense: async () =>
              sensed({ findings: [finding({ sensor: 'x', message: text, path: text })], unknown: [{ sensor: text, detail: text }] }),
            failureRate: async () => known({ text, measuredAt: text }),
            changedFiles: () => known(new Set([text])),
          },
        );
        expect(log).toEqual([
          { words: ['ruff', 'check', '.'], directory: undefined },
          { words: ['bash', '-euo', 'pipefail', '-c', 'make | cat'], directory: 'api' },
        ]);
        expect(verdict.lines[0]?.command).toBe('ruff check .');
        expect(verdict.lines[0]?.remedy).not.toContain(text);
      }),
    );
  });

  it('survives answers that are unknown, whatever they say', async () => {
    const no = unknown('forbidden', 'no ::error:: </details> permission');
    const { lines } = await gate(
      {
        all: { 'failure-rate': { 'max-age-hours': 1 }, changed: { when: ['a'], expect: ['b'] }, 'new-alerts': 'any', 'new-findings': 'P3' },
      },
      { failureRate: async () => no, changedFiles: () => no, newAlerts: async () => no, newFindings: async () => no },
    );
    expect(lines[0]).toMatchObject({ outcome: 'unknown', playbook: 'SAR-002' });
  });
});
