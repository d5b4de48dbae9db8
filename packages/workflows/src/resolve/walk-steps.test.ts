import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { CI, ciOf, compositeOf, happeningsOf, linesOf } from './resolving.fixture.js';

describe('steps', () => {
  it.each<[string, string[], string[]]>([
    [
      'in their order, those of parallel where they stand',
      [
        '- run: one',
        '- parallel:',
        '    - run: two',
        '    - {parallel: [{run: three}]}',
        '- {run: four, background: true}',
        '- wait-all:',
        '- run: five',
      ],
      ['cmd one', 'cmd two', 'cmd three', 'cmd four', 'cmd five'],
    ],
    [
      'not those of a constant false condition',
      [
        '- {if: false, run: one}',
        '- {if: "${{ false }}", run: two}',
        "- {if: \"'a' == 'b'\", run: three}",
        '- {if: "github.event_name == \'release\'", run: four}',
        '- {if: "!cancelled() && false", run: five}',
        '- run: six',
      ],
      ['cmd six'],
    ],
    ['not those inside a parallel that never runs', ['- {if: false, parallel: [{run: one}]}'], []],
    ['those of a text with braces in it', ['- {if: "${{ false }} == true", run: one}'], ['cmd one']],
    [
      'those that the run decides',
      ['- {if: "github.ref == \'x\'", run: one}', '- {if: "steps.x.outputs.y", run: two}'],
      ['cmd one', 'cmd two'],
    ],
    [
      'by their own variables',
      [
        '- {if: "env.X == \'1\'", env: {X: 1}, run: one}',
        '- {if: "env.X == \'1\'", env: {X: 2}, run: two}',
        '- {if: "env.X != \'\'", run: three}',
      ],
      ['cmd one', 'cmd three'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(linesOf({ [CI]: ciOf(...steps) })).toEqual(expected);
  });

  it('know variables until a script changes them', () => {
    const workflow = (...steps: string[]) => ciOf(...steps).replace('    runs-on', "    env: {X: 'no', Y: 'no'}\n    runs-on");
    const conditional = '- {if: "env.X == \'yes\'", run: npm ci}';
    expect(linesOf({ [CI]: workflow(conditional) })).toEqual([]);
    expect(linesOf({ [CI]: workflow('- run: echo "X=yes" >> $GITHUB_ENV', conditional) })).toContain('cmd npm ci');
    expect(linesOf({ [CI]: workflow('- run: echo "Y=yes" >> $GITHUB_ENV', conditional) })).not.toContain('cmd npm ci');
    expect(
      linesOf({
        [CI]: workflow('- uses: ./x', conditional),
        'x/action.yml': compositeOf('', '- {run: "echo X=yes >> $GITHUB_ENV", shell: bash}'),
      }),
    ).toContain('cmd npm ci');
  });

  it('say under which conditions they stand', () => {
    const [one, two, three, four] = happeningsOf({
      [CI]: ciOf('- run: one', '- {if: always(), run: two}', '- {if: github.ref, uses: ./x}', '- run: a || four'),
      'x/action.yml': compositeOf('', '- {if: "runner.arch == \'X\'", run: three, shell: bash}'),
    });
    expect([one, two, three, four].map((happening) => [happening?.site.conditional, happening?.site.conditions])).toEqual([
      [false, []],
      [false, []],
      [true, ['github.ref', "runner.arch == 'X'"]],
      [false, []],
    ]);
    expect(happeningsOf({ [CI]: ciOf('- run: a || four') }).map(({ site }) => site.conditional)).toEqual([false, true]);
  });

  it('end at a bound, and say so once', async () => {
    const lines = await withinProcessorTime(5000, () =>
      linesOf({
        [CI]: ciOf(...Array<string>(10_000).fill('- uses: ./x')),
        'x/action.yml': compositeOf('', ...Array<string>(10).fill('- {run: a; b, shell: bash}')),
      }),
    );
    expect(lines.filter((line) => line.startsWith('?'))).toEqual([expect.stringContaining('more than is read of one workflow')]);
  });
});

describe('what is in force', () => {
  it('merges env of workflow, job, step and action, the inner one first', () => {
    const files = {
      [CI]: 'on: push\nenv: {A: w, B: w, C: w, D: w}\njobs:\n  a:\n    runs-on: x\n    env: {B: j, C: j, D: j, E: "${{ env.A }}-${{ env.B }}"}\n    steps:\n      - uses: ./x\n        env: {C: s, D: s}\n      - run: P=1 npm ci\n',
      'x/action.yml': compositeOf('', '- {run: npm ci, shell: bash, env: {D: a}}'),
    };
    const [inner, outer] = happeningsOf(files);
    expect(inner?.kind === 'command' && inner.env).toEqual({ A: 'w', B: 'j', C: 's', D: 'a', E: 'w-w' });
    expect(outer?.kind === 'command' && outer.env).toEqual({ A: 'w', B: 'j', C: 'j', D: 'j', E: 'w-w', P: '1' });
  });

  it.each<[string, string, string, string | undefined]>([
    ['nothing', '', 'run: npm ci', ''],
    ['cd', '', 'run: cd web && npm ci', 'web'],
    ['working-directory', '', '{run: npm ci, working-directory: ./web/}', 'web'],
    ['working-directory and cd', '', '{run: cd ../docs && npm ci, working-directory: web}', 'docs'],
    ['defaults of the workflow', 'defaults: {run: {working-directory: web}}', 'run: npm ci', 'web'],
    ['a step before the defaults', 'defaults: {run: {working-directory: web}}', '{run: npm ci, working-directory: docs}', 'docs'],
    ['the workspace', '', '{run: npm ci, working-directory: "${{ github.workspace }}/web"}', 'web'],
    ['cd to the workspace', '', '{run: cd $GITHUB_WORKSPACE/web && npm ci, working-directory: docs}', 'web'],
    ['backslashes', '', '{run: npm ci, working-directory: ".\\\\web\\\\x"}', 'web/x'],
    ['out of the repository', '', '{run: cd .. && npm ci}', undefined],
    ['an absolute path', '', '{run: npm ci, working-directory: /tmp}', undefined],
    ['a drive', '', "{run: npm ci, working-directory: 'C:\\x'}", undefined],
    ['home', '', '{run: cd ~/x && npm ci}', undefined],
    ['what only the run knows', '', '{run: npm ci, working-directory: "${{ matrix.x }}"}', undefined],
    ['the only value of a matrix', '', '{run: npm ci, working-directory: "${{ matrix.one }}"}', 'web'],
    ['a variable of the step', '', '{run: npm ci, working-directory: "${{ env.DIR }}", env: {DIR: web}}', 'web'],
  ])('runs commands in the directory of %s', (_, defaults, step, expected) => {
    const text = ciOf(`- ${step}`)
      .replace('on: push', `on: push\n${defaults}`)
      .replace('    runs-on', '    strategy: {matrix: {one: [web], x: [a, b]}}\n    runs-on');
    const happening = happeningsOf({ [CI]: text }).at(-1);
    expect(happening?.kind === 'command' && [happening.command.program, happening.directory]).toEqual(['npm', expected]);
  });

  it('lets defaults of the job win, each by itself, and end at actions', () => {
    const text = ciOf('- run: npm ci', '- uses: ./x')
      .replace('on: push', 'on: push\ndefaults: {run: {shell: bash, working-directory: web}}')
      .replace('    runs-on', '    defaults: {run: {working-directory: docs}}\n    runs-on');
    const directories = happeningsOf({ [CI]: text, 'x/action.yml': compositeOf('', '- {run: npm ci, shell: bash}') }).map((happening) =>
      happening.kind === 'command' ? happening.directory : happening.kind,
    );
    expect(directories).toEqual(['docs', '']);
  });

  it.each([
    ['one: [a]', "matrix.one == 'b'", false],
    ['one: [a, b]', "matrix.one == 'c'", true],
    ['one: [a], include: [{one: b}]', "matrix.one == 'b'", true],
    ['one: ["${{ inputs.x }}"]', "matrix.one == 'b'", true],
    ['one: [true]', 'matrix.one == true', true],
    ['one: [false]', 'matrix.one', true],
    ['one: [null]', "matrix.one == ''", true],
    ['one: [{x: 1}, {y: 1}]', "matrix.one.x == ''", true],
    ['one: [[a], [b]]', "matrix.one == 'b'", true],
  ])('with the matrix {%s}, %s may hold: %s', (matrix, condition, mayHold) => {
    const text = ciOf(`- {if: "${condition}", run: x}`).replace('    runs-on', `    strategy: {matrix: {${matrix}}}\n    runs-on`);
    expect(linesOf({ [CI]: text })).toEqual(mayHold ? ['cmd x'] : []);
  });

  it.each([
    ['push', "github.event_name == 'push'", true],
    ['push', "github.event_name == 'release'", false],
    ['[push, release]', "github.event_name == 'release'", true],
    ['{push: {tags: [v1]}}', "github.event_name == 'push'", true],
    // A called workflow sees the event of its caller.
    ['workflow_call', "github.event_name == 'push'", true],
    ['push', "runner.os == 'Linux'", true],
    ['push', "runner.os == 'Windows'", false],
  ])('on %s, %s may hold: %s', (on, condition, mayHold) => {
    expect(linesOf({ [CI]: ciOf(`- {if: "${condition}", run: x}`).replace('on: push', `on: ${on}`) })).toEqual(mayHold ? ['cmd x'] : []);
  });
});
