import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogSlicer } from './log-slicer.js';
import type { LogSlice } from './log-slice.js';
import { actionHeader, runnerLog, scriptHeader, timeOf, secondOf, type Timed } from './runner-log.fixture.js';
import type { StepWindow } from './step-window.js';

const job: readonly Timed[] = [
  [0, "Current runner version: '2.335.0'"],
  [0, '##[group]Operating System'],
  [0, 'Ubuntu'],
  [0, '##[endgroup]'],
  [1, 'Complete job name: test'],
  ...actionHeader(2, 'actions/checkout@v6'),
  [2, 'Syncing repository: o/r'],
  [3, 'warning: this is checkout'],
  ...scriptHeader(5, 'npm test'),
  [5, '\u001B[31mnot ok 1\u001B[39m - adds'],
  [8, 'npm error Test failed.'],
  [8, '##[error]Process completed with exit code 1.'],
  [8, 'Post job cleanup.'],
  [8, '[command]/usr/bin/git version'],
  [9, 'Cleaning up orphan processes'],
];
const ofTest = ['not ok 1 - adds', 'npm error Test failed.', 'Process completed with exit code 1.'];

function slice(text: string, step?: Partial<StepWindow> & Pick<StepWindow, 'from' | 'to'>): LogSlice {
  const slicer = createLogSlicer(step === undefined ? undefined : { isFirst: false, before: 0, after: 0, ...step });
  slicer.push(text);
  return slicer.end();
}

const textsOf = ({ lines }: LogSlice) => lines.map(({ text }) => text);
const span = (from: number, to: number) => ({ from: secondOf(from), to: secondOf(to) });

describe('the lines of the failed step', () => {
  it('are found by its times, without headers and clean-up', () => {
    const found = slice(runnerLog(job), span(5, 8));
    expect(textsOf(found)).toEqual(ofTest);
    expect(found).toMatchObject({ isAmbiguous: false, isComplete: true, omittedLines: 0 });
  });

  it('are found by the markers where there are no times', () => {
    const found = slice(runnerLog(job));
    expect(textsOf(found)).toEqual(ofTest);
    expect(found.isAmbiguous).toBe(false);
  });

  it('are found by the markers, and marked, where no line has a time of the step', () => {
    const found = slice(runnerLog(job), span(40, 50));
    expect(textsOf(found)).toEqual(ofTest);
    expect(found.isAmbiguous).toBe(true);
  });

  it('of the first step need no marker', () => {
    const found = slice(runnerLog(job), { ...span(0, 1), isFirst: true });
    expect(textsOf(found)).toEqual(["Current runner version: '2.335.0'", 'Operating System', 'Ubuntu', 'Complete job name: test']);
    expect(found.isAmbiguous).toBe(false);
  });

  const quick: readonly Timed[] = [
    ...actionHeader(1, 'actions/setup-node@v6'),
    [1, 'Found in cache'],
    ...scriptHeader(1, 'npm test'),
    [1, 'bad'],
    [1, '##[error]Process completed with exit code 1.'],
    ...scriptHeader(1, 'echo always'),
    [1, 'always'],
  ];
  it('of a second that several steps share are told apart by where they begin', () => {
    const found = slice(runnerLog(quick), { ...span(1, 1), before: 1, after: 1 });
    expect(textsOf(found)).toEqual(['bad', 'Process completed with exit code 1.']);
    expect(found.isAmbiguous).toBe(false);
  });

  it('of a composite action hold every step of it', () => {
    const composite: readonly Timed[] = [
      ...actionHeader(3, './.github/actions/build'),
      ...scriptHeader(3, 'one'),
      [3, 'out of one'],
      ...scriptHeader(6, 'two'),
      [6, 'out of two'],
      [6, '##[error]Process completed with exit code 2.'],
      ...scriptHeader(7, 'later'),
      [7, 'later'],
    ];
    const found = slice(runnerLog(composite), span(3, 6));
    expect(textsOf(found)).toEqual(['out of one', 'out of two', 'Process completed with exit code 2.']);
    expect(found.isAmbiguous).toBe(false);
  });

  it('are marked where a step before it began in its first second and shows no beginning', () => {
    const found = slice(runnerLog([[1, 'of the step before'], ...scriptHeader(1, 'x'), [1, 'bad'], [2, '##[error]no']]), {
      ...span(1, 2),
      before: 1,
    });
    expect(found.isAmbiguous).toBe(true);
  });

  it('of two steps with errors are kept, and marked', () => {
    const allowed: readonly Timed[] = [
      ...scriptHeader(1, 'lint'),
      [1, 'lint says'],
      [2, '##[error]Process completed with exit code 1.'],
      ...scriptHeader(3, 'test'),
      [3, 'test says'],
      [4, '##[error]Process completed with exit code 1.'],
      [5, 'Post job cleanup.'],
    ];
    const found = slice(runnerLog(allowed));
    expect(textsOf(found)).toEqual([
      'lint says',
      'Process completed with exit code 1.',
      'test says',
      'Process completed with exit code 1.',
    ]);
    expect(found.isAmbiguous).toBe(true);
  });

  it('hold a group that a script printed under the name of a step', () => {
    const printed: readonly Timed[] = [
      ...scriptHeader(1, 'make'),
      [1, '##[group]Run tests'],
      [1, 'boom'],
      [1, '##[endgroup]'],
      [2, '##[error]x'],
    ];
    expect(textsOf(slice(runnerLog(printed)))).toEqual(['Run tests', 'boom', 'x']);
  });

  it('reading ends when the log has gone on behind the step', () => {
    const slicer = createLogSlicer({ isFirst: false, before: 0, after: 0, ...span(5, 8) });
    const [before, after] = runnerLog(job).split(/(?=\uFEFF?\S+ Cleaning up)/);
    expect(slicer.push(before ?? '')).toBe(false);
    expect(slicer.push(after ?? '')).toBe(false);
    expect(slicer.end(false).isComplete).toBe(true);
    const cutOff = createLogSlicer({ isFirst: false, before: 0, after: 0, ...span(5, 8) });
    expect(cutOff.push(runnerLog(job.slice(0, -5)))).toBe(true);
    expect(cutOff.end(false).isComplete).toBe(false);
  });
});

describe('plain output', () => {
  it.each([
    ['a tool alone', 'one\nerror: two\n', ['one', 'error: two']],
    ['no line break at the end', 'one\ntwo', ['one', 'two']],
    ['progress that is written over', 'a 1%\ra 50%\ra 100%\r\nb\r\n', ['a 100%', 'b']],
    [
      'colours, links and a title',
      '\u001B[1;31merror\u001B[0m: \u001B]8;;http://x\u001B\\link\u001B]8;;\u001B\\ \u001B]0;t\u0007end\u001B(B',
      ['error: link end'],
    ],
    ['names of job and step before the time', 'test (3.12)\tRun tests\t2026-11-22T10:00:00.1Z FAILED x\n', ['FAILED x']],
    ['a time without a text', '2026-11-22T10:00:00.1234567Z\r\n2026-11-22T10:00:00.1234567Z \r\n', ['', '']],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(textsOf(slice(text))).toEqual(expected);
  });

  it('cuts long lines', () => {
    const found = slice(`${'x'.repeat(5_000_000)}\nnext`);
    expect(found.lines.map(({ text }) => text.length)).toEqual([2000, 4]);
  });
});

describe('a slicer', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\uFEFF',
      '\u001B[31m',
      '\u001B]',
      '##[group]Run x\n',
      '##[endgroup]\n',
      '##[error]bad\n',
      'env:\n',
      'Post job cleanup.\n',
      'x\n',
      '\t',
    ),
    fc.integer({ min: 0, max: 12 }).map((second) => `${timeOf(second)} `),
    fc.string({ maxLength: 8 }),
    fc.constant('y'.repeat(9000)),
  );
  const log = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  const window = fc.option(
    fc.record({ from: fc.integer({ min: 0, max: 6 }), length: fc.integer({ min: 0, max: 5 }), before: fc.nat(2), after: fc.nat(2) }),
    { nil: undefined },
  );

  it('gives the same however the log is cut, and never throws', () => {
    fc.assert(
      fc.property(log, window, fc.array(fc.nat(2000), { maxLength: 6 }), (text, given, cuts) => {
        const step =
          given === undefined
            ? undefined
            : {
                from: secondOf(given.from),
                to: secondOf(given.from + given.length),
                isFirst: false,
                before: given.before,
                after: given.after,
              };
        const whole = createLogSlicer(step);
        whole.push(text);
        const parts = createLogSlicer(step);
        let at = 0;
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          parts.push(text.slice(at, cut));
          at = Math.max(at, cut);
        }
        parts.push(text.slice(at));
        expect(parts.end()).toEqual(whole.end());
      }),
    );
  });

  it('keeps a bounded part of a log of 200 MB', () => {
    const slicer = createLogSlicer();
    const lines = `${timeOf(1)} ${'z'.repeat(12_000)}\n`.repeat(100) + `${timeOf(1)} ${'w'.repeat(32_000)}\n`;
    const rounds = Math.ceil(200_000_000 / lines.length);
    for (let round = 0; round < rounds; round += 1) slicer.push(lines);
    slicer.push('the end');
    const { lines: kept, omittedLines } = slicer.end();
    expect(kept.length).toBeLessThanOrEqual(8000);
    expect(kept.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(4_000_000);
    expect(omittedLines).toBe(rounds * 101 + 1 - kept.length);
    expect(kept.at(-1)?.text).toBe('the end');
  });
});
