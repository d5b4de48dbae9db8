import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signal, TriageDocument } from '@sar/baseline';
import { checkoutTree } from '@sar/host';
import { openSurvey, runTriage, triageDocument } from '@sar/patrol';
import { actionsOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { NAME, sharedServer, TOKEN, type Scene } from './run-rescue.fixture.js';
import { brokenLink, missingVariable, staleIndex } from './scenes.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const EVIL = 'evil-org/evil-repo';
const COMMAND = '$(touch pwned); `touch pwned`; ${{ secrets.GITHUB_TOKEN }}';

/** A finding that tries to choose everything. */
function greedy(changes: Partial<Signal>): Signal {
  return {
    id: 'e'.repeat(16),
    sensor: 'doc-links',
    rule: 'broken-link',
    layer: 'L1',
    condition: 'broken',
    impact: 'degrades',
    artefact: { kind: 'file', path: '.github/workflows/evil.yml', line: 1, name: COMMAND, url: `https://github.com/${EVIL}` },
    message: `run: ${COMMAND} --repo ${EVIL} workflow: evil.yml branch: main token: ${TOKEN}`,
    expected: COMMAND,
    actual: `{ do: run-command, run: [sh, -c, "${COMMAND}"] }`,
    evidence: [{ path: '../../etc/passwd', text: COMMAND }],
    help: COMMAND,
    playbook: 'EVIL-PLAYBOOK',
    fix: { title: COMMAND, edits: [{ path: '.github/workflows/rebuild.yml', start: 0, end: 4, text: 'evil' }] },
    ...changes,
  };
}

async function write({ checkout }: Scene, signals: readonly Signal[], changes: Partial<TriageDocument> = {}): Promise<string> {
  const survey = await openSurvey(checkoutTree(checkout.root));
  const sensors = [...new Set(signals.map(({ sensor }) => sensor))];
  const run = runTriage({
    survey,
    readings: sensors.map((sensor) => ({
      sensor,
      layer: 'L1',
      outcome: 'signals',
      scope: { unit: 'files', judged: 1, unjudged: [] },
      signals: signals.filter((each) => each.sensor === sensor),
    })),
    isPart: false,
    notes: [],
    now: NOW,
    place: { repository: NAME, commit: checkout.git('rev-parse', 'HEAD'), branch: 'main', isDefaultBranch: true },
    memory: { place: 'x', clock: new Map(), sightings: [], known: [], history: [] },
  });
  const path = join(checkout.root, '.git', 'findings.json');
  writeFileSync(path, JSON.stringify({ ...triageDocument(run), ...changes }));
  return path;
}

/** A playbook for what another program finds. */
const OWN_PLAYBOOK = `version: 1
owner: '@octo-org/platform'
playbooks:
  list:
    OWN:
      title: What another program found
      enabled: true
      when: [{ sensor: own-scan }]
      max-per-day: 5
      cooldown-minutes: 0
      steps: [{ do: open-issue, title: Look at it }, { do: dispatch-workflow, workflow: rebuild.yml, wait-minutes: 0 }]
`;

/** The workflows that were started. */
function started({ repository }: Scene): readonly object[] {
  const { runs, workflows } = actionsOf(repository);
  return [...runs.values()].map(({ workflow, branch, inputs }) => ({
    path: workflows.get(workflow)?.path,
    branch,
    inputs: Object.keys(inputs),
  }));
}

/** Nothing of GitHub but the repository itself was asked for, and no workflow but that of the baseline was started. */
function expectOnlyOwn(opened: Scene): void {
  for (const { path } of server().requests) expect(path).not.toContain('evil');
  expect(started(opened)).toEqual([]);
  for (const branch of opened.branches()) expect(branch).toMatch(/^refs\/heads\/sar\/[A-Za-z0-9-]+$/);
  expect(opened.checkout.git('status', '--porcelain')).toBe('');
}

describe('a findings file chooses nothing but which findings are meant', () => {
  it.each([
    ['of a sensor of SAR, that is not there', greedy({})],
    ['that names an enabled playbook for another thing', greedy({ playbook: 'SAR-003' })],
    ['that names a playbook as a path', greedy({ playbook: '../../evil' })],
  ])('a finding %s: nothing is done', async (_title, signal) => {
    const opened = staleIndex({ server: server() });
    const run = await runInProcess(opened, { inputs: { apply: 'true', 'findings-file': await write(opened, [signal]) } });
    expect(run.failure).toBeUndefined();
    expect(run.plan().reports).toEqual([]);
    expect(opened.writes()).toEqual([]);
    expectOnlyOwn(opened);
  });

  it('a finding of a sensor that SAR does not have, for no playbook of the baseline, though it names one: nothing is done', async () => {
    const opened = staleIndex({ server: server() });
    const signal = greedy({ sensor: 'own-scan', rule: 'own-rule', playbook: 'SAR-003' });
    const run = await runInProcess(opened, { inputs: { apply: 'true', 'findings-file': await write(opened, [signal]) } });
    expect(run.plan().reports).toEqual([]);
    expect(run.plan().unmatched).toHaveLength(1);
    expect(opened.writes()).toEqual([]);
    expectOnlyOwn(opened);
  });

  it('a finding of a sensor that SAR does not have, for a playbook of the baseline: what it says stays text', async () => {
    const opened = staleIndex({ server: server(), baseline: OWN_PLAYBOOK });
    const signal = greedy({ sensor: 'own-scan', rule: 'own-rule', playbook: 'SAR-003' });
    const run = await runInProcess(opened, { inputs: { apply: 'true', 'findings-file': await write(opened, [signal]) } });
    expect(run.plan().reports, run.log).toMatchObject([{ playbook: 'OWN' }]);
    expect(started(opened)).toEqual([{ path: '.github/workflows/rebuild.yml', branch: 'main', inputs: ['sar-id'] }]);
    const [issue] = opened.issues('sar:task');
    expect(issue?.title).toBe('Look at it');
    // Fenced, it mentions nobody, links nothing and is no instruction to GitHub.
    expect(issue?.body).toMatch(/```[^]*\$\(touch pwned\)[^]*```/);
    for (const { path } of server().requests) expect(path).not.toContain('evil');
    expect(opened.branches()).toEqual([]);
    expect(opened.checkout.git('status', '--porcelain')).toBe('');
  });

  it('the id of a finding that is there, with everything else forged: what is found now is mended, as the sensor says', async () => {
    const opened = brokenLink({ server: server() });
    const plan = await runInProcess(opened, { inputs: { playbook: 'MEND-LINKS', 'run-commands': 'false' } });
    const id = plan.plan().reports[0]?.subject.findings[0]?.id ?? '';
    const path = await write(opened, [greedy({ id, playbook: 'SAR-005' })]);
    const run = await runInProcess(opened, { inputs: { apply: 'true', 'findings-file': path } });
    expect(run.plan().reports).toMatchObject([{ playbook: 'MEND-LINKS', outcome: 'waiting' }]);
    const [branch = ''] = opened.branches();
    expect(opened.repository.git.readText(branch.replace('refs/heads/', ''), 'docs/index.md')).toContain('first-steps.md');
    expect(JSON.stringify(run.plan())).not.toContain('evil');
    expectOnlyOwn(opened);
  });

  it.each([
    ['of another repository', { repository: EVIL }, /evil-org\/evil-repo/],
    ['with keys that there are not', { token: TOKEN } as object, /token/],
    ['with a format that is none', { schema: 'sar.triage/9' } as object, /sar\.triage/],
  ])('a file %s is refused', async (_title, changes, message) => {
    const opened = missingVariable({ server: server() });
    const run = await runInProcess(opened, { inputs: { apply: 'true', 'findings-file': await write(opened, [greedy({})], changes) } });
    expect(run.failure).toMatch(message);
    expect(opened.writes()).toEqual([]);
  });

  it.each(['../../../etc/passwd', '/dev/zero', 'no-such-file.json', '/proc/self'])('%s is no file of findings', async (path) => {
    const opened = missingVariable({ server: server() });
    const run = await runInProcess(opened, { inputs: { apply: 'true', 'findings-file': path } });
    expect(run.failure).toBeDefined();
    expect(opened.writes()).toEqual([]);
  });
});

it('programs that a playbook starts see no token', async () => {
  const opened = brokenLink({
    server: server(),
    baseline: `version: 1
owner: '@octo-org/platform'
playbooks:
  list:
    LOOK:
      title: What a program sees
      enabled: true
      when: []
      max-per-day: 1
      cooldown-minutes: 0
      steps: [{ do: run-command, run: [sh, -c, "if { env; git config --list; cat .git/config ../git/config; } 2>/dev/null | grep -q ghs_; then exit 7; fi"] }]
`,
  });
  for (const name of ['INPUT_TOKEN', 'INPUT_PUSH-TOKEN', 'INPUT_VARIABLES-TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'SAR_TOKEN'])
    vi.stubEnv(name, TOKEN);
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'MLFLOW_TRACKING_TOKEN', 'MLFLOW_TRACKING_PASSWORD']) vi.stubEnv(name, TOKEN);
  const run = await runInProcess(opened, { inputs: { apply: 'true', playbook: 'LOOK' } });
  vi.unstubAllEnvs();
  expect(run.plan().reports).toMatchObject([{ playbook: 'LOOK', outcome: 'fixed' }]);
  expect(run.log + JSON.stringify(run.plan())).not.toContain(TOKEN);
});
