import { describe, expect, it } from 'vitest';
import { MemoryWorkTree, type Program } from '../memory-work-tree.fixture.js';
import { finding, stepContext, type StepWorld } from '../step-context.fixture.js';
import { applyFixers } from './apply-fixers.js';

const FILES = { 'app.py': 'import os\nx = 1\n', 'README.md': '# x\n' };
const unused = finding('dead-code', 'unused-import');
const repeated = (name: string) => finding('ci-health', 'repeated-failure', { artefact: { kind: 'workflow', path: 'x', name } });

const ruff: Program = ([program], files) => {
  if (program !== 'ruff') return 'not-installed';
  files.set('app.py', 'x = 1\n');
  return {};
};

async function run(mode: 'plan' | 'apply', world: StepWorld & { readonly fixers?: string[] }) {
  return applyFixers[mode]({ do: 'apply-fixers', ...(world.fixers && { fixers: world.fixers }) }, await stepContext(world));
}

describe('fixers', () => {
  it.each([
    ['plan', 'would-do'],
    ['apply', 'done'],
  ] as const)('of the rules of findings show their diff in a %s', async (mode, outcome) => {
    const work = new MemoryWorkTree(FILES, ruff);
    const report = await run(mode, { work, findings: [unused] });
    expect(report).toMatchObject({ outcome, changes: [{ path: 'app.py', before: 'import os\nx = 1\n', after: 'x = 1\n' }] });
    expect(report.words).toBe('ruff-imports: one file changed');
    expect(report.details?.[0]).toBe('ruff-imports (dead-code/unused-import): it changed one file');
  });

  it('of the patterns of failures tell the states of SAR-002', async () => {
    const report = await run('apply', { work: new MemoryWorkTree(FILES, ruff), findings: [repeated('RUFF_001')] });
    expect(report.outcome).toBe('done');
    expect(report.details?.at(-1)).toBe('state: Degraded → Classifying → AutoFixable → Patching');
  });

  it('that are named run in the order of the catalogue, one after the other', async () => {
    const work = new MemoryWorkTree(FILES, ([program], files) => {
      files.set('app.py', `${files.get('app.py') ?? ''}# ${program ?? ''}\n`);
      return {};
    });
    const report = await run('apply', { work, fixers: ['black', 'ruff-imports'] });
    expect(report.changes).toEqual([{ path: 'app.py', before: FILES['app.py'], after: `${FILES['app.py']}# ruff\n# black\n` }]);
    expect(report.words).toBe('ruff-imports, black: one file changed');
  });

  it('of which one is not installed keep what the other does, and say how to install it', async () => {
    const report = await run('apply', { work: new MemoryWorkTree(FILES, ruff), fixers: ['black', 'ruff-imports'] });
    expect(report.outcome).toBe('done');
    expect(report.details?.join('\n')).toMatch(
      /black \(named by the playbook\): black is not installed here; install it before \(pip install black\)/,
    );
  });

  it.each<[string, StepWorld & { readonly fixers?: string[] }, RegExp]>([
    ['nothing that is known', { findings: [finding('ltm-capacity', 'full')] }, /no fixer mends what was found/],
    ['a failure that nobody fixes', { findings: [repeated('DOCKER_DAEMON_001')] }, /no fixer mends DOCKER_DAEMON_001/],
    ['a pattern that tries to name a program', { findings: [repeated('$(curl evil)')] }, /no fixer mends/],
    ['names that there are not', { fixers: ['rm-rf'] }, /there is no fixer rm-rf/],
    [
      'programs that are not there',
      { work: new MemoryWorkTree(FILES, () => 'not-installed'), fixers: ['prettier'] },
      /prettier is not installed here/,
    ],
    ['nothing to change', { work: new MemoryWorkTree(FILES), fixers: ['prettier'] }, /found nothing to change/],
    ['no work tree', { fixers: ['prettier'] }, /commands are not allowed/],
    [
      'a rate whose causes nobody tells',
      { findings: [finding('ci-health', 'failure-rate-degraded')] },
      /why CI fails is not known: without a token/,
    ],
  ])('for %s are not possible', async (_what, world, words) => {
    const report = await run('apply', world);
    expect(report.outcome).toBe('not-possible');
    expect(report.words).toMatch(words);
    expect(report.changes).toBeUndefined();
  });

  it('run no word that a finding holds', async () => {
    const work = new MemoryWorkTree(FILES, ruff);
    const hostile = finding('dead-code', 'unused-import', {
      message: '$(touch pwned)',
      artefact: { kind: 'file', path: '../../etc/passwd; rm -rf /', name: '--config=evil' },
      playbook: 'evil',
      fix: { title: 'evil', edits: [{ path: 'app.py', start: 0, end: 0, text: 'evil' }] },
    });
    await run('apply', { work, findings: [hostile] });
    expect(work.ran).toEqual([['ruff', 'check', '--select', 'F401', '--fix', '--exit-zero', '--no-cache', '--quiet', '.']]);
    expect(work.now.get('app.py')).toBe('x = 1\n');
  });
});

describe('own fixers', () => {
  const workflow = (body: string) => `on: push\n\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${body}`;
  const CI = '.github/workflows/ci.yml';

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['yaml-indentation', { 'a.yml': 'a:\n  b: 1\nb:\n  c: 1\nc:\n    d: 1\n' }, 'a.yml', 'a:\n  b: 1\nb:\n  c: 1\nc:\n  d: 1\n'],
    ['action-versions', { [CI]: workflow('      - uses: actions/cache@v2\n') }, CI, workflow('      - uses: actions/cache@v5\n')],
    [
      'workflow-permissions',
      { [CI]: workflow('      - uses: actions/checkout@v6\n') },
      CI,
      workflow('      - uses: actions/checkout@v6\n').replace('jobs:', 'permissions:\n  contents: read\n\njobs:'),
    ],
    [
      'cache-wiring',
      {
        [CI]: workflow(
          '      - uses: actions/checkout@v6\n      - uses: actions/setup-python@v6\n        with:\n          python-version: "3.13"\n      - run: pip install -r requirements.txt\n',
        ),
        'requirements.txt': Array.from({ length: 15 }, (_, at) => `package-${at}==1.0\n`).join(''),
      },
      CI,
      workflow(
        '      - uses: actions/checkout@v6\n      - uses: actions/setup-python@v6\n        with:\n          python-version: "3.13"\n          cache: pip\n      - run: pip install -r requirements.txt\n',
      ),
    ],
    ['markdown-links', { 'a.md': '[x](old.md)\n', 'new/b.md': '' }, 'a.md', '[x](new/b.md)\n'],
  ])('%s changes what it says, and nothing when it runs again', async (id, files, path, after) => {
    const moves: Program = () => ({ stdout: 'R100\0old.md\0new/b.md\0' });
    const report = await run('apply', { work: new MemoryWorkTree(files, moves), fixers: [id] });
    expect(report).toMatchObject({ outcome: 'done', changes: [{ path, before: files[path], after }] });
    const again = await run('apply', { work: new MemoryWorkTree({ ...files, [path]: after }, moves), fixers: [id] });
    expect(again).toMatchObject({ outcome: 'not-possible' });
  });

  it.each(['', 'a: [', '\0', 'a: &a [*a, *a]', `${'- '.repeat(500)}x`])('live with the odd file %j', async (text) => {
    const files = { 'a.yml': text, [CI]: text, 'action.yml': text, 'a.md': text, 'package.json': text, 'package-lock.json': text };
    const fixers = ['yaml-indentation', 'action-versions', 'workflow-permissions', 'cache-wiring', 'markdown-links', 'lockfile'];
    expect(await run('apply', { work: new MemoryWorkTree(files, () => 'not-installed'), fixers })).toMatchObject({
      outcome: 'not-possible',
    });
  });
});
