import type { FileContent, Tree } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { repositoryWorkflows } from './repository-workflows.js';

const WORKFLOW = 'on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n';
const ACTION = 'runs: {using: node24}\n';
const W = (name: string) => `.github/workflows/${name}`;

describe('workflows', () => {
  it('are the files of .github/workflows, sorted, whatever they are called', () => {
    const paths = [W('b.yml'), W('a.yaml'), W('::error::x\n.yml'), W('ü🦀.yml'), W('a b.yml')];
    const others = [W('sub/c.yml'), W('d.txt'), W('e.json'), '.github/f.yml', 'x/.github/workflows/g.yml', W('.yml.bak')];
    const repository = repositoryWorkflows(memoryTree(Object.fromEntries([...paths, ...others].map((path) => [path, WORKFLOW]))));
    expect(repository.workflows().map(({ path, kind }) => [path, kind])).toEqual(paths.toSorted().map((path) => [path, 'workflow']));
  });

  it.each<[string, FileContent, string, string]>([
    ['a binary file', { kind: 'binary', sizeBytes: 3 }, 'binary', 'it is a binary file'],
    ['a large file', { kind: 'too-large', sizeBytes: 5_000_000 }, 'too-large', 'larger than 512 KB; it was not parsed'],
    ['a link out', { kind: 'outside' }, 'outside', 'it is a link out of the repository; it was not read'],
    [
      'a link in a circle',
      { kind: 'unreadable', reason: 'a link that leads in a circle' },
      'unreadable',
      'it cannot be read: a link that leads in a circle',
    ],
    [
      'no YAML',
      { kind: 'text', text: 'a: [', sizeBytes: 4 },
      'not-yaml',
      'Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('that are %s are invalid', (_, content, reason, message) => {
    const tree: Tree = { list: () => [W('x.yml')], has: () => true, read: () => content };
    expect(repositoryWorkflows(tree).workflows()).toMatchObject([{ kind: 'invalid', path: W('x.yml'), reason, message }]);
  });

  it('that are gone since they were listed are left out', () => {
    const tree: Tree = { list: () => [W('x.yml')], has: () => true, read: () => ({ kind: 'absent' }) };
    expect(repositoryWorkflows(tree).workflows()).toEqual([]);
  });

  it('can stand elsewhere for a call', () => {
    const repository = repositoryWorkflows(memoryTree({ 'ci/x.yml': WORKFLOW }));
    expect([repository.workflow('ci/x.yml')?.kind, repository.workflow('none.yml'), repository.workflow('../x.yml')?.kind]).toEqual([
      'workflow',
      undefined,
      'invalid',
    ]);
  });
});

describe('actions', () => {
  it('are the own ones, not test data and copies', () => {
    const own = ['action.yml', 'a/action.yaml', '.github/actions/b/action.yml'];
    const others = [
      'node_modules/x/action.yml',
      'vendor/x/action.yml',
      'test/fixtures/x/action.yml',
      'my-action.yml',
      'examples/x/action.yml',
    ];
    const repository = repositoryWorkflows(memoryTree(Object.fromEntries([...own, ...others].map((path) => [path, ACTION]))));
    expect(repository.actions().map(({ path }) => path)).toEqual(own.toSorted());
  });

  it('are found by their folder, action.yml first', () => {
    const repository = repositoryWorkflows(
      memoryTree({ 'action.yml': ACTION, 'a/action.yml': ACTION, 'a/action.yaml': ACTION, 'b/action.yaml': ACTION }),
    );
    expect(['', 'a', 'b', 'c'].map((folder) => repository.action(folder)?.path)).toEqual([
      'action.yml',
      'a/action.yml',
      'b/action.yaml',
      undefined,
    ]);
  });

  it('stay actions when a job calls one as a workflow', () => {
    const repository = repositoryWorkflows(memoryTree({ 'action.yml': ACTION }));
    expect(repository.workflow('action.yml')?.kind).toBe('invalid');
    expect(repository.action('')?.kind).toBe('action');
    expect(repository.actions().map(({ kind }) => kind)).toEqual(['action']);
  });
});

it('reads each file once, and none before it is asked for', () => {
  const memory = memoryTree({ [W('x.yml')]: WORKFLOW, 'a/action.yml': ACTION });
  const read: string[] = [];
  const repository = repositoryWorkflows({ ...memory, read: (path, maxBytes) => (read.push(path), memory.read(path, maxBytes)) });
  expect(read).toEqual([]);
  for (let round = 0; round < 3; round += 1) {
    repository.workflows();
    repository.actions();
    repository.action('a');
    repository.action('none');
  }
  expect(read).toEqual([W('x.yml'), 'a/action.yml', 'none/action.yml', 'none/action.yaml']);
});
