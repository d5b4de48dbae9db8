import { describe, expect, it } from 'vitest';
import { readAction, readWorkflow } from './read-workflow.js';
import { workflowOf } from './reading.fixture.js';

const SIZE = 520_000;
const HEAD = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n';
const fill = (piece: string, size = SIZE) => piece.repeat(Math.floor(size / piece.length));
/** Pieces made by number until the size is reached. */
function grow(piece: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < SIZE; index += 1) text += piece(index);
  return text.slice(0, SIZE);
}
const bomb = Array.from({ length: 9 }, (_, level) => `k${level + 1}: &k${level + 1} [${Array(10).fill(`*k${level}`).join(',')}]\n`).join(
  '',
);

/** A hang is the failure: everything below is done in a tenth of a second on an idle machine. */
const SOON = 2000;

function timed<T>(read: () => T): T {
  const started = process.cpuUsage();
  const result = read();
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(SOON);
  return result;
}

describe('hostile files', () => {
  it.each<[string, string, string]>([
    ['nested brackets', `a: ${fill('[')}`, 'too-deep'],
    ['nested braces', `a: ${fill('{a: ')}`, 'too-deep'],
    ['nested brackets and braces', `a: ${fill('[{a: ')}`, 'too-deep'],
    ['brackets that close now and then', `a: ${fill(`${'['.repeat(60)}],`)}`, 'too-deep'],
    ['a mapping per line', grow((depth) => `${' '.repeat(depth)}a:\n`), 'too-deep'],
    ['a list per line', grow((depth) => `${' '.repeat(depth)}-\n`), 'too-deep'],
    ['a list in a mapping per line', grow((depth) => `${'  '.repeat(depth)}- a:\n`), 'too-deep'],
    ['lists at the indentation of their mappings', grow((depth) => `${' '.repeat(depth)}a:\n${' '.repeat(depth)}-\n`), 'too-deep'],
    ['lists in one line', fill('- '), 'too-deep'],
    ['lists in one line, by tabs', fill('-\t'), 'too-deep'],
    ['explicit keys in one line', fill('? '), 'too-deep'],
    ['mappings in one line', `a${fill(': a')}`, 'too-deep'],
    ['too large', `${HEAD}      - run: x\n${'#'.repeat(5_000_000)}`, 'too-large'],
    ['commas', `a: [${fill(',')}`, 'too-large'],
    ['empty lines in a block', `a: |\n${fill('\n')}`, 'too-large'],
    ['a list of letters', `a: [${fill('x, ')}]`, 'too-large'],
    ['a key that stands 80,000 times', fill('a: 1\n'), 'too-large'],
    ['80,000 mistakes', fill('a: %\n'), 'too-large'],
    ['brackets that close', `a: ${fill('[]')}`, 'not-yaml'],
    ['closing braces', fill('}\n'), 'not-yaml'],
    ['quotes', fill('"\n'), 'not-yaml'],
    ['documents', fill('---\na: 1\n'), 'not-yaml'],
    ['directives', fill('%YAML 1.2\n'), 'not-yaml'],
    ['40,000 mistakes', `[${fill('a b: c: ,', 180_000)}`, 'not-yaml'],
    ['anchors on one node', `a: ${fill('&a ', 300_000)}`, 'not-yaml'],
    ['an alias bomb', `k0: &k0 [x,x,x,x,x,x,x,x,x,x]\n${bomb}`, 'alias-bomb'],
    [
      'an alias bomb of two thousand levels',
      `k0: &k0 [x]\n${Array.from({ length: 2000 }, (_, level) => `k${level + 1}: &k${level + 1} [*k${level}, *k${level}]\n`).join('')}`,
      'too-deep',
    ],
    [
      'a chain of aliases',
      `k0: &k0 [x]\n${Array.from({ length: 2000 }, (_, level) => `k${level + 1}: &k${level + 1} [*k${level}]\n`).join('')}`,
      'too-deep',
    ],
    ['an alias of itself', 'on: push\njobs: &a {x: *a}\n', 'alias-bomb'],
    ['an alias of itself by another', 'a: &a {b: &b [*a]}\non: push\njobs: *b\n', 'alias-bomb'],
    ['parallel steps of themselves', 'on: push\njobs: {a: {runs-on: x, steps: &s [{parallel: *s}]}}\n', 'alias-bomb'],
    ['control characters', fill('\u0001'), 'not-a-workflow'],
    ['byte order marks', fill('\uFEFF'), 'not-a-workflow'],
    ['halves of characters', fill('\ud800'), 'not-a-workflow'],
    ['blank lines', `a: 1${fill('\n', 240_000)}`, 'not-a-workflow'],
    ['spaces', fill(' '), 'not-a-workflow'],
    ['comments', fill('# x\n', 300_000), 'not-a-workflow'],
    ['a name set 14,000 times and used as often', fill('- &a x\n- *a\n', 230_000), 'not-a-workflow'],
    ['a name used often, then set often', `- &a x\n${fill('- *a\n', 120_000)}${fill('- &a x\n', 120_000)}`, 'not-a-workflow'],
    ['14,000 anchors', grow((index) => `- &a${index} x\n`).slice(0, 350_000), 'not-a-workflow'],
  ])('%s', (_, text, reason) => {
    const read = timed(() => readWorkflow('x.yml', text));
    expect(read).toMatchObject({ kind: 'invalid', reason });
    expect(timed(() => readAction('action.yml', text))).toMatchObject({ kind: 'invalid', reason });
    const { message, line, column } = read as Extract<typeof read, { kind: 'invalid' }>;
    expect(message.length).toBeLessThan(200);
    expect(message).not.toMatch(/stack|RangeError/);
    if (text.length <= 524_288) expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
  });

  it.each<[string, string]>([
    ['a line of 500 KB', `${HEAD}      - run: ${'x'.repeat(500_000)}`],
    ['spaces in a text', `${HEAD}      - run: x${' '.repeat(500_000)}y`],
    ['open expressions', `${HEAD}      - run: "${fill('${{', 500_000)}"`],
    ['expressions', `${HEAD}      - run: "${fill('${{ a }}', 500_000)}"`],
    ['brackets in a script', `${HEAD}      - run: |\n          ${fill('[{(', 500_000)}`],
    ['10,000 steps', `${HEAD}${'      - run: npm ci\n'.repeat(10_000)}`],
    ['10,000 steps that nobody knows', `${HEAD}${'      - foo: 1\n'.repeat(10_000)}`],
    ['a job that stands 10,000 times', `on: push\njobs:\n${'  a: {}\n'.repeat(10_000)}`],
    ['10,000 jobs', `on: push\njobs:\n${Array.from({ length: 10_000 }, (_, index) => `  j${index}: {uses: ./x}\n`).join('')}`],
    ['80 levels', `${HEAD}      - run: x\n        with: ${'['.repeat(80)}${']'.repeat(80)}\n`],
    [
      'a matrix of 50,000 values',
      `on: push\njobs: {a: {runs-on: x, strategy: {matrix: {os: [${'a, '.repeat(50_000)}]}}, steps: [{run: x}]}}`,
    ],
    ['tabs and Windows paths', `${HEAD}      - run: dir\t"C:\\Windows" \n        working-directory: .\\web\n`],
  ])('%s can be read', (_, text) => {
    expect(timed(() => workflowOf(text)).jobs.length).toBeGreaterThan(0);
  });

  it('notes every key that stands twice once', () => {
    const { notes } = workflowOf(`on: push\njobs:\n${'  a: {}\n'.repeat(1_000)}`);
    expect(notes.filter(({ message }) => message === 'the key "a" stands twice')).toHaveLength(999);
  });

  it('reads nesting up to its bound, and names the place behind it', () => {
    const nested = (depth: number) =>
      readWorkflow('x.yml', `on: push\njobs: {a: {runs-on: x, steps: [{run: x}], with: ${'['.repeat(depth)}${']'.repeat(depth)}}}`);
    expect(nested(95).kind).toBe('workflow');
    expect(nested(105)).toMatchObject({ kind: 'invalid', reason: 'too-deep', message: 'nested deeper than 100 levels', line: 2 });
  });
});
