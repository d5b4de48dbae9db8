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

const STACK = '[error] x.txt: SyntaxError: no\n[error]   1 | an error\n[error]     at async coreFormat (index.mjs:1:7)\n';

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
    ['changed only a file that is not its matter', set({ 'b.md': 'B\n' }), 'refused', /b\.md, which is not its matter/],
    [
      'changed data of tests',
      set({ 'x/testdata/a.txt': 'A\n' }),
      'refused',
      /x\/testdata\/a\.txt, which is code of others or data of tests/,
    ],
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

  it('that changed other files, too, keeps its own, and puts the others back as they were before it', async () => {
    const work = new MemoryWorkTree(FILES, set({ 'a.txt': 'A\n', 'b.md': 'B\n', 'c.md': 'C\n', 'new.sh': 'x' }));
    work.write('c.md', 'c\n');
    const { run: done } = await run(() => ({}), FIXER, work);
    expect(done).toMatchObject({ outcome: 'changed', words: 'it changed one file', changes: [{ path: 'a.txt', after: 'A\n' }] });
    expect(done.details).toContain('it changed b.md, which is not its matter; that was undone');
    expect(Object.fromEntries(work.now)).toEqual({ ...FILES, 'a.txt': 'A\n', 'c.md': 'c\n' });
  });

  it.each<[string, Program, string, readonly string[]]>([
    ['could not read some files keeps the others', set({ 'a.txt': 'A\n' }, { exitCode: 2, stderr: STACK }), 'changed', ['a.txt']],
    ['could read none has failed', () => ({ exitCode: 2, stderr: STACK }), 'failed', []],
  ])('that %s', async (_what, program, outcome, changed) => {
    const { run: done } = await run(program, { ...FIXER, commands: [{ run: ['upper', '--all', '.'], partial: 2 }] });
    expect(done.outcome).toBe(outcome);
    expect(done.changes.map(({ path }) => path)).toEqual(changed);
    expect([done.words, ...done.details].join()).toContain('upper --all . ended with 2: [error] x.txt: SyntaxError: no');
  });

  it('leaves what a program writes, and says so', async () => {
    const { FIXERS } = await import('./catalog/fixer-catalog.js');
    const fixer = FIXERS.find(({ id }) => id === 'workflow-permissions') ?? FIXER;
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n';
    const files = { '.github/workflows/a.yml': `# Generated, do not edit\n${text}`, '.github/workflows/b.yml': text };
    const { run: done } = await run(() => ({}), fixer, new MemoryWorkTree(files));
    expect(done.changes.map(({ path }) => path)).toEqual(['.github/workflows/b.yml']);
    expect(done.details).toEqual([
      '.github/workflows/b.yml: contents: read',
      expect.stringMatching(/^left: \.github\/workflows\/a\.yml: a program writes it/),
    ]);
  });

  it('names as mended what its edits mend, and nothing that is only doubtful', async () => {
    const { FIXERS } = await import('./catalog/fixer-catalog.js');
    const fixer = FIXERS.find(({ id }) => id === 'cache-wiring');
    const job = (name: string, steps: string) =>
      `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
    const wired = job('npm', "- uses: actions/checkout@v6\n- uses: actions/setup-node@v6\n  with:\n    node-version: '24'\n- run: npm ci");
    const doubtful = job('apt', '- uses: actions/checkout@v6\n- run: sudo apt-get install -y postgresql texlive');
    const files = {
      '.github/workflows/ci.yml': `on: push\njobs:\n${doubtful}${wired}`,
      'package.json': '{}',
      'package-lock.json': '#'.repeat(40_000),
    };
    const { run: done } = await run(() => ({}), fixer, new MemoryWorkTree(files));
    expect(done.changes.map(({ path }) => path)).toEqual(['.github/workflows/ci.yml']);
    expect(done.details).toEqual([expect.stringMatching(/^\.github\/workflows\/ci\.yml:\d+ .*npm/)]);
  });

  it('names nothing as mended in a file whose change was undone', async () => {
    const { FIXERS } = await import('./catalog/fixer-catalog.js');
    const fixer = FIXERS.find(({ id }) => id === 'markdown-links');
    const link = '[Start](start.md)\n';
    const files = { 'docs/first.md': '# Start\n', 'docs/a.md': link, 'docs/testdata/b.md': link.replace('start', '../start') };
    const work = new MemoryWorkTree(files, () => ({ stdout: 'R100\0docs/start.md\0docs/first.md\0' }));
    const { run: done } = await run(() => ({}), fixer, work);
    expect(done.changes.map(({ path }) => path)).toEqual(['docs/a.md']);
    expect(done.details).toEqual([
      'docs/a.md:1 docs/start.md → first.md',
      expect.stringContaining('docs/testdata/b.md, which is code of others or data of tests; that was undone'),
    ]);
  });

  // With a parser for all files, Prettier would read `.gitignore` and snapshots as code.
  it.each<[Readonly<Record<string, string>>, string]>([
    [{ '.prettierrc': '{ "singleQuote": true }' }, '.'],
    [{ '.prettierrc': '{ "parser": "typescript" }' }, '**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
    [{ 'package.json': '{ "prettier": { "parser": "babel" } }' }, '**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
    [{ 'package.json': '{ "eslintConfig": { "parser": "@babel/eslint-parser" } }' }, '.'],
  ])('Prettier with %j formats %s', async (files, what) => {
    const { FIXERS } = await import('./catalog/fixer-catalog.js');
    const work = new MemoryWorkTree({ ...files, '.gitignore': 'lib/\n' }, set({ '.gitignore': 'lib /\n', 'a.ts': 'a;\n' }));
    const { run: done } = await run(
      () => ({}),
      FIXERS.find(({ id }) => id === 'prettier'),
      work,
    );
    expect(work.ran.map((command) => command.at(-1))).toEqual([what]);
    expect(done.changes.map(({ path }) => path)).toEqual(['a.ts']);
    expect(work.now.get('.gitignore')).toBe('lib/\n');
  });

  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, ['F401']],
    [{ 'ruff.toml': '' }, ['F401', 'I']],
    [{ 'ruff.toml': '', '.isort.cfg': '' }, ['F401']],
    [{ 'pyproject.toml': '[tool.ruff]\n[tool.isort]\nprofile = "black"\n' }, ['F401']],
    [{ 'pyproject.toml': '[tool.ruff.lint]\n' }, ['F401', 'I']],
    [{ 'pyproject.toml': '[tool.black]\n' }, ['F401']],
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
