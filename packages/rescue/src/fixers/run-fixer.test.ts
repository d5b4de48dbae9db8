import { recommendedBaseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import type { Fixer } from './catalog/fixer.js';
import { MemoryWorkTree, type Program } from './memory-work-tree.fixture.js';
import { foldersFor } from './run-fixer-commands.js';
import { runFixer } from './run-fixer.js';

const FIXER: Fixer = {
  id: 'upper',
  title: 'Upper case',
  source: 'https://example.com/',
  files: ['**/*.txt'],
  tool: { name: 'upper', install: 'apt install upper' },
  commands: [{ run: ['upper', '--all', '.'] }],
};
const FILES = { 'a.txt': 'a\n', 'b.md': 'b\n', '.github/workflows/ci.txt': 'c\n' };

async function run(program: Program, fixer: Fixer = FIXER, work = new MemoryWorkTree(FILES, program)) {
  const ports = { baseline: await recommendedBaseline(), now: () => new Date('2026-11-20T00:00:00Z'), repository: undefined };
  return { work, run: await runFixer(fixer, { work, ports }) };
}

const set =
  (files: Readonly<Record<string, string>>, output: ReturnType<Program> = {}): Program =>
  (_command, now) => {
    for (const [path, text] of Object.entries(files)) now.set(path, text);
    return output;
  };

describe('a fixer', () => {
  it('keeps what it changed, and tells the command', async () => {
    const { run: done, work } = await run(set({ 'a.txt': 'A\n' }));
    expect(done).toMatchObject({
      outcome: 'changed',
      changes: [{ path: 'a.txt', before: 'a\n', after: 'A\n' }],
      details: ['upper --all .'],
    });
    expect(work.ran).toEqual([['upper', '--all', '.']]);
  });

  it.each<[string, Program, string, RegExp]>([
    ['changed nothing', set({ 'a.txt': 'a\n' }), 'unchanged', /nothing to change/],
    ['is not installed', () => 'not-installed', 'missing', /upper is not installed here.*apt install upper/],
    ['failed half way', set({ 'a.txt': 'A\n' }, { exitCode: 2, stderr: 'first\nsyntax error\n' }), 'failed', /ended with 2: syntax error/],
    ['changed a file that is not its matter', set({ 'a.txt': 'A\n', 'b.md': 'B\n' }), 'refused', /b\.md, which is not its matter/],
    ['changed a workflow', set({ '.github/workflows/ci.txt': 'C\n' }), 'refused', /may not change workflows/],
    ['made a file elsewhere', set({ 'evil.sh': 'x' }), 'refused', /evil\.sh/],
  ])('that %s leaves the files as they were', async (_what, program, outcome, words) => {
    const { run: done, work } = await run(program);
    expect(done.outcome).toBe(outcome);
    expect(done.words).toMatch(words);
    expect(Object.fromEntries(work.now)).toEqual(FILES);
  });

  it('after others keeps what they changed, and its changes begin there', async () => {
    const work = new MemoryWorkTree(FILES, set({ 'a.txt': 'A!\n' }));
    work.write('a.txt', 'A\n');
    work.write('new.txt', 'n\n');
    const { run: done } = await run(() => ({}), FIXER, work);
    expect(done.changes).toEqual([{ path: 'a.txt', before: 'A\n', after: 'A!\n' }]);
    const failing = new MemoryWorkTree(FILES, set({ 'a.txt': '?' }, { exitCode: 1 }));
    failing.write('new.txt', 'n\n');
    await run(() => ({}), FIXER, failing);
    expect(Object.fromEntries(failing.now)).toEqual({ ...FILES, 'new.txt': 'n\n' });
    const removed = new MemoryWorkTree(FILES, set({ 'a.txt': '?' }, { exitCode: 1 }));
    removed.erase('b.md');
    await run(() => ({}), FIXER, removed);
    expect([...removed.now.keys()]).not.toContain('b.md');
  });

  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, ['F401,I']],
    [{ '.isort.cfg': '' }, ['F401']],
    [{ 'pyproject.toml': '[tool.isort]\nprofile = "black"\n' }, ['F401']],
    [{ 'pyproject.toml': '[tool.black]\n' }, ['F401,I']],
  ])('that depends on the settings %j runs %j', async (files, selected) => {
    const { FIXERS } = await import('./catalog/fixer-catalog.js');
    const fixer = FIXERS.find(({ id }) => id === 'ruff-imports');
    const work = new MemoryWorkTree(files, () => ({}));
    await run(() => ({}), fixer, work);
    expect(work.ran.map((command) => command[3])).toEqual(selected);
  });
});

describe('the folders of a command', () => {
  const tree = memoryTree(
    Object.fromEntries(
      ['Cargo.toml', 'a/Cargo.toml', 'a/b/Cargo.lock', 'a/b/Cargo.toml', 'node_modules/x/Cargo.toml', 'x/fixtures/y/Cargo.toml'].map(
        (path) => [path, ''],
      ),
    ),
  );
  it.each<[Parameters<typeof foldersFor>[0], readonly string[]]>([
    [{ run: ['x'] }, ['']],
    [{ run: ['x'], beside: ['Cargo.toml'] }, ['', 'a', 'a/b']],
    [{ run: ['x'], beside: ['Cargo.toml'], topmost: true }, ['']],
    [{ run: ['x'], beside: ['Cargo.lock', 'Cargo.toml'] }, ['a/b']],
    [{ run: ['x'], beside: ['uv.lock'] }, []],
  ])('%j are %j', (command, folders) => expect(foldersFor(command, tree)).toEqual(folders));
});
