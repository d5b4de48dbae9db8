import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { openSurvey } from '../survey.js';
import { filesOf, NO_WISHES, planFor, workflow } from './init.fixture.js';
import { planInit } from './plan-init.js';

const BASELINE = '.github/sar.yml';

describe('what is there already', () => {
  it('is not seen where git ignores it, and that is said', async () => {
    const hidden = { [BASELINE]: 'version: 1\n', '.github/workflows/sar-nightly.yml': 'on: push\njobs: {}\n' };
    const shown = memoryTree({ 'a.py': '' });
    const survey = await openSurvey({ ...shown, read: (path, maxBytes) => memoryTree(hidden).read(path, maxBytes) });
    const place = { survey, files: filesOf({}), defaultBranch: 'main', signal: new AbortController().signal };
    const { files, kept } = await planInit(place, { ...NO_WISHES, watchdogs: ['nightly'] });
    expect(files).toEqual([]);
    expect(kept).toEqual([
      { path: BASELINE, why: 'the baseline is there, and git ignores it' },
      {
        path: '.github/workflows/sar-nightly.yml',
        why: 'it is there and git ignores it, so that the watchdog nightly is not set up: add it with "git add --force"',
        isInTheWay: true,
      },
    ]);
  });

  const calls = (id: string, more = '') => `on: push\njobs:\n  ${id}:\n    uses: org/sar/.github/workflows/watchdog-${id}.yml@v1\n${more}`;

  it('counts by the job: what the other jobs of a caller refer to is declared', async () => {
    const ci = `${workflow(['run: deploy ${{ secrets.DEPLOY_TOKEN }}'])}  gate:\n    uses: org/sar/.github/workflows/watchdog-preflight.yml@v1\n    secrets:\n      SAR_APP_PRIVATE_KEY: \${{ secrets.SAR_APP_PRIVATE_KEY }}\n`;
    const { facts, notes } = await planFor({ '.github/workflows/ci.yml': ci });
    expect(facts.entries.map(({ name }) => name)).toEqual(['DEPLOY_TOKEN']);
    expect(notes.join()).not.toContain('may use variables and secrets');
  });

  it.each([
    ['', true],
    ['    with:\n      heal-with: ours.yml\n', false],
  ])('is told when its monitor does not start the self-healing: %j', async (more, said) => {
    const monitor = calls('ci-health', more);
    const { notes } = await planFor({ '.github/workflows/m.yml': monitor }, { watchdogs: ['self-healing', 'preflight'] });
    const words =
      '.github/workflows/m.yml does not start the self-healing: give its call of ci-health the input heal-with: sar-self-healing.yml';
    expect(notes.includes(words)).toBe(said);
    expect((await planFor({ '.github/workflows/m.yml': monitor }, { watchdogs: ['none'] })).notes.join()).not.toContain('heal-with');
  });

  it.each([
    ['version: 1\n', true],
    ['version: 1\nci:\n  self-healing: [".github/workflows/sar-self-*.yml"]\n', false],
  ])('is told when its baseline does not name the healer: %j', async (baseline, said) => {
    const { notes } = await planFor({ [BASELINE]: baseline }, { watchdogs: ['self-healing', 'preflight'] });
    expect(
      notes.some((note) => note.startsWith('.github/sar.yml does not name .github/workflows/sar-self-healing.yml in ci.self-healing')),
    ).toBe(said);
  });

  it('is no watchdog when somebody else has a workflow of that name', async () => {
    const files = { '.github/workflows/x.yml': 'on: push\njobs:\n  a:\n    uses: acme/ops/.github/workflows/self-healing.yml@main\n' };
    const plan = await planFor(files, { watchdogs: ['self-healing'] });
    expect(plan.files.map(({ path }) => path)).toContain('.github/workflows/sar-self-healing.yml');
    expect(plan.notes).toContain(
      '.github/workflows/x.yml calls a workflow that is called like the watchdog self-healing, and nothing tells that it is one',
    );
  });

  it('is told when it runs SAR on a schedule of its own, by its actions or its commands', async () => {
    const scheduled = (step: string) =>
      `on:\n  schedule:\n    - cron: '5 5 * * *'\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`;
    const files = {
      '.github/workflows/action.yml': scheduled('uses: org/sar/actions/triage@v1'),
      '.github/workflows/command.yml': scheduled('run: sar patrol --accept'),
      '.github/workflows/event.yml': workflow(['run: sar patrol']),
      '.github/workflows/other.yml': scheduled('uses: acme/ops/actions/triage@v1'),
      '.github/workflows/system.yml': scheduled('run: sar -u 1 3'),
    };
    const said = (notes: readonly string[]) =>
      notes.filter((note) => note.includes('on a schedule of its own')).map((note) => note.split(' ')[0]);
    expect(said((await planFor(files)).notes)).toEqual(['.github/workflows/action.yml', '.github/workflows/command.yml']);
    expect(said((await planFor(files, { watchdogs: ['none'] })).notes)).toEqual([]);
  });

  it('is told when it calls SAR and cannot be read', async () => {
    const { notes } = await planFor({ '.github/workflows/n.yml': 'on: [\n    uses: org/sar/.github/workflows/watchdog-nightly.yml@v1\n' });
    expect(notes).toContain('.github/workflows/n.yml calls SAR and cannot be read: once it is mended, a watchdog may run twice');
  });
});
