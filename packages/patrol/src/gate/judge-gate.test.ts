import { known, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import {
  BROKEN_LINK,
  checksOf,
  DEAD_CACHE,
  gateScene,
  HEAD,
  recordingRunner,
  RUN,
  type Files,
  type SceneOptions,
} from './gate-scene.fixture.js';
import type { GateRun } from './gate-input.js';
import { judgeGate } from './judge-gate.js';
import { openGate } from './open-gate.js';

const LINKS = { links: { required: true, sensors: ['doc-links'], 'fail-on': 'P3' } };
const CACHE = { cache: { required: true, sensors: ['cache-wiring'], 'fail-on': 'P2' } };
const baseline = (text: string): Files => ({ '.github/sar.yml': text });

async function judged(head: Files, options: SceneOptions = {}, run: Partial<GateRun> = {}) {
  const verdict = await judgeGate(await openGate(gateScene(head, options)), { ...RUN, ...run });
  return { ...verdict, words: Object.fromEntries(verdict.lines.map(({ id, outcome, detail }) => [id, `${outcome}: ${detail}`])) };
}

describe('a gate over a checkout', () => {
  it('passes where nothing is found, and fails where something is', async () => {
    const clean = { ...baseline(checksOf(LINKS)), 'README.md': '# A\n' };
    expect(await judged(clean)).toMatchObject({ outcome: 'pass', failed: [] });
    const broken = await judged({ ...clean, ...BROKEN_LINK });
    expect(broken).toMatchObject({ outcome: 'fail', failed: ['links'] });
    expect(broken.lines[0]?.evidence[0]).toMatchObject({ path: 'README.md', line: 3 });
  });

  it('runs commands only where a runner is given', async () => {
    const files = baseline(checksOf({ own: { required: true, commands: [{ run: ['true'] }] } }));
    expect((await judged(files)).words['own']).toMatch(/^unknown: 1 command not run/);
    const commands = recordingRunner();
    expect(await judged(files, { commands })).toMatchObject({ outcome: 'pass' });
    expect(commands.ran).toEqual(['true']);
  });

  it('says of a sensor that there is not that it is unknown', async () => {
    const files = baseline(checksOf({ own: { required: true, sensors: ['variable-audit'] } }));
    const scene = await openGate(gateScene(files));
    const odd = { ...scene.survey.baseline.gate.checks['own'], required: true, sensors: ['doc-lniks'] };
    const { survey } = scene;
    const changed = {
      ...scene,
      survey: { ...survey, baseline: { ...survey.baseline, gate: { ...survey.baseline.gate, checks: { own: odd } } } },
    };
    const verdict = await judgeGate(changed, RUN);
    expect(verdict.lines[0]).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('there is no sensor doc-lniks; did you mean doc-links?'),
    });
  });

  it('refuses a check that there is not before anything runs', async () => {
    const commands = recordingRunner();
    const files = baseline(checksOf({ own: { required: true, commands: [{ run: ['true'] }] } }));
    await expect(judged(files, { commands }, { checks: ['onw'] })).rejects.toThrow('did you mean own?');
    expect(commands.ran).toEqual([]);
  });
});

describe('a change', () => {
  const strict = { ...baseline(checksOf({ ...LINKS, own: { required: true, commands: [{ run: ['false'] }] } })), 'README.md': '# A\n' };
  const weak = { ...strict, ...baseline(checksOf({ own: { required: true, commands: [{ run: ['touch', 'x'] }] } })), ...BROKEN_LINK };

  it('is judged by the checks and commands of its base, and weakening them fails', async () => {
    const commands = recordingRunner();
    const { failed, words } = await judged(weak, { base: strict, commands });
    expect(failed).toEqual(['links', 'own', 'weakening:baseline']);
    expect(commands.ran).toEqual(['false']);
    expect(words['weakening:baseline']).toMatch(/nobody who may|not known/);
  });

  it('is asked about approval only where it weakens, and runs the commands of the base also when it is approved', async () => {
    const asked: (readonly string[])[] = [];
    const approval = async (approvers: readonly string[]) => {
      asked.push(approvers);
      return known({ by: 'octocat', commit: HEAD });
    };
    const same = await judged({ ...strict, 'a.md': '# x\n' }, { base: strict, commands: recordingRunner() }, { approval });
    expect(asked).toEqual([]);
    expect(same.words['weakening:baseline']).toMatch(/^pass/);
    const commands = recordingRunner();
    const { words } = await judged(weak, { base: strict, commands }, { approval });
    expect(asked).toEqual([['@octocat']]);
    expect(words['weakening:baseline']).toMatch(/^pass.*@octocat approved/);
    expect(commands.ran).toEqual(['false']);
  });

  it.each([
    ['nobody approved', known(undefined)],
    ['nobody knows', unknown('forbidden', 'the token may not read reviews')],
  ])('fails closed when %s', async (_, answer) => {
    const { failed } = await judged(weak, { base: strict }, { approval: async () => answer });
    expect(failed).toContain('weakening:baseline');
  });

  it('does not take back what its base has gained, unless it touches the baseline', async () => {
    const behind = { ...strict, ...baseline(checksOf({ own: { required: true, commands: [{ run: ['false'] }] } })) };
    const options = { base: strict, commands: recordingRunner() };
    expect((await judged(behind, options)).failed).toContain('weakening:baseline');
    const { input } = await openGate(gateScene(behind, options));
    const base = input.base === undefined ? expect.fail('no base') : { ...input.base, changedFiles: () => new Set(['src/a.py']) };
    expect((await judged(behind, { ...options, input: { base } })).failed).toEqual(['own']);
  });

  it('whose baseline is broken fails with the error, and is judged by the base all the same', async () => {
    const broken = { ...strict, ...baseline('version: 1\ngaet: {}\n') };
    const { failed, lines, words } = await judged(broken, { base: strict });
    expect(failed).toContain('weakening:baseline');
    expect(JSON.stringify(lines)).toContain('gaet');
    expect(words['links']).toMatch(/^pass/);
  });

  it('whose base is broken is a matter for the user, with the place', async () => {
    const broken = { ...strict, ...baseline('version: 1\ngaet: {}\n') };
    await expect(judged(strict, { base: broken })).rejects.toThrow(
      /base commit bbbbbbbbbbbb, and there it cannot be read[\s\S]*\.github\/sar\.yml:2/,
    );
  });
});

describe('waivers and suppressions of a change', () => {
  const CI = '.github/workflows/ci.yml';
  const waiver = "waivers: [{ rule: dead-cache-action, reason: known to be old, owner: '@octocat', expires: 2026-12-31 }]\n";
  const before = { ...baseline(checksOf(CACHE)), [CI]: DEAD_CACHE };
  const suppressed = DEAD_CACHE.replace(
    'actions/cache@v2',
    'actions/cache@v2 # sar-ignore[dead-cache-action] until=2026-12-31 known to be old',
  );
  const approval = async () => known({ by: 'octocat', commit: HEAD });

  it.each<[string, Files]>([
    ['a waiver', { ...before, ...baseline(checksOf(CACHE, waiver)) }],
    ['a suppression', { ...before, [CI]: suppressed }],
  ])('%s counts once it is approved', async (_, after) => {
    const without = await judged(after, { base: before });
    expect(without.failed).toEqual(['cache', 'weakening:baseline']);
    const approved = await judged(after, { base: before }, { approval });
    expect(approved.failed).toEqual([]);
    expect(approved.words['cache']).toMatch(/1 waived/);
  });

  it('a suppression that the base has counts, also where its line moved', async () => {
    const moved = suppressed.replace('jobs:', '# moved\njobs:');
    expect(await judged({ ...before, [CI]: moved }, { base: { ...before, [CI]: suppressed } })).toMatchObject({ outcome: 'pass' });
  });

  it('a suppression that was put on another line is new', async () => {
    const other = suppressed.replace('key: npm-1', 'key: npm-2').replace('actions/cache@v2 #', 'actions/cache@v1 #');
    const { failed } = await judged({ ...before, [CI]: other }, { base: { ...before, [CI]: suppressed } });
    expect(failed).toContain('weakening:baseline');
  });
});

describe('what the base does not have', () => {
  const NEW = { fresh: { required: true, 'new-findings': 'P3' } };
  const before = { ...baseline(checksOf(NEW)), ...BROKEN_LINK };

  it('fails, and what it has does not', async () => {
    expect(await judged({ ...before, 'x.txt': 'x' }, { base: before })).toMatchObject({ outcome: 'pass' });
    const after = { ...before, 'other.md': '# B\n\n[gone](gone.md)\n' };
    const { failed, lines } = await judged(after, { base: before });
    expect(failed).toEqual(['fresh']);
    expect(lines[0]?.evidence).toHaveLength(1);
    expect(lines[0]?.evidence[0]).toMatchObject({ path: 'other.md' });
  });

  it.each([
    [
      'a workflow of the base',
      { '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n' },
    ],
    ['a new workflow', {}],
  ])('is unknown where %s is too large to be judged', async (_, files: Files) => {
    const padded = { '.github/workflows/ci.yml': `${DEAD_CACHE}${'# padding\n'.repeat(60_000)}` };
    const { failed, words } = await judged({ ...before, ...files, ...padded }, { base: { ...before, ...files } });
    expect(words['fresh']).toMatch(/^unknown: .*here alone it cannot judge \.github\/workflows\/ci\.yml/);
    expect(failed).toEqual(['fresh']);
    const both = { ...before, ...padded };
    expect(await judged({ ...both, 'data.json': `"${'x'.repeat(2e6)}"` }, { base: both })).toMatchObject({ outcome: 'pass' });
  });

  it('is unknown without a base', async () => {
    expect((await judged(before)).words['fresh']).toMatch(/^unknown.*no base to compare with/);
  });

  it('knows which files changed', async () => {
    const together = { log: { required: true, changed: { when: ['src/**'], expect: ['CHANGELOG.md'] } } };
    const files = { ...baseline(checksOf(together)), 'src/a.py': 'a\n', 'CHANGELOG.md': '# Log\n' };
    expect((await judged({ ...files, 'src/a.py': 'b\n' }, { base: files })).failed).toEqual(['log']);
    expect((await judged({ ...files, 'src/a.py': 'b\n', 'CHANGELOG.md': '# Log\n\nb\n' }, { base: files })).failed).toEqual([]);
  });
});

describe('the proof that a finding is gone', () => {
  const before = { ...baseline(checksOf(LINKS)), ...BROKEN_LINK };
  const mended = { ...before, 'README.md': '# A\n' };
  const idOf = async () => {
    const scene = await openGate(gateScene(before));
    const [reading] = await scene.memory.readings(['doc-links']);
    return (reading?.outcome === 'signals' ? reading.signals[0]?.id : undefined) ?? expect.fail('no finding');
  };

  it('passes when it is, and fails when it is not', async () => {
    const id = await idOf();
    const proved = await judged(mended, { base: before }, { proves: [id.slice(0, 8)] });
    expect(proved.words[`proof:${id.slice(0, 8)}`]).toMatch(/^pass/);
    const still = await judged({ ...before, 'x.txt': 'x' }, { base: before }, { proves: [id] });
    expect(still.failed).toContain(`proof:${id}`);
  });

  it('fails when something as severe came with it', async () => {
    const id = await idOf();
    const worse = { ...mended, 'other.md': '# B\n\n[gone](gone.md)\n' };
    expect((await judged(worse, { base: before }, { proves: [id] })).words[`proof:${id}`]).toMatch(/^fail.*came with the change/);
  });

  it('is unknown for a finding that the base never had, and without a base', async () => {
    const never = 'f'.repeat(16);
    expect((await judged(mended, { base: before }, { proves: [never] })).words[`proof:${never}`]).toMatch(/^unknown/);
    expect((await judged(mended, {}, { proves: [never] })).words[`proof:${never}`]).toMatch(/^unknown.*neither a base nor/);
  });
});

describe('the place of the gate in its workflow', () => {
  const workflow = (condition: string) => `on: push
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  lint: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  gate:
    needs: [test]
${condition}    runs-on: ubuntu-latest
    steps: [{ run: make }]
`;
  const path = '.github/workflows/ci.yml';
  const files = (condition: string) => ({
    ...baseline(checksOf({ one: { required: true, reports: ['a.txt'] } })),
    'a.txt': 'a\n',
    [path]: workflow(condition),
  });
  const integrity = (needs: string) => ({ needs, allowSkipped: [], required: undefined, job: { workflowPath: path, id: 'gate' } });

  it('is judged from the files of the checkout', async () => {
    const { words } = await judged(files(''), {}, { integrity: integrity('{"test":{"result":"success","outputs":{}}}') });
    expect(words['integrity:needs']).toMatch(/^pass/);
    expect(words['integrity:if-always']).toMatch(/^fail/);
    expect(words['integrity:jobs']).toContain('lint');
    const always = await judged(files('    if: always()\n'), {}, { integrity: integrity('{"test":{"result":"skipped","outputs":{}}}') });
    expect(always.words['integrity:if-always']).toMatch(/^pass/);
    expect(always.failed).toContain('integrity:needs');
  });

  it('says nothing of the jobs around it where it is in a workflow that is called, and judges their results all the same', async () => {
    const called = {
      ...baseline(checksOf(LINKS)),
      [path]: 'on: push\njobs:\n  preflight:\n    uses: org/sar/.github/workflows/watchdog-preflight.yml@v1\n',
    };
    const { words, failed } = await judged(called, {}, { integrity: integrity('{"files":{"result":"failure","outputs":{}}}') });
    expect(Object.keys(words).filter((id) => id.startsWith('integrity:'))).toEqual(['integrity:needs']);
    expect(failed).toEqual(['integrity:needs']);
  });

  it('is unknown for a workflow that is not there', async () => {
    const odd = { ...integrity('{}'), job: { workflowPath: '.github/workflows/none.yml', id: 'gate' } };
    const { outcome, words } = await judged(files(''), {}, { integrity: odd });
    expect(outcome).toBe('fail');
    expect(words['integrity:jobs']).toMatch(/^unknown/);
  });
});

describe('a sensor of the repository', () => {
  const own = (command: string) => ({
    '.github/sar.yml': checksOf(
      { own: { required: true, sensors: ['licences'] } },
      `custom-sensors: { licences: { layer: L1, command: [${command}], format: signals, impact: advisory } }\n`,
    ),
  });

  it('runs the command of the base, whatever the change says', async () => {
    const commands = recordingRunner();
    const { failed } = await judged({ ...own('evil'), 'a.txt': 'x' }, { base: own('python3'), commands });
    expect(commands.ran).toEqual(['python3']);
    expect(failed).toContain('weakening:baseline');
  });

  it('that only the change has is none', async () => {
    const commands = recordingRunner();
    const base = baseline(checksOf({ own: { required: true, sensors: ['doc-links'] } }));
    await judged(own('evil'), { base, commands });
    expect(commands.ran).toEqual([]);
  });
});
