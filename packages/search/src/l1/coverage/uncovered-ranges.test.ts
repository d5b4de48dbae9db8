import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileCoverage, type FunctionSpan } from './model/file-coverage.js';
import { lineBudget, LineTable, MAX_LINE } from './model/line-table.js';
import { isBelow, lackOf, percentOf } from './model/ratio.js';
import { testTasks } from './test-tasks.js';
import { uncoveredRanges } from './uncovered-ranges.js';

function file(lines: Readonly<Record<number, boolean>>, functions: readonly FunctionSpan[] = []): FileCoverage {
  const made = new FileCoverage(lineBudget());
  for (const [line, covered] of Object.entries(lines)) made.lines.mark(Number(line), covered);
  for (const span of functions) made.addFunction(span);
  return made;
}

const shown = (of: FileCoverage) => uncoveredRanges(of).map((range) => [range.first, range.last, range.function]);

describe('uncoveredRanges', () => {
  it.each<readonly [string, FileCoverage, ReturnType<typeof shown>]>([
    ['lines between that cannot be run', file({ 1: false, 5: false }), [[1, 5, undefined]]],
    [
      'a covered line',
      file({ 1: false, 2: true, 3: false }),
      [
        [1, 1, undefined],
        [3, 3, undefined],
      ],
    ],
    [
      'an inner function',
      file({ 1: false, 2: false, 3: false, 4: false }, [
        { name: 'outer', first: 1, last: 4 },
        { name: 'inner', first: 2, last: 3 },
      ]),
      [
        [1, 1, 'outer'],
        [2, 3, 'inner'],
        [4, 4, 'outer'],
      ],
    ],
    [
      'functions without ends',
      file({ 1: false, 2: false, 5: false, 6: false }, [
        { name: 'a', first: 1 },
        { name: '(anonymous_1)', first: 5 },
      ]),
      [
        [1, 2, 'a'],
        [5, 6, undefined],
      ],
    ],
    [
      'code behind a function',
      file({ 1: false, 3: false }, [{ name: 'a', first: 1, last: 2 }]),
      [
        [1, 1, 'a'],
        [3, 3, undefined],
      ],
    ],
  ])('ends at %s or not', (_, of, expected) => {
    expect(shown(of)).toEqual(expected);
  });

  it('holds every uncovered line once, and no covered one', () => {
    const spans = fc.array(
      fc.record({ name: fc.constantFrom('a', 'b', ''), first: fc.integer({ min: 1, max: 60 }), last: fc.integer({ min: 1, max: 80 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.integer({ min: 1, max: 80 }).map(String), fc.boolean()), spans, (lines, functions) => {
        const of = file(lines, functions);
        const ranges = uncoveredRanges(of);
        const inside = (line: number) => ranges.filter((range) => range.first <= line && line <= range.last).length;
        for (const [line, covered] of Object.entries(lines)) expect(inside(Number(line))).toBe(covered ? 0 : 1);
        expect(ranges.reduce((sum, range) => sum + range.lines, 0)).toBe(Object.values(lines).filter((covered) => !covered).length);
      }),
    );
  });
});

describe('testTasks', () => {
  it('names a function once behind its ranges, and counts what it leaves out', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [at + 1, at % 3 === 2]));
    const [task] = testTasks([{ path: 'a.py', file: file(many, [{ name: 'f', first: 1, last: 8 }]) }]);
    expect(task).toEqual({
      path: 'a.py',
      line: 1,
      text: 'Write tests that run a.py lines 1-2, 4-5, 7-8 (function f), 10-11, 13-14, 16-17, 19-20, 22-23 and 2 smaller ranges: 20 uncovered lines.',
    });
  });

  it('puts the files with the most uncovered lines first, and counts the rest', () => {
    const files = Array.from({ length: 13 }, (_, at) => ({
      path: `f${at}.py`,
      file: file(Object.fromEntries(Array.from({ length: at + 1 }, (__, line) => [line + 1, false]))),
    }));
    const tasks = testTasks(files);
    expect([tasks[0]?.path, tasks.length, tasks.at(-1)?.text]).toEqual(['f12.py', 11, '3 more files have 6 uncovered lines.']);
  });
});

describe('LineTable', () => {
  it.each([0, -1, 1.5, NaN, MAX_LINE + 1])('has no line %d', (line) => {
    const table = new LineTable(lineBudget());
    expect([table.mark(line, true), table.counts()]).toEqual([false, { covered: 0, total: 0 }]);
  });

  it('merges as a line of either is covered', () => {
    const lines = fc.dictionary(fc.integer({ min: 1, max: 200 }).map(String), fc.boolean());
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const merged = file(one).lines;
        merged.merge(file(other).lines);
        for (const line of new Set([...Object.keys(one), ...Object.keys(other)]))
          expect(merged.state(Number(line))).toBe(one[line] === true || other[line] === true);
        expect(merged.counts().total).toBe(new Set([...Object.keys(one), ...Object.keys(other)]).size);
      }),
    );
  });
});

describe('a share', () => {
  it('is shown below a threshold when it is below it, and lacks as many lines as make up for it', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 0, max: 1000 }), (covered, more, tenths) => {
        const ratio = { covered, total: covered + more };
        const percent = tenths / 10;
        if (isBelow(ratio, percent)) expect(Number(percentOf(ratio))).toBeLessThanOrEqual(percent);
        const lack = lackOf(ratio, percent);
        expect(isBelow({ covered: covered + lack, total: ratio.total }, percent - 1e-6)).toBe(false);
        if (lack > 0) expect(isBelow({ covered: covered + lack - 1, total: ratio.total }, percent)).toBe(true);
      }),
    );
  });
});
