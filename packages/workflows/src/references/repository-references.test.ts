import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { jobIn, linesIn, referencesIn } from './references.fixture.js';

const CALLED = jobIn('on: workflow_call', 'runs-on: x', 'steps: [{ run: "${{ secrets.A }} ${{ vars.V }}" }]');

function caller(...lines: readonly string[]): string {
  return jobIn('on: push', 'uses: ./.github/workflows/called.yml', ...lines);
}

describe('repositoryReferences', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'a called workflow sees all secrets by `inherit`, in the events of its caller',
      { 'ci.yml': caller('secrets: inherit'), 'called.yml': CALLED },
      ['called.yml: secrets.A [push] live', 'called.yml: vars.V [push] live'],
    ],
    [
      'what a caller passes is its own reference',
      { 'ci.yml': caller('secrets: { a: "${{ secrets.B }}" }'), 'called.yml': CALLED },
      ['called.yml: vars.V [push] live', 'ci.yml: secrets.B [push] live'],
    ],
    [
      'what a caller does not pass is empty',
      { 'ci.yml': caller(), 'called.yml': CALLED },
      ['called.yml: secrets.A [push] none', 'called.yml: vars.V [push] live'],
    ],
    [
      'a workflow that is called and started reads both',
      { 'ci.yml': caller('secrets: { A: x }'), 'called.yml': CALLED.replace('on: workflow_call', 'on: [workflow_call, schedule]') },
      ['called.yml: secrets.A [schedule] live', 'called.yml: vars.V [push schedule] live'],
    ],
    [
      'callers differ',
      { 'ci.yml': caller('secrets: inherit'), 'night.yml': caller().replace('push', 'schedule'), 'called.yml': CALLED },
      ['called.yml: secrets.A [push] live', 'called.yml: secrets.A [schedule] none', 'called.yml: vars.V [push schedule] live'],
    ],
    [
      'a workflow that nothing here calls reads the entries of others',
      {
        'called.yml': jobIn(
          'on: { workflow_call: { secrets: { A: {} } } }',
          'runs-on: x',
          'steps: [{ run: "${{ secrets.A }} ${{ secrets.B }} ${{ vars.V }} ${{ toJSON(secrets) }}" }]',
        ),
      },
      ['called.yml: secrets.B [workflow_call] elsewhere', 'called.yml: vars.V [workflow_call] elsewhere'],
    ],
    [
      'the token is always there',
      { 'ci.yml': caller(), 'called.yml': CALLED.replace('secrets.A', 'secrets.GITHUB_TOKEN') },
      ['called.yml: secrets.GITHUB_TOKEN [push] live token', 'called.yml: vars.V [push] live'],
    ],
    [
      'an environment of the called job comes before what is passed',
      { 'ci.yml': caller('secrets: { A: x }'), 'called.yml': CALLED.replace('runs-on', 'environment: prod\n    runs-on') },
      ['called.yml: secrets.A env=prod [push] live guarded environmentOnly', 'called.yml: vars.V env=prod [push] live'],
    ],
    [
      'an input names the environment',
      {
        'ci.yml': caller('strategy: { matrix: { e: [dev, prod] } }', 'with: { where: "${{ matrix.e }}" }', 'secrets: inherit'),
        'called.yml': jobIn(
          'on: { workflow_call: { inputs: { where: { type: string } } } }',
          'environment: ${{ inputs.where }}',
          'runs-on: x',
          'steps: [{ run: "${{ secrets.A }}" }]',
        ),
      },
      ['called.yml: secrets.A env=dev [push] live', 'called.yml: secrets.A env=prod [push] live'],
    ],
    [
      'an input names the secret',
      {
        'ci.yml': caller('with: { key: b }', 'secrets: inherit'),
        'called.yml': jobIn(
          'on: { workflow_call: { inputs: { key: { type: string, default: c } } } }',
          'runs-on: x',
          'steps: [{ run: "${{ secrets[inputs.key] }}" }]',
        ),
      },
      ['called.yml: secrets.B [push] live'],
    ],
    [
      'an input decides what runs',
      {
        'ci.yml': caller('with: { publish: false }', 'secrets: inherit'),
        'called.yml': jobIn(
          'on: { workflow_call: { inputs: { publish: { type: boolean } } } }',
          'if: inputs.publish',
          'runs-on: x',
          'steps: [{ run: "${{ secrets.A }}" }]',
        ),
      },
      ['called.yml: secrets.A [push] none'],
    ],
    [
      'a call that never happens starts nothing',
      { 'ci.yml': caller('if: false', 'secrets: inherit'), 'called.yml': CALLED },
      ['called.yml: secrets.A [workflow_call] elsewhere', 'called.yml: vars.V [workflow_call] elsewhere'],
    ],
    [
      'calls nest, and secrets are passed on as far as each caller does',
      {
        'ci.yml': jobIn('on: push', 'uses: ./.github/workflows/middle.yml', 'secrets: { A: "${{ secrets.TOP }}" }'),
        'middle.yml': caller('secrets: inherit').replace('push', 'workflow_call'),
        'called.yml': CALLED.replace('${{ vars.V }}', '${{ secrets.OTHER }}'),
      },
      ['called.yml: secrets.OTHER [push] none', 'ci.yml: secrets.TOP [push] live'],
    ],
    [
      'a called workflow has the limits of its caller',
      { 'ci.yml': caller("if: github.actor == 'dependabot[bot]'", 'secrets: inherit'), 'called.yml': CALLED },
      ['called.yml: secrets.A [push] live only=dependabot', 'called.yml: vars.V [push] live only=dependabot'],
    ],
    [
      'calls in a circle end',
      { 'ci.yml': caller('secrets: inherit'), 'called.yml': caller('secrets: { A: "${{ secrets.B }}" }').replace('push', 'workflow_call') },
      ['called.yml: secrets.B [push] live'],
    ],
    [
      'actions read nothing',
      { 'act/action.yml': 'runs: { using: composite, steps: [{ run: "${{ vars.X }}", shell: bash }] }' },
      ['act/action.yml: vars.X [] none'],
    ],
  ])('%s', (_, files, expected) => {
    expect(linesIn(files)).toEqual(expected);
    expect(referencesIn(files)).toMatchObject({ dynamic: [], unread: [] });
  });

  it.each([
    ['secrets: inherit', ['secrets', 'vars']],
    ['secrets: ${{ fromJSON(x) }}', ['secrets', 'vars']],
    ['secrets: { A: "${{ secrets.B }}" }', ['vars']],
    ['x: y', ['vars']],
  ])('a workflow of another repository with `%s` can read anything that it sees', (line, expected) => {
    const { dynamic } = referencesIn({ 'ci.yml': jobIn('on: push', 'uses: other/repository/.github/workflows/x.yml@v1', line) });
    expect(dynamic.map(({ context }) => context).sort()).toEqual(expected);
    expect(dynamic[0]).toMatchObject({ line: 4, column: 11, job: 'a', place: 'uses', why: expect.stringContaining('other/repository') });
  });

  it('says which files it could not read', () => {
    const broken = { 'a.yml': 'on: [push', 'b.yml': '', 'act/action.yml': 'runs: [' };
    expect(referencesIn(broken).unread.map(({ path }) => path)).toEqual(['.github/workflows/a.yml', 'act/action.yml']);
  });

  it('is done soon with calls that branch at every level', async () => {
    const files: Record<string, string> = {};
    for (let level = 0; level < 9; level += 1) {
      const event = level === 0 ? 'push' : 'workflow_call';
      const jobs = Array.from({ length: 8 }, (_, job) => {
        const given = `with: { x: "${level === 0 ? '' : '${{ inputs.x }}'}${job}" }`;
        return `  j${job}: { uses: ./.github/workflows/w${level + 1}.yml, secrets: inherit, ${given} }`;
      });
      files[`w${level}.yml`] = `on: { ${event}: { inputs: { x: { type: string, default: a } } } }\njobs:\n${jobs.join('\n')}\n`;
    }
    files['w9.yml'] = CALLED;
    const { references, unread } = await withinProcessorTime(5_000, () => referencesIn(files));
    expect(references).not.toEqual([]);
    expect(unread).toContainEqual({ path: expect.any(String), why: 'the calls between workflows are more than are followed' });
  });
});
