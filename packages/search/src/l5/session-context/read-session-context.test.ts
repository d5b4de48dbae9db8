import { known, type Change, type Revisions } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { instructionMentions } from './instruction-mentions.js';
import { sessionContext } from './session-context.js';

const REPOSITORY = {
  'src/app/main.py': 'x = 1\n',
  'scripts/check.py': '',
  'docs/guide.md': '',
  'web/package.json': '{"scripts": {"lint": "eslint ."}}',
  'package.json': '{"scripts": {"test": "vitest"}}',
  Makefile: '.PHONY: all lint\nall: build\nbuild:\n\tgo build\nlint : build\nX := a:b\n',
  '.gitignore': 'dist/\n*.log\n',
};

function read(repository: MemoryRepository, more: Partial<SensorInput> = {}) {
  return sessionContext.read(sensorInput(repository, { now: '2026-11-22T12:00:00Z', ...more }));
}

/** `rule what:line` of every signal, `?` behind those that are pedantic; or the outcome. */
async function told(instructions: string, repository: MemoryRepository = {}, more: Partial<SensorInput> = {}): Promise<readonly string[]> {
  const reading = await read({ ...repository, files: { ...REPOSITORY, ...repository.files, 'AGENTS.md': instructions } }, more);
  if (reading.outcome !== 'signals') return [reading.outcome];
  return reading.signals.map(({ rule, artefact, pedantic }) => `${rule} ${artefact.name}:${artefact.line}${pedantic === true ? '?' : ''}`);
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const good =
    '# Work here\n\nThe entry is `src/app/main.py`. Check with:\n\n```bash\npython scripts/check.py\nnpm run test\nmake lint\n```\n';
  expect(await told(good)).toEqual(['clear']);
  const broken = good
    .replace('src/app/main.py', 'src/app/start.py')
    .replace('scripts/check.py', 'scripts/verify.py')
    .replace('run test', 'run tests')
    .replace('lint', 'format');
  expect(await told(broken)).toEqual([
    'missing-path src/app/start.py:3',
    'missing-path scripts/verify.py:6',
    'missing-command tests:7',
    'missing-command format:8',
  ]);
  expect(await told(good)).toEqual(['clear']);
});

function history(...paths: readonly string[]): Partial<SensorInput> {
  const change: Change = { commit: 'c', at: '2026-01-01T00:00:00.000Z' };
  const revisions: Revisions = {
    head: 'h',
    lastChange: () => known(undefined),
    lastChanges: (asked) => known(new Map(asked.filter((path) => paths.includes(path)).map((path) => [path, change]))),
    changedLines: () => undefined,
    changedSince: () => known([]),
  };
  return { revisions };
}

describe('paths in code spans', () => {
  it.each([
    ['`src/app/main.py` and `app/main.py` and `main.py`', ['clear']],
    ['`src/app/` and `src/app`', ['clear']],
    ['`src/app/gone.py`', ['missing-path src/app/gone.py:1']],
    ['| a | b |\n|---|---|\n| c | `src/app/gone.py` |', ['missing-path src/app/gone.py:3']],
    ['`src/app/NOTE-N.md` `src/app/XX/y.py`', ['clear']],
    ['`src/app/gone.py:12` twice: `src/app/gone.py`', ['missing-path src/app/gone.py:1']],
    ['`./src/app/gone.py`', ['missing-path src/app/gone.py:1']],
    ['`gone.py`', ['clear']],
    ['`other/place/gone.py`', ['missing-path other/place/gone.py:1?']],
    ['for example `src/app/gone.py`', ['missing-path src/app/gone.py:1?']],
    ['Create `src/app/gone.py`', ['missing-path src/app/gone.py:1?']],
    ['[`src/app/gone.py`](src/app/gone.py)', ['clear']],
    ['`src/app/*.py` `src/<name>.py` `src/{a,b}.py` `src/app/foo.py` `src/app/your_module.py`', ['clear']],
    ['`https://x.org/a.py` `github.com/a/b.go` `@scope/package.js` `~/a.py` `/etc/a.conf` `../other/a.py`', ['clear']],
    ['`origin/main` `feature/x.py` `application/json` `and/or` `v1.2.3` `console.log`', ['clear']],
    ['`dist/index.js` and `src/app/debug.log`', ['clear']],
    ['`--config=src/app/x.toml` `$HOME/a.sh` `src/app/gone.py arg`', ['clear']],
    ['src/app/gone.py', ['clear']],
  ])('%s', async (text, expected) => {
    expect(await told(`${text}\n`)).toEqual(expected);
  });

  it('what the history knows is gone, whatever the words say', async () => {
    expect(await told('For example `lib/gone.py`\n', {}, history('lib/gone.py'))).toEqual(['missing-path lib/gone.py:1']);
    expect(await told('For example `lib/gone.py`\n', {}, history())).toEqual(['missing-path lib/gone.py:1?']);
  });

  it('what is there without git tracking it', async () => {
    expect(await told('`src/app/data.csv.py`\n', { untracked: { 'src/app/data.csv.py': '' } })).toEqual(['clear']);
  });

  it('from the folder of the instruction file, and says where a file is now', async () => {
    const reading = await read({ files: { ...REPOSITORY, 'src/AGENTS.md': '`app/main.py` `scripts/guide.md`\n' } });
    expect(reading).toMatchObject({
      outcome: 'signals',
      signals: [
        { artefact: { path: 'src/AGENTS.md', name: 'scripts/guide.md' }, actual: 'no such path; a file of that name is now docs/guide.md' },
      ],
    });
  });
});

describe('commands', () => {
  const block = (...lines: readonly string[]) => `Run:\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`;
  it.each([
    [block('$ npm run lint', 'pnpm run --silent test'), ['clear']],
    [block('npm run gone -- --x'), ['missing-command gone:4']],
    [block('npm run gone --workspace web', 'npm --prefix other run gone', 'yarn gone', 'npm test'), ['clear']],
    [block('cd web', 'node tools/x.mjs'), ['missing-path web/tools/x.mjs:5']],
    [block('cd "$HOME"', 'node tools/x.mjs', 'make gone'), ['clear']],
    [block('make build lint', 'make gone VERBOSE=1', 'make -C other gone2'), ['missing-command gone:5']],
    [block('# python scripts/gone.py', 'python -m pkg.mod', 'python -c "x"', 'python $X/y.py', 'python <path>/y.py'), ['clear']],
    [
      block('CI=1 python scripts/gone.py && ./scripts/other.sh | cat'),
      ['missing-path scripts/gone.py:4', 'missing-path scripts/other.sh:4'],
    ],
    ['Use `npm run gone` and `make gone`.', ['missing-command gone:1', 'missing-command gone:1']],
    ['```python\nnpm run gone\n```\n', ['clear']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['a rule by pattern', { Makefile: 'all:\n%.o: %.c\n' }],
    ['a target by a variable', { Makefile: '$(NAME): x\n' }],
    ['no Makefile at the root', { Makefile: undefined }],
  ])('makes no target certain: %s', async (_what, more) => {
    const files = Object.fromEntries(
      Object.entries({ ...REPOSITORY, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const reading = await read({ files: { ...files, 'AGENTS.md': 'Use `make gone`.\n' } });
    expect(reading.outcome).toBe('clear');
  });
});

describe('instruction files', () => {
  it.each([
    'CLAUDE.md',
    'a/b/GEMINI.md',
    '.github/copilot-instructions.md',
    '.github/instructions/x.instructions.md',
    '.cursorrules',
    '.cursor/rules/a/b.mdc',
    '.windsurfrules',
  ])('%s', async (path) => {
    expect(await read({ files: { ...REPOSITORY, [path]: '---\nglobs: x\n---\n`src/app/gone.py`\n' } })).toMatchObject({
      outcome: 'signals',
      signals: [{ artefact: { path, line: 4 } }],
    });
  });

  it('loads others by @path', async () => {
    expect(await told('@docs/guide.md\n\n@docs/gone.md\n\nask @someone.md please\n')).toEqual(['missing-path docs/gone.md:3']);
  });

  it('each text once, and none of vendored code', async () => {
    const text = '`src/app/gone.py`\n';
    expect(await told(text, { files: { 'CLAUDE.md': text, 'vendor/x/AGENTS.md': text } })).toEqual(['missing-path src/app/gone.py:1']);
  });

  it('none', async () => {
    expect(await read({ files: REPOSITORY })).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' })), (text) =>
        Array.isArray(instructionMentions(`\`${text}\`\n\`\`\`sh\n${text}\n\`\`\`\n`)),
      ),
    );
  });
});

describe('contexts', () => {
  const contexts = [{ files: '.brain/sessions/*.json', timestamp: 'meta.saved' }];
  const of = (saved: unknown, options: object = {}) =>
    read({
      untracked: { '.brain/sessions/a.json': JSON.stringify({ meta: { saved } }) },
      sensors: { 'session-context': { contexts: [{ ...contexts[0], ...options } as never] } },
    });
  it.each([
    ['2026-11-01', {}, 'clear'],
    ['2026-08-24T12:00:00Z', {}, 'clear'],
    ['2026-08-24T11:59:59Z', {}, 'signals'],
    ['2026-11-01', { 'max-age-days': 7 }, 'signals'],
  ])('%s %o is %s', async (saved, options, expected) => {
    expect((await of(saved, options)).outcome).toBe(expected);
  });

  it('tells the file and the day', async () => {
    expect(await of('2026-01-01')).toMatchObject({
      signals: [{ rule: 'context-expired', artefact: { path: '.brain/sessions/a.json' }, actual: 'was written 2026-01-01, 325 days ago' }],
    });
  });

  it('without a time it is not judged', async () => {
    expect(await of('lately')).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ path: '.brain/sessions/a.json' }] } });
  });

  it('by the date of the file, which of a tracked one only git knows', async () => {
    const sensors = { 'session-context': { contexts: [{ files: 'notes/*' } as never] } };
    const old = '2026-01-01T00:00:00.000Z';
    expect((await read({ untracked: { 'notes/a': 'x' }, modified: { 'notes/a': old }, sensors })).outcome).toBe('signals');
    expect(await read({ files: { 'notes/a': 'x' }, modified: { 'notes/a': old }, sensors })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'notes/a' }] },
    });
    expect((await read({ files: { 'notes/a': 'x' }, sensors }, history('notes/a'))).outcome).toBe('signals');
  });
});
