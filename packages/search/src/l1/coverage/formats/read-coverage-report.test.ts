import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEADY } from '../../../sensor-input.fixture.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { lineBudget } from '../model/line-table.js';
import type { ParsedReport, ReportOutcome } from '../model/parsed-report.js';
import { uncoveredRanges } from '../uncovered-ranges.js';
import { readCoverageReport } from './read-coverage-report.js';

function source(pieces: readonly string[]): ReportSource {
  const text = pieces.join('');
  return { name: 'report', folder: '', sizeBytes: text.length, text: () => ({ ok: true, text }), pieces: () => pieces };
}

const outcomeOf = (...pieces: string[]): Promise<ReportOutcome> => readCoverageReport(source(pieces), STEADY, lineBudget());

async function read(...pieces: string[]): Promise<ParsedReport> {
  const outcome = await outcomeOf(...pieces);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.report;
}

const textOf = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** path → `covered/total` of lines and of branches, and the uncovered ranges. */
function facts({ files }: ParsedReport): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...files].map(([path, file]) => {
      const lines = file.summary?.lines ?? file.lines.counts();
      const branches = [...file.branches.values()];
      const sum = (key: 'covered' | 'total') => file.summary?.branches[key] ?? branches.reduce((all, each) => all + each[key], 0);
      const ranges = uncoveredRanges(file).map(
        (range) => `${range.first}-${range.last}${range.function === undefined ? '' : ` ${range.function}`}`,
      );
      return [path, [`${lines.covered}/${lines.total}`, `${sum('covered')}/${sum('total')}`, ...ranges]];
    }),
  );
}

/** The totals that `coverage report` printed for the suite: 24 statements, 14 missed; 8 branches, 1 covered. */
const CART = ['10/22', '1/8'];
const NAMED = ['7-7 Cart.add', '14-18 Cart.remove', '22-27 load'];

describe('reports of one suite by coverage.py 7.17', () => {
  it.each([
    ['coverage-py.xml', ['7-7', '14-18', '22-27'], ['1-2']],
    ['coverage-py.json', NAMED, ['1-2 never']],
    ['coverage-py-contexts.json', NAMED, ['1-2 never']],
    ['coverage-py.lcov', NAMED, ['1-2 never']],
  ])('%s', async (name, ranges, ofUnused) => {
    expect(facts(await read(textOf(name)))).toEqual({
      'src/shop/__init__.py': ['0/0', '0/0'],
      'src/shop/cart.py': [...CART, ...ranges],
      'src/shop/unused.py': ['0/2', '0/0', ...ofUnused],
    });
  });

  it('tells when it was made', async () => {
    expect(new Date((await read(textOf('coverage-py.xml'))).madeAt ?? 0).toISOString()).toMatch(/^2026-11-23T01:47/);
  });
});

describe('reports of one suite by nyc 18', () => {
  it.each([
    ['istanbul-final.json', '/home/runner/work/shop/shop/packages/a/src/cart.js', ['8-8', '14-17', '22-24 load']],
    ['istanbul.lcov', 'src/cart.js', ['8-8', '14-17', '22-24 load']],
    ['istanbul-cobertura.xml', 'src/cart.js', ['8-8', '14-17', '22-24 load']],
    ['istanbul-summary.json', '/home/runner/work/shop/shop/packages/a/src/cart.js', []],
  ])('%s', async (name, path, ranges) => {
    expect(facts(await read(textOf(name)))).toEqual({ [path]: ['4/12', '1/4', ...ranges] });
  });
});

describe('a report by JaCoCo 0.8.12', () => {
  it('jacoco.xml', async () => {
    const report = await read(textOf('jacoco.xml'));
    expect(facts(report)).toEqual({ 'com/acme/Cart.java': ['6/9', '1/2', '11-11 Cart.add', '20-20 Cart.Line', '22-22 Cart.Line.count'] });
    expect(report).toMatchObject({ pathStyle: 'package', madeAt: 1_795_398_772_893 });
  });
});

describe('LCOV', () => {
  const of = async (text: string) => Object.values(facts(await read(text)))[0];

  it.each([
    ['a record twice', 'SF:a\nDA:1,0\nDA:2,0\nend_of_record\nSF:a\nDA:1,1\nend_of_record\n', ['1/2', '0/0', '2-2']],
    ['checksums, Windows line ends and no last one', 'TN:\r\nSF:a\r\nDA:1,2,abc\r\nend_of_record', ['1/1', '0/0']],
    ['functions of LCOV 2.2', 'SF:a\nFNL:0,3,5\nFNA:0,0,f,g\nDA:4,0\nend_of_record\n', ['0/1', '0/0', '4-4 f,g']],
    ['functions with ends', 'SF:a\nFN:1,2,f\nDA:2,0\nDA:3,0\nend_of_record\n', ['0/2', '0/0', '2-2 f', '3-3']],
    ['branches that were not reached', 'SF:a\nDA:1,0\nBRDA:1,0,0,-\nBRDA:1,0,1,-\nend_of_record\n', ['0/1', '0/2', '1-1']],
    ['hits that overflowed', 'SF:a\nDA:1,-5\nDA:2,1e3\nend_of_record\n', ['1/2', '0/0', '1-1']],
    ['lines that there are not', 'SF:a\nDA:0,1\nDA:-1,1\nDA:9999999,1\nDA:x,1\nDA:1,1\nend_of_record\n', ['1/1', '0/0']],
  ])('reads %s', async (_, text, expected) => {
    expect(await of(text)).toEqual(expected);
  });

  it('is an error when it is cut off', async () => {
    expect(await outcomeOf('SF:a\nDA:1,1\n')).toEqual({ ok: false, why: 'it is cut off: its last record has no end_of_record' });
  });
});

describe('whatever a report holds', () => {
  it.each([
    ['{"meta": {}, "files": {"a": null, "b": {"missing_lines": ["x", -1, 1e9, null, 2], "functions": []}}}', 'b', ['0/1', '0/0', '2-2']],
    [
      '{"a": {"statementMap": {"0": null, "1": {"start": {"line": 3}}}, "s": {"1": "x"}, "branchMap": {"0": []}, "b": null, "fnMap": 1}}',
      'a',
      ['0/1', '0/0', '3-3'],
    ],
    [
      '{"total": {"lines": {"total": 1}}, "a": {"lines": {"total": 2, "covered": 3}}, "b": {"lines": {"total": 2, "covered": 1}}}',
      'b',
      ['1/2', '0/0'],
    ],
    ['{"meta": {}, "files": {"__proto__": {"missing_lines": [1]}}}', '__proto__', ['0/1', '0/0', '1-1']],
  ])('%s', async (text, path, expected) => {
    const { files } = await read(text);
    expect(facts({ ...(await read(text)), files: new Map([...files].filter(([name]) => name === path)) })[path]).toEqual(expected);
  });

  it('does not take more room than there is', async () => {
    const records = Array.from({ length: 200 }, (_, at) => `SF:f${at}\nDA:1000000,0\nend_of_record\n`).join('');
    const budget = lineBudget();
    const outcome = await readCoverageReport(source([records]), STEADY, budget);
    expect([outcome.ok, budget.left < 0]).toEqual([true, true]);
  });

  it('gives the same however LCOV is cut into pieces', async () => {
    const text = textOf('coverage-py.lcov');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 8 }), async (cuts) => {
        const places = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b);
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
        expect(facts(await read(...pieces))).toEqual(facts(await read(text)));
      }),
    );
  });

  it('reads what LCOV says, line by line', async () => {
    const lines = fc.dictionary(fc.integer({ min: 1, max: 300 }).map(String), fc.nat(3), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 3 }), async (runs) => {
        const records = runs.map(
          (run) =>
            `SF:a\n${Object.entries(run)
              .map(([line, hits]) => `DA:${line},${hits}\n`)
              .join('')}end_of_record\n`,
        );
        const report = await read(records.join(''));
        const expected = new Map<number, boolean>();
        for (const run of runs)
          for (const [line, hits] of Object.entries(run)) expected.set(Number(line), hits > 0 || expected.get(Number(line)) === true);
        const table = [...(report.files.get('a')?.lines ?? [])];
        expect(table).toEqual([...expected].toSorted(([a], [b]) => a - b));
      }),
    );
  });

  it('never throws', async () => {
    const json = fc.json({ maxDepth: 4 });
    const lcov = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('SF:a', 'DA:1,1', 'BRDA:1,0,0,1', 'FN:1,f', 'FNL:0,1', 'FNA:0,1,f', 'end_of_record')))
      .map((parts) => `SF:x\n${parts.join('\n')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), json, lcov), async (text) => {
        const outcome = await outcomeOf(text);
        if (!outcome.ok) expect(outcome.why).not.toBe('');
      }),
    );
  });
});
