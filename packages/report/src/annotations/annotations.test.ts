import type { Severity } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleReport, SAMPLE_WAIVER } from '../findings/sample-report.fixture.js';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { annotationLine } from './annotation-line.js';
import { annotations, MAX_MESSAGE_LENGTH } from './annotations.js';

function many(counts: Partial<Record<Severity, number>>) {
  return Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, (_, line) => sampleFinding({ severity: severity as Severity, line: line + 1 })),
  );
}

it('renders the open findings of a run', () => {
  expect(annotations(sampleReport().findings).map(annotationLine)).toEqual([
    '::error file=.github/workflows/nightly.yml,line=9,title=P1 dead-cache-action::actions/cache@v2 fails: its cache service was switched off on 2025-04-15%0AAdd `cache: npm` to actions/setup-node.',
    '::warning file=.github/workflows/ci.yml,line=12,title=P2 missing-cache::npm ci downloads npm packages and nothing in this job caches them%0AAdd `cache: npm` to actions/setup-node.',
    '::warning file=.github/workflows/publish-documentation.yml,line=118,title=P2 cache-after-install::the cache of pip is restored after the install that it should speed up%0AAdd `cache: npm` to actions/setup-node.',
    '::notice file=.github/workflows/ci.yml,line=31,title=P3 static-key::the key never changes: it holds no hash of a lockfile%0AAdd `cache: npm` to actions/setup-node.',
  ]);
});

describe('limits', () => {
  it.each([
    ['nothing', {}, 50, { error: 0, warning: 0, notice: 0 }, undefined],
    ['all fit', { P0: 4, P1: 6, P2: 10, P3: 10 }, 50, { error: 10, warning: 10, notice: 10 }, undefined],
    ['too many of a kind', { P1: 12, P2: 1, P3: 0 }, 50, { error: 10, warning: 1, notice: 1 }, '2 more findings in the summary'],
    ['a place for the closing notice', { P3: 11 }, 50, { error: 0, warning: 0, notice: 10 }, '2 more findings in the summary'],
    ['one too many', { P2: 11, P3: 9 }, 50, { error: 0, warning: 10, notice: 10 }, '1 more finding in the summary'],
    ['small budget', { P1: 3, P2: 3 }, 4, { error: 3, warning: 0, notice: 1 }, '3 more findings in the summary'],
    ['budget of one', { P1: 3 }, 1, { error: 0, warning: 0, notice: 1 }, '3 findings in the summary'],
    ['no budget', { P1: 3 }, 0, { error: 0, warning: 0, notice: 0 }, undefined],
    ['thousands', { P0: 2000, P3: 1234 }, 50, { error: 10, warning: 0, notice: 10 }, '3,215 more findings in the summary'],
  ] as const)('%s', (_, counts, budget, kinds, last) => {
    const made = annotations(many(counts), budget);
    const count = (kind: string) => made.filter((annotation) => annotation.kind === kind).length;
    expect({ error: count('error'), warning: count('warning'), notice: count('notice') }).toEqual(kinds);
    if (last !== undefined) expect(made.at(-1)?.message).toBe(last);
    else expect(made.length).toBe(budget === 0 ? 0 : Object.values(counts).reduce((sum, value) => sum + value, 0));
  });

  it('leaves waived findings out', () => {
    expect(annotations([sampleFinding({ waived: SAMPLE_WAIVER })])).toEqual([]);
  });

  it('counts characters that are written out', () => {
    expect(annotations([sampleFinding({ message: '\u001b'.repeat(4000) })])[0]?.message.length).toBe(MAX_MESSAGE_LENGTH);
  });

  it('cuts a long message between characters', () => {
    for (const length of [4093, 4094, 4095, 4096, 7000]) {
      const message = annotations([sampleFinding({ message: `${'a'.repeat(length - 4000)}${'😀'.repeat(2500)}` })])[0]?.message ?? '';
      expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
      expect(message).toMatch(/😀…$/u);
    }
  });
});

it('positions are complete, and none is made up', () => {
  const artefact = { kind: 'step', path: 'a,b:c%.yml', line: 3, endLine: 5, column: 7 } as const;
  expect(annotationLine(annotations([sampleFinding({ signal: { artefact } })])[0] ?? expect.fail())).toContain(
    '::warning file=a%2Cb%3Ac%25.yml,line=3,endLine=5,col=7,title=',
  );
  expect(annotationLine({ kind: 'notice', properties: {}, message: 'x' })).toBe('::notice::x');
  expect(annotations([sampleFinding({ line: null })])[0]?.properties).toEqual({
    file: '.github/workflows/ci.yml',
    title: 'P2 missing-cache',
  });
});

it('is read by the runner as one command with these values', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (file, title, message) => {
      const line = annotationLine({ kind: 'error', properties: { file, line: 3, title }, message });
      const match = /^::(\w+) file=([^,]*),line=3,title=([^,]*?)::(.*)$/u.exec(line);
      expect(match?.[1]).toBe('error');
      expect(match?.[2]).not.toContain('::');
      expect(line).not.toMatch(/##\[|[\r\n]/);
    }),
    { numRuns: 1000 },
  );
});
