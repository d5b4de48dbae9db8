import { readFileSync } from 'node:fs';
import { recommendedBaseline, type Reading } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowSyntax } from './workflow-syntax.js';
import { sensorInput } from '../../sensor-input.fixture.js';

interface Expected {
  readonly path: string;
  readonly kind: string;
  readonly line?: number;
  readonly message?: string;
}

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | { readonly bytes: number }>>;
  readonly expect: readonly Expected[];
  readonly unjudged?: readonly string[];
}

const cases = parse(readFileSync(new URL('fixtures/invalid-workflow.yml', import.meta.url), 'utf8')) as readonly Case[];

async function judge(files: Case['files'], onlyPaths?: ReadonlySet<string>): Promise<Exclude<Reading, { outcome: 'unknown' }>> {
  const texts = Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? file : '#'.repeat(file.bytes)]),
  );
  const repository = repositoryWorkflows(memoryTree(texts));
  const reading = await workflowSyntax.read({
    ...sensorInput(),
    repository,
    baseline: recommendedBaseline(),
    asOf: '2026-11-22',
    ...(onlyPaths !== undefined && { onlyPaths }),
  });
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  return reading;
}

describe('invalid-workflow', () => {
  it.each(cases)('$name', async ({ files, expect: expected, unjudged = [] }) => {
    const reading = await judge(files);
    const signals = reading.outcome === 'signals' ? reading.signals : [];
    expect(signals.map(({ artefact }) => [artefact.path, artefact.kind])).toEqual(expected.map(({ path, kind }) => [path, kind]));
    signals.forEach(({ rule, artefact, message }, at) => {
      expect(rule).toBe('invalid-workflow');
      if (expected[at]?.line !== undefined) expect(artefact.line).toBe(expected[at]?.line);
      expect(message).toContain(expected[at]?.message ?? 'GitHub cannot run this file');
    });
    expect(reading.scope.unjudged.map(({ path }) => path)).toEqual(unjudged);
  });

  it('counts what it judged', async () => {
    const files = {
      '.github/workflows/a.yml': 'on: push\njobs: {a: {runs-on: x, steps: []}}',
      '.github/workflows/b.yml': '[',
      '.github/workflows/c.yml': { bytes: 600_000 },
    };
    expect((await judge(files)).scope).toMatchObject({ unit: 'files', judged: 2 });
  });

  it('judges only the files that it is asked for', async () => {
    const files = { '.github/workflows/a.yml': '[', '.github/workflows/b.yml': '[' };
    const reading = await judge(files, new Set(['.github/workflows/b.yml']));
    expect(reading.outcome === 'signals' && reading.signals.map(({ artefact }) => artefact.path)).toEqual(['.github/workflows/b.yml']);
  });

  it('keeps the identity of a signal when the file changes elsewhere', async () => {
    const id = async (text: string) => {
      const reading = await judge({ '.github/workflows/a.yml': text });
      return reading.outcome === 'signals' ? reading.signals[0]?.id : undefined;
    };
    expect(await id('# comment\njobs: [')).toBe(await id('jobs: ['));
  });

  it('never throws, and a signal has a place in the file when it has a line', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'on: push',
        'jobs:',
        '  a:',
        '    runs-on: x',
        '    steps:',
        '      - run: |',
        '\t',
        '&a',
        '*a',
        '<<: *a',
        '- ',
        '{',
        '}',
        '[',
        '"',
        '#',
        '\r\n',
        '${{',
        '---',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 15 }), async (pieces) => {
        const text = pieces.join('\n');
        const reading = await judge({ '.github/workflows/a.yml': text });
        if (reading.outcome !== 'signals') return;
        expect(reading.signals).toHaveLength(1);
        const { line } = reading.signals[0]?.artefact ?? {};
        if (line !== undefined) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
