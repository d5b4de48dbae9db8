import { describe, expect, it } from 'vitest';
import { matrixValues } from './read-matrix.js';
import { entries, jobOf, texts, workflowOf } from './reading.fixture.js';

describe('runs-on', () => {
  it.each([
    ['runs-on: ubuntu-latest', ['ubuntu-latest']],
    ['runs-on: [self-hosted, linux, x64]', ['self-hosted', 'linux', 'x64']],
    ['runs-on: {group: large, labels: [gpu, linux]}', ['group:large', 'gpu', 'linux']],
    ['runs-on: {labels: gpu}', ['gpu']],
    ['runs-on: ${{ matrix.os }}', ['${{ matrix.os }}']],
    ['runs-on: ${{ fromJSON(\'["a"]\') }}', ['${{ fromJSON(\'["a"]\') }}']],
    ['runs-on:', []],
    ['name: x', []],
  ])('%s', (line, labels) => {
    expect(texts(jobOf(line, 'steps: [{run: x}]').runsOn)).toEqual(labels);
  });
});

describe('container', () => {
  it.each([
    ['container: node:24', 'node:24'],
    ["container: ''", ''],
    ['container: {image: node:24, options: --cpus 1}', 'node:24'],
    ['container: {image: "${{ matrix.image }}"}', '${{ matrix.image }}'],
    ['container: {env: {A: b}}', ''],
    ['container: ${{ matrix.container }}', '${{ matrix.container }}'],
    ['container:', undefined],
    ['name: x', undefined],
  ])('%s', (line, image) => {
    expect(jobOf(line, 'runs-on: x', 'steps: [{run: x}]').container?.value).toBe(image);
  });
});

describe('matrix', () => {
  const of = (...lines: string[]) => jobOf('strategy:', ...lines.map((line) => `  ${line}`), 'runs-on: x', 'steps: [{run: x}]').matrix;
  it.each<[string, string[], Readonly<Record<string, string[]>>, object[], boolean]>([
    ['dimensions', ['matrix:', '  os: [a, b]', '  node: [20, 3.10, "24"]'], { os: ['a', 'b'], node: ['20', '3.10', '24'] }, [], false],
    ['a dimension of one', ['matrix: {os: a}'], { os: ['a'] }, [], false],
    ['true, null and nothing', ['matrix: {x: [true, null, ~, ""]}'], { x: ['true', '', '', ''] }, [], false],
    [
      'include',
      ['matrix:', '  os: [a]', '  include:', '    - os: b', '      x: 1', '    - {y: 2}'],
      { os: ['a'] },
      [{ os: 'b', x: '1' }, { y: '2' }],
      false,
    ],
    ['include alone', ['matrix: {include: [{os: a}]}'], {}, [{ os: 'a' }], false],
    ['exclude', ['matrix: {os: [a, b], exclude: [{os: a}]}'], { os: ['a', 'b'] }, [], false],
    ['objects', ['matrix: {c: [{os: a, x: 1}, {os: b}]}'], { 'c.os': ['a', 'b'], 'c.x': ['1', ''] }, [], false],
    ['lists', ['matrix: {os: [[self-hosted, x], a]}'], { os: ['self-hosted', 'x', 'a'] }, [], true],
    ['an expression as the matrix', ['matrix: ${{ fromJSON(needs.a.outputs.m) }}'], {}, [], true],
    [
      'an expression as a dimension',
      ['matrix: {os: "${{ fromJSON(inputs.os) }}", x: [1]}'],
      { os: ['${{ fromJSON(inputs.os) }}'], x: ['1'] },
      [],
      true,
    ],
    ['an expression among values', ['matrix: {os: [a, "${{ inputs.os }}"]}'], { os: ['a', '${{ inputs.os }}'] }, [], true],
    ['an expression in include', ['matrix: {os: [a], include: [{x: "${{ inputs.x }}"}]}'], { os: ['a'] }, [{ x: '${{ inputs.x }}' }], true],
    ['an expression as include', ['matrix: {os: [a], include: "${{ inputs.x }}"}'], { os: ['a'] }, [{}], true],
  ])('%s', (_, lines, dimensions, includes, dynamic) => {
    const matrix = of(...lines);
    expect(Object.fromEntries(matrix?.dimensions ?? [])).toEqual(dimensions);
    expect(matrix?.includes.map((include) => Object.fromEntries(include))).toEqual(includes);
    expect(matrix?.dynamic).toBe(dynamic);
  });

  it('is absent without a strategy', () => {
    expect(of('fail-fast: false')).toBeUndefined();
    expect(matrixValues(undefined, 'os')).toEqual([]);
  });

  it('gives every value of a name once, in the order of the file', () => {
    const matrix = of('matrix: {os: [a, b, a], include: [{os: c}, {x: 1}, {os: b}]}');
    expect(matrixValues(matrix, 'os')).toEqual(['a', 'b', 'c']);
    expect(matrixValues(matrix, 'x')).toEqual(['1']);
    expect(matrixValues(matrix, 'constructor')).toEqual([]);
  });
});

describe('secrets that a calling job hands on', () => {
  it.each([
    ['secrets: inherit', { '*': 'inherit' }],
    ['secrets: {A: "${{ secrets.B }}"}', { A: '${{ secrets.B }}' }],
    ['secrets: {}', {}],
    ['name: x', undefined],
  ])('%s', (line, expected) => {
    expect(entries(jobOf(line, 'uses: o/r/.github/workflows/x.yml@v1').secrets)).toEqual(expected);
  });
});

describe('permissions', () => {
  it.each([
    ['permissions: read-all', { '*': 'read-all' }],
    ['permissions: write-all', { '*': 'write-all' }],
    ['permissions: {}', {}],
    ['permissions: {contents: read, id-token: write, actions: none}', { contents: 'read', 'id-token': 'write', actions: 'none' }],
    ['name: x', undefined],
  ])('%s', (line, expected) => {
    expect(entries(jobOf(line, 'runs-on: x', 'steps: [{run: x}]').permissions)).toEqual(expected);
  });
});

describe('a job', () => {
  it('is read with everything else that it says', () => {
    const job = jobOf(
      'name: Build ${{ matrix.os }}',
      "if: github.event_name == 'push'",
      'needs: [b, c]',
      'runs-on: x',
      'environment: {name: prod, url: https://example.com, deployment: false}',
      'env: {A: 1, B: "${{ inputs.b }}", C: {d: 1}}',
      'defaults: {run: {shell: bash, working-directory: web}}',
      'cache-mode: read',
      'concurrency: {group: x, queue: max}',
      'snapshot: image',
      'services: {db: {image: x, entrypoint: y, command: z}}',
      'timeout-minutes: 5',
      'continue-on-error: true',
      'outputs: {x: y}',
      'steps: [{run: x}]',
    );
    expect(job).toMatchObject({
      id: 'a',
      name: { value: 'Build ${{ matrix.os }}' },
      if: { value: "github.event_name == 'push'" },
      needs: [{ value: 'b' }, { value: 'c' }],
      environment: { value: 'prod' },
      continueOnError: { value: 'true' },
      defaults: { shell: { value: 'bash' }, workingDirectory: { value: 'web' } },
      cacheMode: { value: 'read' },
    });
    expect(entries(job.env)).toEqual({ A: '1', B: '${{ inputs.b }}' });
  });

  it.each([
    ['needs: b', ['b']],
    ['needs: [b, c]', ['b', 'c']],
    ['name: x', []],
  ])('%s', (line, needs) => {
    expect(texts(jobOf(line, 'runs-on: x', 'steps: [{run: x}]').needs)).toEqual(needs);
  });

  it('that calls a workflow has its inputs, and no steps', () => {
    const job = jobOf(
      'uses: $/.github/workflows/build.yml',
      'with: {node: 24, cache: true, list: [a]}',
      'secrets: inherit',
      'strategy: {matrix: {os: [a]}}',
      'cache-mode: none',
    );
    expect(job.uses?.value).toBe('$/.github/workflows/build.yml');
    expect(entries(job.with)).toEqual({ node: '24', cache: 'true' });
    expect(job.steps).toEqual([]);
    expect(job.cacheMode?.value).toBe('none');
  });

  it('covers its place from its id to its end', () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: x}]\n  b:\n    runs-on: x\n    steps: [{run: y}]\n';
    const [a, b] = workflowOf(text).jobs;
    expect(text.slice(a?.range.start, a?.range.end).trimEnd()).toBe('a:\n    runs-on: x\n    steps: [{run: x}]');
    expect(b?.range).toMatchObject({ line: 6, column: 3 });
  });
});
