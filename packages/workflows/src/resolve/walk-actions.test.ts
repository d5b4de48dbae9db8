import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { CI, ciOf, compositeOf, happeningsOf, lineOf, linesOf } from './resolving.fixture.js';

const A = '.github/actions/a/action.yml';
const B = '.github/actions/b/action.yml';

describe('actions of the repository', () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['by ./', { [CI]: ciOf('- uses: ./.github/actions/a'), [A]: compositeOf('', '- {run: npm ci, shell: bash}') }, ['cmd npm ci']],
    ['by $/', { [CI]: ciOf('- uses: $/.github/actions/a'), [A]: compositeOf('', '- {run: npm ci, shell: bash}') }, ['cmd npm ci']],
    ['as action.yaml', { [CI]: ciOf('- uses: ./x'), 'x/action.yaml': compositeOf('', '- {run: npm ci, shell: bash}') }, ['cmd npm ci']],
    [
      'action.yml before action.yaml',
      {
        [CI]: ciOf('- uses: ./x'),
        'x/action.yml': compositeOf('', '- {run: one, shell: bash}'),
        'x/action.yaml': compositeOf('', '- {run: two, shell: bash}'),
      },
      ['cmd one'],
    ],
    ['at the root', { [CI]: ciOf('- uses: ./'), 'action.yml': compositeOf('', '- {run: npm ci, shell: bash}') }, ['cmd npm ci']],
    [
      'with detours in the path',
      { [CI]: ciOf('- uses: ./.github/x/../actions//a/'), [A]: compositeOf('', '- {run: npm ci, shell: bash}') },
      ['cmd npm ci'],
    ],
    [
      'nested',
      {
        [CI]: ciOf('- run: before', '- uses: ./.github/actions/a', '- run: after'),
        [A]: compositeOf('', '- {run: one, shell: bash}', '- uses: $/.github/actions/b', '- {run: three, shell: bash}'),
        [B]: compositeOf('', '- {run: two, shell: bash}'),
      },
      ['cmd before', 'cmd one', 'cmd two', 'cmd three', 'cmd after'],
    ],
    ['that is not there', { [CI]: ciOf('- uses: ./none') }, ['? an action that is not in the repository: ./none']],
    [
      'outside',
      { [CI]: ciOf('- uses: ./../x') },
      ['? an action that cannot be read: it is a link out of the repository; it was not read: ./../x'],
    ],
    [
      'that is no YAML',
      { [CI]: ciOf('- uses: ./x'), 'x/action.yml': 'a: [' },
      ['? an action that cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]: ./x'],
    ],
    [
      'of JavaScript',
      { [CI]: ciOf('- uses: ./x'), 'x/action.yml': 'runs: {using: node24, main: x.js}' },
      ['? an action of the repository that runs its own code (node24): ./x'],
    ],
    ['of a container', { [CI]: ciOf('- uses: ./x'), 'x/action.yml': 'runs: {using: docker, image: Dockerfile}' }, []],
    ['of a Dockerfile alone', { [CI]: ciOf('- uses: ./x'), 'x/Dockerfile': 'FROM x' }, []],
    ['an image', { [CI]: ciOf('- uses: docker://alpine:3') }, []],
    [
      'of itself',
      { [CI]: ciOf('- uses: ./x'), 'x/action.yml': compositeOf('', '- {run: one, shell: bash}', '- uses: ./x') },
      ['cmd one', '? an action that calls itself, or nested too deep: ./x'],
    ],
    [
      'a name made by the run',
      { [CI]: ciOf('- uses: ./${{ matrix.x }}', '- uses: a/b@${{ github.ref }}') },
      ['? an action that is not in the repository: ./${{ matrix.x }}', '? a reference that only the run can know: a/b@${{ github.ref }}'],
    ],
    ['of nobody known', { [CI]: ciOf('- uses: some/one@v1') }, ['? an action that is not known: some/one']],
    [
      'checked out into a folder',
      {
        [CI]: ciOf('- uses: actions/checkout@v5', '  with: {path: ./src/}', '- uses: ./src/.github/actions/a'),
        [A]: compositeOf('', '- {run: npm ci, shell: bash}'),
      },
      ['uses actions/checkout@v5', 'cmd npm ci'],
    ],
    [
      'of another repository in a folder',
      {
        [CI]: ciOf('- uses: actions/checkout@v5', '  with: {repository: o/r, path: src}', '- uses: ./src/.github/actions/a'),
        [A]: compositeOf('', '- {run: npm ci, shell: bash}'),
      },
      ['uses actions/checkout@v5', '? an action that is not in the repository: ./src/.github/actions/a'],
    ],
  ])('%s', (_, files, expected) => {
    expect(linesOf(files)).toEqual(expected);
  });

  it('nest ten levels, as on GitHub', () => {
    const chain = (levels: number) => ({
      [CI]: ciOf('- uses: ./a0'),
      ...Object.fromEntries(
        Array.from({ length: levels }, (_, level) => [
          `a${level}/action.yml`,
          compositeOf('', level === levels - 1 ? '- {run: npm ci, shell: bash}' : `- uses: ./a${level + 1}`),
        ]),
      ),
    });
    expect(linesOf(chain(10))).toEqual(['cmd npm ci']);
    expect(linesOf(chain(11))).toEqual(['? an action that calls itself, or nested too deep: ./a10']);
  });

  it('are named by the chain of calls, the own step and the place', () => {
    const files = {
      [CI]: ciOf('- run: x', '- name: Set up', '  uses: ./.github/actions/a'),
      [A]: compositeOf('', '- uses: $/.github/actions/b'),
      [B]: compositeOf('', '- {run: npm ci, shell: bash}'),
    };
    const [, happening] = happeningsOf(files);
    expect(happening?.site).toMatchObject({
      path: B,
      range: { line: 4 },
      via: ['./.github/actions/a', '$/.github/actions/b'],
      outerStep: { name: { value: 'Set up' }, index: 1 },
      conditional: false,
    });
  });

  it('do not end the reading when they branch at every level', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => [
      `a${level}/action.yml`,
      compositeOf('', ...Array<string>(40).fill(level === 8 ? '- {if: false, run: x, shell: bash}' : `- uses: ./a${level + 1}`)),
    ]);
    const lines = await withinProcessorTime(5000, () => linesOf({ [CI]: ciOf('- uses: ./a0'), ...Object.fromEntries(levels) }));
    expect(lines).toEqual([expect.stringMatching(/^\? more than is read of one workflow: step \d+$/)]);
  });
});

describe('inputs of actions', () => {
  const files = (given: string, inputs: string, ...steps: string[]) => ({
    [CI]: ciOf('- uses: ./x', ...(given === '' ? [] : [`  with: ${given}`])),
    'x/action.yml': compositeOf(`inputs: ${inputs}`, ...steps),
  });
  const echo = '- {run: "install ${{ inputs.dir }}", shell: bash}';

  it.each<[string, string, string, string, string[]]>([
    ['given', '{dir: web}', '{dir: {default: .}}', echo, ['cmd install web']],
    ['by default', '', '{dir: {default: docs}}', echo, ['cmd install docs']],
    ['by default, given to another', '{other: 1}', '{dir: {default: docs}}', echo, ['cmd install docs']],
    ['in other letters', '{DIR: web}', '{Dir: {default: docs}}', echo, ['cmd install web']],
    ['empty', '{dir: ""}', '{dir: {default: docs}}', echo, ['cmd install']],
    ['without default', '', '{dir: {required: true}}', echo, ['cmd install']],
    [
      'that only the run knows',
      '{dir: "${{ steps.x.outputs.y }}"}',
      '{dir: {default: docs}}',
      echo,
      ['cmd install ${{ steps.x.outputs.y }}'],
    ],
    ['a text that says false is true', '{dir: "false"}', '{dir: }', '- {if: "${{ inputs.dir }}", run: x, shell: bash}', ['cmd x']],
    ['compared with true', '{dir: true}', '{dir: }', '- {if: "inputs.dir == \'true\'", run: x, shell: bash}', ['cmd x']],
    ['compared with false', '', "{dir: {default: 'no'}}", '- {if: "inputs.dir == \'yes\'", run: x, shell: bash}', []],
    [
      'types of inputs of actions mean nothing',
      '',
      '{dir: {type: boolean, default: false}}',
      '- {if: inputs.dir, run: x, shell: bash}',
      ['cmd x'],
    ],
    [
      'named like what every object has',
      '',
      '{}',
      '- {run: "x ${{ inputs.constructor }} ${{ env.constructor }} ${{ env.__proto__ }} ${{ matrix.toString }}", shell: bash}',
      ['cmd x ${{ inputs.constructor }} ${{ env.constructor }} ${{ env.__proto__ }} ${{ matrix.toString }}'],
    ],
  ])('%s', (_, given, inputs, step, expected) => {
    expect(linesOf(files(given, inputs, step))).toEqual(expected);
  });

  it('are handed from action to action', () => {
    expect(
      linesOf({
        [CI]: ciOf('- uses: ./x', '  with: {version: 3.10}'),
        'x/action.yml': compositeOf('inputs: {version: }', '- {uses: ./y, with: {python: "py-${{ inputs.version }}"}}'),
        'y/action.yml': compositeOf('inputs: {python: }', '- {run: "use ${{ inputs.python }} ${{ inputs.version }}", shell: bash}'),
      }),
    ).toEqual(['cmd use py-3.10 ${{ inputs.version }}']);
  });

  it('do not swell when every action doubles them', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => [
      `a${level}/action.yml`,
      compositeOf('inputs: {x: }', `- {uses: ./a${level + 1}, with: {x: "${'${{ inputs.x }}'.repeat(50)}"}}`),
    ]);
    const lines = await withinProcessorTime(2000, () =>
      linesOf({
        [CI]: ciOf('- uses: ./a0', '  with: {x: 0123456789}'),
        ...Object.fromEntries(levels),
        'a9/action.yml': compositeOf('inputs: {x: }', '- {run: "echo ${{ inputs.x }}", shell: bash}'),
      }),
    );
    expect(lines).toHaveLength(1);
  });

  it('reach the inputs of known actions', () => {
    const [happening] = happeningsOf(
      files(
        '{version: 22}',
        '{version: {default: 20}, cache: {default: npm}}',
        '- uses: actions/setup-node@v5',
        '  with: {node-version: "${{ inputs.version }}", cache: "${{ inputs.cache }}"}',
      ),
    );
    expect(happening?.kind === 'action' && Object.fromEntries([...happening.with].map(([key, { value }]) => [key, value]))).toEqual({
      'node-version': '22',
      cache: 'npm',
    });
    expect(happening && lineOf(happening)).toBe('uses actions/setup-node@v5');
  });
});
