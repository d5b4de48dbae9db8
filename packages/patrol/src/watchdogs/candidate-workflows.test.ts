import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { expect, it } from 'vitest';
import { candidateWorkflows } from './candidate-workflows.js';
import { calling, stepping, W } from './coverage.fixture.js';

/** The files that are parsed, and those that are chosen. */
function chosen(files: Readonly<Record<string, string>>, declared: readonly string[] = []) {
  const repository = repositoryWorkflows(memoryTree(files));
  const parsed: string[] = [];
  const counting = { ...repository, workflow: (path: string) => (parsed.push(path), repository.workflow(path)) };
  const { workflows, unread } = candidateWorkflows(counting, new Set(declared));
  return { parsed, workflows: workflows.map(({ path }) => path), unread: unread.map(({ path }) => path) };
}

const PLAIN = stepping('push', 'uses: actions/checkout@v7', 'run: make');

it('of a thousand workflows only those are parsed that can be watchdogs', () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [W(`w${at}.yml`), PLAIN]));
  const { parsed } = chosen({ ...files, [W('sar.yml')]: stepping('push', 'run: sar patrol'), [W('own.yml')]: PLAIN }, [W('own.yml')]);
  expect(parsed).toEqual([W('own.yml'), W('sar.yml')]);
});

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a caller', { [W('a.yml')]: calling('push', 'acme/sar/.github/workflows/watchdog-weekly.yml@v1') }, [W('a.yml')]],
  ['an action', { [W('a.yml')]: stepping('push', 'uses: acme/watch/actions/triage@v1') }, [W('a.yml')]],
  ['another action', { [W('a.yml')]: stepping('push', 'uses: ./.github/actions/setup') }, []],
  ['a word that only holds the name', { [W('a.yml')]: stepping('push', 'run: necessary --sarif') }, []],
  [
    'callers of callers, in any order and in circles',
    {
      [W('a.yml')]: calling('push', './.github/workflows/b.yml', './.github/workflows/a.yml'),
      [W('b.yml')]: stepping('workflow_call', 'uses: "./tools/watch/"'),
      'tools/watch/action.yml': 'runs: {using: composite, steps: [{shell: bash, run: sar patrol}]}\n',
      [W('c.yml')]: calling('push', './.github/workflows/d.yml'),
      [W('d.yml')]: PLAIN,
    },
    [W('a.yml'), W('b.yml')],
  ],
  [
    'a root action',
    { [W('a.yml')]: stepping('push', 'uses: ./'), 'action.yml': 'runs: {using: composite, steps: [{run: sar patrol}]}\n' },
    [W('a.yml')],
  ],
])('%s', (_what, files, expected) => {
  expect(chosen(files).workflows).toEqual(expected);
});

it('a file that cannot be read is told only when it could be one', () => {
  expect(chosen({ [W('a.yml')]: 'sar: [', [W('b.yml')]: 'x: [' }).unread).toEqual([W('a.yml')]);
});
