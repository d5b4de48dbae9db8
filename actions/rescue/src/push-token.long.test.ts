import { readFileSync } from 'node:fs';
import { addToken, startResultsService } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { NAME, PUSH_TOKEN, scene, sharedServer, type Scene } from './run-rescue.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const WORKFLOW = '.github/workflows/ci.yml';

/** A workflow that a fixer changes. */
function bareWorkflow(): Scene {
  return scene({
    server: server(),
    files: { [WORKFLOW]: 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n' },
    baseline: `version: 1
owner: '@octo-org/platform'
gate: { checks: { code-quality: { required: false }, tests: { required: false } } }
playbooks:
  list:
    MEND:
      title: Mend workflows
      enabled: true
      when: []
      max-per-day: 5
      cooldown-minutes: 0
      steps: [{ do: apply-fixers, fixers: [workflow-permissions] }, { do: open-pull-request, title: Mend workflows }]
`,
  });
}

const mend = async (opened: Scene, inputs: Readonly<Record<string, string>> = {}) =>
  runInProcess(opened, { inputs: { apply: 'true', playbook: 'MEND', ...inputs } });

describe('a change of a workflow', () => {
  it('is pushed by the push token alone, and leaves no patch', async () => {
    const opened = bareWorkflow();
    const run = await mend(opened, { 'push-token': PUSH_TOKEN });
    expect(run.plan().reports, run.log).toMatchObject([{ outcome: 'waiting' }]);
    expect(opened.branches()).toHaveLength(1);
    expect(opened.repository.git.readText(opened.branches()[0]?.replace('refs/heads/', '') ?? '', WORKFLOW)).toContain('permissions:');
    expect(run.outputs.get('patch-file')).toBe('');
    expect(opened.comments()).toEqual([]);
    expect(run.log + run.summary + JSON.stringify(run.plan())).not.toContain(PUSH_TOKEN);
  });

  it('without one is a patch and one comment', async () => {
    const opened = bareWorkflow();
    const run = await mend(opened);
    expect(run.plan().reports, run.log).toMatchObject([{ outcome: 'blocked' }]);
    expect(opened.branches()).toEqual([]);
    expect(run.failure).toMatch(/^a playbook could not mend what it is for/);
    expect(run.log).toContain(`not pushed are in ${run.outputs.get('patch-file') ?? ''}, for git apply`);
    expect(readFileSync(run.outputs.get('patch-file') ?? '', 'utf8')).toContain('+permissions:');
    expect(opened.comments().filter((body) => body.includes('+permissions:'))).toHaveLength(1);
    const writes = opened.writes();
    await mend(opened);
    expect(opened.writes()).toEqual(writes);
  });

  it("without one is kept as an artifact of the run, under the runner's own token", async () => {
    const service = await startResultsService();
    vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.token);
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    onTestFinished(async () => {
      vi.unstubAllEnvs();
      await service.close();
    });
    const run = await mend(bareWorkflow());
    expect(service.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^sar-workflows-[0-9a-f]{8}$/)]);
    expect(run.log).toContain(`in the artifact ${service.artifacts[0]?.name ?? ''} of this run`);
    expect(run.log + run.summary).not.toContain(service.token);
    expect(service.problems).toEqual([]);
  });

  it('that the push token may not push is a patch, too', async () => {
    const opened = bareWorkflow();
    const weak = 'ghs_weakweakweakweakweakweakweakweakweak';
    addToken(server().world, weak, {
      kind: 'installation',
      login: 'sar-push[bot]',
      permissions: { contents: 'write', pull_requests: 'write' },
      repositories: [NAME],
    });
    const run = await mend(opened, { 'push-token': weak });
    expect(run.plan().reports, run.log).toMatchObject([{ outcome: 'blocked' }]);
    expect(run.log).toMatch(/workflows/i);
    expect(readFileSync(run.outputs.get('patch-file') ?? '', 'utf8')).toContain('+permissions:');
  });
});
