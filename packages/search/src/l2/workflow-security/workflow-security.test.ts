import { applyEdits } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { workflowSecurity } from './workflow-security.js';

const PATH = '.github/workflows/greet.yml';
const SOUND = `on:
  issues:
    types: [opened]
permissions:
  issues: write
jobs:
  greet:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - run: gh issue comment "$NUMBER" --body "Thanks for $TITLE"
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.issue.number }}
          TITLE: \${{ github.event.issue.title }}
`;
const BROKEN = SOUND.replace('Thanks for $TITLE', 'Thanks for ${{ github.event.issue.title }}');

async function look(repository: MemoryRepository, more: Parameters<typeof sensorInput>[1] = {}) {
  const reading = await workflowSecurity.read(sensorInput(repository, more));
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  const signals = reading.outcome === 'signals' ? reading.signals : [];
  return { reading, signals, certain: signals.filter(({ pedantic }) => pedantic !== true), scope: reading.scope };
}

describe('workflow-security', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect((await look({ files: { [PATH]: SOUND } })).certain).toEqual([]);

    const broken = await look({ files: { [PATH]: BROKEN } });
    expect(broken.certain).toMatchObject([
      { rule: 'template-injection', impact: 'blocks', artefact: { kind: 'step', path: PATH, line: 14, job: 'greet' } },
    ]);

    const mended = applyEdits(BROKEN, broken.certain[0]?.fix?.edits ?? []);
    expect(mended).toContain('Thanks for ${ISSUE_TITLE}"');
    expect((await look({ files: { [PATH]: mended ?? '' } })).certain).toEqual([]);
    expect((await look({ files: { [PATH]: SOUND } })).certain).toEqual([]);
  });

  it('is clear with nothing judged where there is nothing', async () => {
    const { reading, scope } = await look({});
    expect(reading.outcome).toBe('clear');
    expect(scope.judged).toBe(0);
  });

  it('names files that it cannot read', async () => {
    const { scope } = await look({ files: { [PATH]: 'jobs: [' } });
    expect(scope.unjudged).toMatchObject([{ path: PATH }]);
  });

  it('judges the asked files only', async () => {
    const files = { [PATH]: BROKEN, '.github/workflows/other.yml': BROKEN };
    const { certain, scope } = await look({ files }, { onlyPaths: new Set([PATH]) });
    expect(certain.map(({ artefact }) => artefact.path)).toEqual([PATH]);
    expect(scope.judged).toBe(1);
  });

  it('keeps its identity when lines move', async () => {
    const [first] = (await look({ files: { [PATH]: BROKEN } })).certain;
    const [second] = (await look({ files: { [PATH]: `# a comment\n\n${BROKEN}` } })).certain;
    expect(second?.id).toBe(first?.id);
    expect(second?.artefact.line).toBe((first?.artefact.line ?? 0) + 2);
  });

  it('tells equal steps of one job apart', async () => {
    const twice = `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${'      - run: echo ${{ github.event.issue.title }}\n'.repeat(3)}`;
    const ids = (await look({ files: { [PATH]: twice } })).certain.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('tells an unpinned image once, with its other places, wherever the first one is', async () => {
    const used = (jobs: readonly string[]) =>
      `on: push\npermissions: {}\njobs:\n${jobs.map((id) => `  ${id}:\n    runs-on: x\n    container: o/i\n    steps:\n      - run: a\n`).join('')}`;
    const images = async (files: Readonly<Record<string, string>>) =>
      (await look({ files })).certain.filter(({ rule }) => rule === 'unpinned-image');
    const found = await images({ '.github/workflows/a.yml': used(['a', 'b']), '.github/workflows/b.yml': used(['c']) });
    expect(found).toMatchObject([{ artefact: { path: '.github/workflows/a.yml', line: 6 } }]);
    expect(found[0]?.message).toContain('; 2 more places');
    expect(found[0]?.evidence.map(({ path, line }) => [path, line])).toEqual([
      ['.github/workflows/a.yml', 11],
      ['.github/workflows/b.yml', 6],
    ]);
    const [elsewhere] = await images({ '.github/workflows/b.yml': used(['c']) });
    expect(elsewhere?.id).toBe(found[0]?.id);
    const decided = used(['a', 'b']).replace('o/i', 'o/i # zizmor: ignore[unpinned-images]');
    expect(await images({ [PATH]: decided })).toMatchObject([{ artefact: { line: 11 }, evidence: [] }]);
  });

  it.each([
    [['', ''], 'gives all of its 2 jobs contents: write'],
    [['', '', '    permissions: {}\n'], 'gives all 2 jobs that set none of their own contents: write'],
  ])('counts the jobs that get the permissions of the workflow', async (heads, says) => {
    const jobs = heads.map((head, at) => `  j${at}:\n    runs-on: x\n${head}    steps:\n      - run: a\n`).join('');
    const { certain } = await look({ files: { [PATH]: `on: push\npermissions: {contents: write}\njobs:\n${jobs}` } });
    expect(certain.find(({ rule }) => rule === 'excessive-permissions')?.message).toContain(says);
  });

  it('leaves alone what a comment for zizmor decides', async () => {
    const decided = BROKEN.replace('issue.title }}"', 'issue.title }}" # zizmor: ignore[template-injection] trusted');
    const { certain, reading } = await look({ files: { [PATH]: decided } });
    expect(certain).toEqual([]);
    expect(reading.looked).toContainEqual({ what: 'comments `zizmor: ignore[…]`', detail: '1 findings are decided there' });
    const other = BROKEN.replace('issue.title }}"', 'issue.title }}" # zizmor: ignore[artipacked]');
    expect((await look({ files: { [PATH]: other } })).certain).toHaveLength(1);
  });
});
