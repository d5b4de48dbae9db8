import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../read/read-workflow.js';
import { couldMean } from './reference.js';
import { referencesOf } from './references-of.js';
import { jobIn, lineOf, referencesInText } from './references.fixture.js';

describe('referencesOf', () => {
  it('finds references everywhere, with their place', () => {
    const text = jobIn(
      `on: push\nrun-name: \${{ vars.TITLE }}\nenv:\n  T: \${{ secrets.TOP }}\nconcurrency: \${{ vars.GROUP }}`,
      'if: vars.GO',
      "runs-on: ${{ vars.RUNNER || 'ubuntu-latest' }}",
      'container: { image: x, credentials: { password: "${{ secrets.PULL }}" } }',
      'outputs: { o: "${{ secrets.OUT }}" }',
      'steps:',
      '  - run: |',
      '      echo one',
      "      echo ${{ vars.A }} ${{ secrets['b'] }}",
      '  - uses: x/y@v1',
      '    with: { token: "${{ secrets.C }}", if: vars.NOT_A_CONDITION }',
      '  - parallel:',
      '      - run: echo ${{ vars.INNER }}',
    );
    const { references, dynamic } = referencesInText(text);
    expect(dynamic).toEqual([]);
    expect(references.map(({ line, job, step, place, context, name }) => [line, job, step, place, `${context}.${name}`])).toEqual([
      [2, undefined, undefined, 'run-name', 'vars.TITLE'],
      [4, undefined, undefined, 'env', 'secrets.TOP'],
      [5, undefined, undefined, 'concurrency', 'vars.GROUP'],
      [8, 'a', undefined, 'if', 'vars.GO'],
      [9, 'a', undefined, 'runs-on', 'vars.RUNNER'],
      [10, 'a', undefined, 'container', 'secrets.PULL'],
      [11, 'a', undefined, 'outputs', 'secrets.OUT'],
      [15, 'a', 0, 'run', 'vars.A'],
      [15, 'a', 0, 'run', 'secrets.B'],
      [17, 'a', 1, 'with', 'secrets.C'],
      [19, 'a', 2, 'run', 'vars.INNER'],
    ]);
    const lines = text.split('\n');
    for (const { line, column, context } of references) expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${context}\\W`));
    expect(references.filter(({ effect }) => effect !== 'live')).toEqual([]);
  });

  it.each([
    ['a comment', jobIn('on: push', 'runs-on: x # ${{ vars.X }}', 'steps: [{ run: a }]')],
    ['the name of the file', jobIn('name: ${{ vars.X }}\non: push', 'runs-on: x', 'steps: [{ run: a }]')],
    [
      'the description of an input',
      jobIn('on: { workflow_dispatch: { inputs: { a: { description: "${{ secrets.X }}" } } } }', 'runs-on: x', 'steps: [{ run: a }]'),
    ],
    ['text without braces', jobIn('on: push', 'runs-on: x', 'steps: [{ run: echo secrets.X }]')],
  ])('finds nothing in %s', (_, text) => {
    expect(referencesInText(text)).toEqual({ references: [], dynamic: [], unread: [] });
  });

  it.each([
    ['none', 'x: y', ['none']],
    ['a name', 'environment: prod', ['named prod']],
    ['a mapping', 'environment: { name: prod, deployment: false }', ['named prod']],
    ['a literal matrix', 'environment: ${{ matrix.e }}', ['named dev', 'named prod']],
    ['a choice', "environment: ${{ github.ref == 'x' && 'prod' || 'dev' }}", ['named prod', 'named dev']],
    ['a choice of none', "environment: ${{ github.ref == 'x' && 'prod' || '' }}", ['named prod', 'none']],
    ['an expression', 'environment: pr-${{ github.event.number }}', ['dynamic pr-${{ github.event.number }}']],
    ['no readable name', 'environment: { url: x }', ['unknown its `environment:` has no readable name']],
  ])('knows the environment: %s', (_, line, expected) => {
    const text = jobIn('on: push', 'strategy: { matrix: { e: [dev, prod] } }', line, 'runs-on: x', 'steps: [{ run: "${{ vars.X }}" }]');
    expect(referencesInText(text).references.map(({ environment }) => Object.values(environment).join(' '))).toEqual(expected);
  });

  it('gives keys that are computed before there is a runner no environment', () => {
    const text = jobIn(
      'on: push\nenv: { T: "${{ vars.TOP }}" }',
      'environment: { name: prod, url: "${{ vars.URL }}" }',
      'runs-on: ${{ vars.R }}',
      'if: vars.IF',
      'env: { E: "${{ vars.ENV }}" }',
      'steps: [{ run: a }]',
    );
    const found = referencesInText(text).references.map(({ name, environment }) => `${name} ${environment.kind}`);
    expect(found).toEqual(['TOP unknown', 'URL named', 'R none', 'IF none', 'ENV named']);
  });

  it.each([
    ['if: secrets.X', 'run: a'],
    ['id: ${{ secrets.X }}', 'run: a'],
    ['shell: ${{ secrets.X }}', 'run: a'],
  ])('says that GitHub offers no secrets in %s', (...lines) => {
    const text = jobIn('on: push', 'runs-on: x', 'steps:', `  - ${lines.join('\n        ')}`);
    expect(referencesInText(text).references).toMatchObject([
      { name: 'X', effect: 'none', why: expect.stringContaining('does not offer') },
    ]);
  });

  it('says that a part that never runs reads nothing', () => {
    const text = jobIn('on: push', 'runs-on: x', 'steps:', '  - { if: false, run: "${{ vars.A }}" }', '  - run: ${{ vars.B }}');
    expect(referencesInText(text).references.map(lineOf)).toEqual(['ci.yml: vars.A [push] none', 'ci.yml: vars.B [push] live']);
  });

  it('takes what an `if:` asks for as optional in all that it guards', () => {
    const text = jobIn(
      'on: push',
      'if: vars.JOB',
      'runs-on: x',
      'steps:',
      "  - { if: vars.STEP != '', run: '${{ vars.STEP }} ${{ vars.JOB }} ${{ vars.OTHER }}' }",
      '  - run: ${{ vars.STEP }}',
    );
    const required = referencesInText(text).references.filter(({ guarded }) => guarded !== true);
    expect(required.map(({ name, step }) => [name, step])).toEqual([
      ['OTHER', 0],
      ['STEP', 1],
    ]);
  });

  it.each([
    ['pull_request', "github.actor == 'dependabot[bot]'", 'dependabot'],
    ['[push, pull_request]', "github.event.pull_request.user.login == 'dependabot[bot]' && success()", 'dependabot'],
    ['pull_request', "github.actor != 'dependabot[bot]'", undefined],
    ['pull_request', "github.actor == 'dependabot[bot]' || github.ref == 'x'", undefined],
    ['pull_request_target', "github.actor == 'dependabot[bot]'", undefined],
    ['pull_request', "github.actor == 'someone-else'", undefined],
    ['pull_request', 'github.event.pull_request.head.repo.fork', 'forks'],
    ['pull_request', 'github.event.pull_request.head.repo.full_name != github.repository', 'forks'],
    ['pull_request', 'github.event.pull_request.head.repo.full_name == github.repository', undefined],
    ['[push, pull_request]', 'github.event.pull_request.head.repo.fork', undefined],
  ])('on %s with `%s` it runs only for %s', (event, condition, expected) => {
    const text = jobIn(`on: ${event}`, `if: \${{ ${condition} }}`, 'runs-on: x', 'steps: [{ run: "${{ secrets.X }}" }]');
    expect(referencesInText(text).references.map(({ onlyFor }) => onlyFor)).toEqual([expected]);
  });

  it('names what GitHub itself provides or reads', () => {
    const text = jobIn(
      'on: push',
      'runs-on: x',
      'steps: [{ run: "${{ secrets.github_token }} ${{ vars.ACTIONS_STEP_DEBUG }} ${{ vars.GITHUB_TOKEN }}" }]',
    );
    expect(referencesInText(text).references.map(({ builtin }) => builtin)).toEqual(['token', 'platform', undefined]);
  });

  it('finds that an action reads nothing, but is offered inputs', () => {
    const text = 'runs:\n  using: composite\n  steps:\n    - { run: "${{ secrets.X || vars.Y }}", shell: bash, if: vars.Z }\n';
    expect(referencesInText(text, 'action.yml').references.map(lineOf)).toEqual([
      'action.yml: secrets.X [] none guarded',
      'action.yml: vars.Y [] none',
      'action.yml: vars.Z [] none guarded',
    ]);
  });

  it('lists what only a run knows, with what is known of the name', () => {
    const step = "${{ secrets[format('aws_{0}_key', github.ref)] }} ${{ toJSON(vars) }} ${{ secrets[matrix.e] }}";
    const { references, dynamic } = referencesInText(
      jobIn('on: push', 'strategy: { matrix: { e: [one, two] } }', 'runs-on: x', `steps: [{ run: "${step}" }]`),
    );
    expect(references.map(({ name }) => name)).toEqual(['ONE', 'TWO']);
    expect(dynamic.map(({ context, pattern }) => ({ context, pattern }))).toEqual([
      { context: 'secrets', pattern: { prefix: 'AWS_', suffix: '_KEY' } },
      { context: 'vars', pattern: undefined },
    ]);
    const [first, second] = dynamic;
    if (first === undefined || second === undefined) throw new Error('two are expected');
    expect([
      couldMean(first, 'secrets', 'AWS_EU_KEY'),
      couldMean(first, 'secrets', 'AWS_KEY'),
      couldMean(first, 'vars', 'AWS_EU_KEY'),
    ]).toEqual([true, false, false]);
    expect(couldMean(second, 'vars', 'ANYTHING')).toBe(true);
  });

  it('follows aliases, and bounds what they repeat', () => {
    const uses = '${{ vars.A }}'.repeat(50);
    const aliases = Array.from({ length: 500 }, () => '  - *step').join('\n    ');
    const { references, unread } = referencesInText(jobIn('on: push', 'runs-on: x', 'steps:', `  - &step { run: "${uses}" }`, aliases));
    expect(references.length).toBeLessThanOrEqual(20_000);
    expect(unread).toEqual([{ path: '.github/workflows/ci.yml', why: 'it has more references than are read' }]);
  });

  it('never throws, whatever the text of a step is', () => {
    const part = fc.constantFrom(
      '${{',
      '}}',
      'vars.X',
      'secrets',
      "'",
      '[',
      ']',
      '||',
      '\\n',
      '\n      ',
      '"',
      ': ',
      '#',
      '{',
      '&a ',
      '*a',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const read = readWorkflow('ci.yml', jobIn('on: push', 'runs-on: x', 'steps:', `  - run: ${parts.join('')}`));
        if (read.kind === 'invalid') return;
        for (const { line, column } of referencesOf(read).references) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
    );
  });
});
