import type { Revisions, Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { deadCode } from './dead-code.js';

const SOURCE = { 'src/app.py': 'import os\nimport sys\n', 'src/util.ts': 'export const a = 1;\n', 'package.json': '{}' };

function ruff(
  results: readonly { readonly code: string | null; readonly row: number; readonly filename?: string; readonly message?: string }[],
): string {
  return JSON.stringify(
    results.map(({ code, row, filename = '/home/runner/work/shop/shop/src/app.py', message = '`os` imported but unused' }) => ({
      cell: null,
      code,
      end_location: { column: 10, row },
      filename,
      fix: null,
      location: { column: 8, row },
      message,
      noqa_row: row,
      url: 'https://docs.astral.sh/ruff/rules/unused-import',
    })),
  );
}

async function read(report: string, name = 'ruff-report.json', more: MemoryRepository = {}) {
  return deadCode.read(sensorInput({ files: SOURCE, untracked: { [name]: report }, ...more }));
}

async function signals(report: string, name?: string, more?: MemoryRepository): Promise<readonly Signal[]> {
  const reading = await read(report, name, more);
  return reading.outcome === 'signals' ? reading.signals : [];
}

describe('dead-code', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await read('[]')).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
    const broken = await read(ruff([{ code: 'F401', row: 1 }]));
    expect(broken).toMatchObject({
      outcome: 'signals',
      signals: [{ rule: 'unused-import', artefact: { path: 'src/app.py', line: 1 }, impact: 'advisory' }],
    });
    expect(await read(ruff([]))).toMatchObject({ outcome: 'clear' });
  });

  it('makes one signal of all results of a file and a rule, whatever their lines', async () => {
    const [first, ...others] = await signals(ruff([3, 1, 2].map((row) => ({ code: 'F401', row }))));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ artefact: { line: 1 }, actual: '3 places' });
    expect(first?.evidence.map(({ line }) => line)).toEqual([1, 2, 3]);
    const [moved] = await signals(ruff([{ code: 'F401', row: 77 }]));
    expect(moved?.id).toBe(first?.id);
  });

  it.each([
    ['F401', 'unused-import'],
    ['F811', 'redefined-name'],
    ['E741', 'ambiguous-name'],
  ])('takes ruff %s as %s', async (code, rule) => {
    expect((await signals(ruff([{ code, row: 1 }]))).map((signal) => signal.rule)).toEqual([rule]);
  });

  it('leaves codes that the baseline does not name, and takes those it does', async () => {
    expect(await signals(ruff([{ code: 'F841', row: 1 }]))).toEqual([]);
    const sensors = { 'dead-code': { codes: ['F841', 'ERA001'] } };
    const found = await signals(
      ruff([
        { code: 'F841', row: 1 },
        { code: 'ERA001', row: 2 },
      ]),
      'ruff-report.json',
      { sensors },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['unused-local', 'unused-code']);
  });

  it('says which files the tool could not parse, and that a report is of other files', async () => {
    const reading = await read(
      ruff([
        { code: null, row: 4 },
        { code: 'F401', row: 1, filename: 'gone.py' },
      ]),
    );
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: {
        unjudged: [
          { path: 'src/app.py', line: 4, reason: expect.stringContaining('could not parse') },
          { path: 'ruff-report.json', reason: expect.stringContaining('1 files that it names are not in the repository') },
        ],
      },
    });
  });

  it('shows what ruff itself is not sure about as pedantic', async () => {
    const unsure = '`.cart.Item` imported but unused; consider removing, adding to `__all__`, or using a redundant alias';
    const found = await signals(
      ruff([
        { code: 'F401', row: 1, message: unsure },
        { code: 'F401', row: 2 },
      ]),
    );
    expect(found.map(({ artefact, pedantic }) => [artefact.line, pedantic])).toEqual([
      [1, true],
      [2, undefined],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('leaves out reports that git tracks and that only a wildcard finds', async () => {
    const report = { 'tests/data/ruff-report.json': ruff([{ code: 'F401', row: 1 }]) };
    const revisions = { head: undefined } as Revisions;
    const read = (reports: readonly string[]) =>
      deadCode.read(sensorInput({ files: { ...SOURCE, ...report }, sensors: { 'dead-code': { reports: [...reports] } } }, { revisions }));
    expect(await read(['**/ruff-report.json'])).toMatchObject({ outcome: 'unknown', reason: 'not-configured' });
    expect(await read(['tests/data/ruff-report.json'])).toMatchObject({ outcome: 'signals' });
  });

  it('reads knip of both shapes', async () => {
    const symbol = { name: 'a', line: 1, col: 14, pos: 13 };
    const five = {
      files: ['src/util.ts'],
      issues: [{ file: 'package.json', dependencies: [{ name: 'jquery', line: 5 }], devDependencies: [{ name: 'x', line: 6 }] }],
    };
    expect(
      (await signals(JSON.stringify(five), 'knip-report.json')).map(({ rule, artefact }) => [rule, artefact.path, artefact.line]),
    ).toEqual([
      ['unused-file', 'src/util.ts', undefined],
      ['unused-dependency', 'package.json', 5],
    ]);
    const six = {
      issues: [
        {
          file: 'src/util.ts',
          files: [{ name: 'src/util.ts' }],
          exports: [symbol],
          enumMembers: { E: [{ name: 'b', line: 2 }] },
          unlisted: [{ name: 'react' }],
        },
      ],
    };
    expect((await signals(JSON.stringify(six), 'knip-report.json')).map(({ rule, actual }) => [rule, actual])).toEqual([
      ['unused-file', '1 place'],
      ['unused-export', '2 places'],
    ]);
  });

  it('reads ESLint', async () => {
    const messages = [
      { ruleId: '@typescript-eslint/no-unused-vars', severity: 2, message: "'a' is defined but never used.", line: 3, column: 1 },
      { ruleId: 'semi', severity: 2, message: 'Missing semicolon.', line: 3, column: 1 },
      { ruleId: null, fatal: true, severity: 2, message: 'Parsing error', line: 9 },
    ];
    const reading = await read(JSON.stringify([{ filePath: '/x/src/util.ts', messages }]), 'eslint-report.json');
    expect(reading).toMatchObject({
      outcome: 'signals',
      signals: [{ rule: 'unused-local', artefact: { path: 'src/util.ts', line: 3 } }],
      scope: { unjudged: [{ path: 'src/util.ts', line: 9 }] },
    });
  });

  it('maps any SARIF by tool and rule', async () => {
    const result = (ruleId: string) => ({
      ruleId,
      message: { text: 'unused' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/app.py' }, region: { startLine: 2 } } }],
    });
    const log = JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'vulture' } }, results: [result('unused-function'), result('other')] }],
    });
    expect(await signals(log, 'a.sarif', { sensors: { 'dead-code': { reports: ['*.sarif'] } } })).toEqual([]);
    const sensors = {
      'dead-code': { reports: ['*.sarif'], mapping: { 'vulture/unused-*': { rule: 'unused-code', impact: 'degrades' } as const } },
    };
    expect(await signals(log, 'a.sarif', { sensors })).toMatchObject([
      { rule: 'unused-code', impact: 'degrades', artefact: { path: 'src/app.py', line: 2 } },
    ]);
  });

  it.each([
    ['not JSON', 'hello'],
    ['another shape', '{"a": 1}'],
    ['a list of other things', '[1, null, {"a": []}]'],
    ['wrong types everywhere', '[{"filename": 7, "location": []}, {"filename": {}, "location": null, "code": []}]'],
    ['SARIF with wrong types', '{"runs": [1, {"results": {}}, {"tool": [], "results": [null, {"locations": 3}]}]}'],
    [
      'knip with wrong types',
      '{"issues": [null, {"file": 1}, {"file": "package.json", "exports": "x", "enumMembers": {"a": 3}}], "files": {}}',
    ],
  ])('does not fall over %s', async (_, report) => {
    expect(['clear', 'unknown']).toContain((await read(report)).outcome);
  });

  it('is unknown without a report, and says how to get one', async () => {
    expect(await deadCode.read(sensorInput({ files: SOURCE }))).toMatchObject({ outcome: 'unknown', reason: 'not-configured' });
    expect(deadCode.ready?.(sensorInput({ files: SOURCE }))).toMatchObject({ ready: false });
  });

  it('judges only the paths it is asked for', async () => {
    const input = sensorInput(
      { files: SOURCE, untracked: { 'ruff-report.json': ruff([{ code: 'F401', row: 1 }]) } },
      { onlyPaths: new Set(['other.py']) },
    );
    expect(await deadCode.read(input)).toMatchObject({ outcome: 'clear' });
  });

  it('takes no line from a report that is none', async () => {
    const message = (line: unknown) => ({ ruleId: 'no-unused-vars', severity: 2, message: `m${String(line)}`, line });
    const report = [{ filePath: '/ws/src/util.ts', messages: [message(0), message(-5.5), message(1e300), message('7')] }];
    const [signal] = await signals(JSON.stringify(report), 'eslint-report.json');
    expect(signal?.artefact).toEqual({ kind: 'file', path: 'src/util.ts' });
    expect(signal?.evidence.map((each) => 'line' in each)).toEqual([false, false, false, false]);
  });

  it('is not clear by a SARIF log whose tool failed', async () => {
    const failed = { tool: { driver: { name: 'CodeQL' } }, results: [], invocations: [{ executionSuccessful: false }] };
    expect(await read(JSON.stringify({ version: '2.1.0', runs: [failed] }), 'ruff.sarif')).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('CodeQL failed by its own account'),
    });
  });
});

describe('odd reports', () => {
  it('give no line that is none', async () => {
    const message = (line: unknown) => ({ ruleId: 'no-unused-vars', severity: 2, message: `m${String(line)}`, line });
    const report = [{ filePath: '/ws/src/util.ts', messages: [message(0), message(-5.5), message(1e300), message('7')] }];
    const [signal] = await signals(JSON.stringify(report), 'eslint-report.json');
    expect(signal?.artefact).toEqual({ kind: 'file', path: 'src/util.ts' });
    expect(signal?.evidence.map((each) => 'line' in each)).toEqual([false, false, false, false]);
  });

  it('are not clear where the tool failed', async () => {
    const failed = { tool: { driver: { name: 'CodeQL' } }, results: [], invocations: [{ executionSuccessful: false }] };
    expect(await read(JSON.stringify({ version: '2.1.0', runs: [failed] }), 'ruff.sarif')).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('CodeQL failed by its own account'),
    });
  });
});
