import { execFileSync } from 'node:child_process';
import { actionsOf, addRequiredCheck, addRun, addWorkflow } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE, hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { liveServer, NO_TOKEN, REPOSITORY } from '../../live/live-server.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const WEEKLY = '.github/workflows/sar-weekly.yml';
const CALLER = `name: SAR weekly upkeep
on:
  schedule:
    - cron: '0 4 * * 0'
  workflow_dispatch:
  repository_dispatch:
    types: [sar-alert]
permissions: {}
jobs:
  weekly:
    permissions:
      actions: write
      contents: write
      issues: write
      pull-requests: write
    uses: org/sar/.github/workflows/watchdog-weekly.yml@${SHA} # v1.0.0
`;
const FILES = {
  '.github/sar.yml': '# yaml-language-server: $schema=https://example.com/baseline.schema.json\nversion: 1\nowner: "@octo"\n',
  [WEEKLY]: CALLER,
};
const ADMINISTRATION = 'administers';

interface Document {
  readonly refused: boolean;
  readonly sections: readonly {
    readonly id: string;
    readonly lines: readonly { readonly id: string; readonly outcome: string; readonly words: string }[];
  }[];
}
const documentOf = (text: string): Document => publishedDocument<Document>('doctor', text);
const outcomes = (text: string): readonly string[] =>
  documentOf(text).sections.flatMap(({ lines }) => lines.map(({ id, outcome }) => `${id} ${outcome}`));

describe('offline', () => {
  it('judges the checkout, and says that GitHub was not asked', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sarIn(root, ['doctor']);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('✓ weekly: permissions, secrets and triggers are as they should be');
    expect(out).toContain('? this run: GitHub is not asked: there is no token');
    expect(hashOfTree(root)).toBe(before);
  });

  it('says why with --offline, even with a token', async () => {
    const { root } = repositoryFor(FILES);
    const { out } = await sarIn(root, ['doctor', '--offline'], { environment: { SAR_TOKEN: 'never-used' } });
    expect(out).toContain('the run is offline (--offline)');
  });

  it('ends with 1 for a repository without SAR, and names the way in', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const { exitCode, out } = await sarIn(root, ['doctor']);
    expect(exitCode).toBe(1);
    expect(out).toContain('Do: Run "sar init".');
  });

  it('tells what is wrong with a baseline that does not load, and goes on', async () => {
    const { root } = repositoryFor({ ...FILES, '.github/sar.yml': 'version: 1\nsensorz: {}\n' });
    const { exitCode, out } = await sarIn(root, ['doctor', '--format', 'json']);
    expect(exitCode).toBe(1);
    const lines = documentOf(out).sections.flatMap((section) => section.lines);
    expect(lines.find(({ id }) => id === 'baseline')).toMatchObject({
      outcome: 'problem',
      words: expect.stringMatching(/sensorz.*sensors/s),
    });
    expect(lines.some(({ id }) => id.startsWith('call:weekly'))).toBe(true);
  });

  it('takes a repository, not a file of it', async () => {
    const { root } = repositoryFor(FILES);
    expect(await sarIn(root, ['doctor', WEEKLY])).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('give its directory, not a file'),
    });
  });

  it('prints Markdown for a summary', async () => {
    const { root } = repositoryFor(FILES);
    const { out } = await sarIn(root, ['doctor', '-f', 'markdown']);
    expect(out).toMatch(/^## SAR doctor\n\n\*\*no problem, /);
  });
});

describe('with GitHub', () => {
  const { server, sar, repository, writes } = liveServer(`
repositories:
  ${REPOSITORY}:
    files: {README.md: Hello}
`);
  beforeEach(() =>
    server().addToken(ADMINISTRATION, {
      kind: 'installation',
      login: 'doctor[bot]',
      repositories: [REPOSITORY],
      permissions: {
        actions: 'read',
        actions_variables: 'read',
        administration: 'read',
        checks: 'read',
        contents: 'read',
        environments: 'read',
        issues: 'read',
        pull_requests: 'read',
        secrets: 'read',
        security_events: 'read',
        vulnerability_alerts: 'read',
      },
    }),
  );
  const AS_ADMINISTRATOR = { environment: { SAR_TOKEN: ADMINISTRATION } };
  const checkout = () => repositoryFor(FILES).root;

  it('finds nothing in a whole set-up, by reading alone', async () => {
    const { id } = addWorkflow(repository(), { path: WEEKLY });
    addRun(repository(), { workflow: id, event: 'schedule', createdAt: new Date('2026-11-22T04:11:00Z') });
    Object.assign(actionsOf(repository()).settings, { shaPinningRequired: true, canApprovePullRequestReviews: true });
    const { exitCode, out } = await sar(checkout(), ['doctor', '--format', 'json'], AS_ADMINISTRATOR);
    expect(outcomes(out).filter((text) => text.endsWith(' problem'))).toEqual([]);
    expect(exitCode).toBe(0);
    expect(outcomes(out)).toEqual(
      expect.arrayContaining([
        `call:weekly:${WEEKLY} ok`,
        'schedules ok',
        'hand ok',
        'allowed ok',
        'pins ok',
        'workflow-token ok',
        'open-pulls ok',
        'state ok',
      ]),
    );
    expect(writes()).toEqual([]);
  });

  it('finds a schedule that keeps no time', async () => {
    const { id } = addWorkflow(repository(), { path: WEEKLY });
    addRun(repository(), { workflow: id, event: 'schedule', createdAt: new Date('2026-10-04T04:11:00Z') });
    const { exitCode, out } = await sar(checkout(), ['doctor'], AS_ADMINISTRATOR);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/✗ weekly: .*2026-11-22/);
  });

  it('does not judge a checkout by the settings of another repository', async () => {
    const root = checkout();
    execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/octo-org/other.git'], { cwd: root });
    expect(await sar(root, ['doctor'], AS_ADMINISTRATOR)).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('the checkout is of octo-org/other'),
    });
    expect(server().requests).toEqual([]);
  });

  it('finds what GitHub has switched off, and what may not run', async () => {
    addWorkflow(repository(), { path: WEEKLY, state: 'disabled_inactivity' });
    Object.assign(actionsOf(repository()).settings, { allowedActions: 'selected', patternsAllowed: ['octo/*'] });
    const { exitCode, out } = await sar(checkout(), ['doctor', '--format', 'json'], AS_ADMINISTRATOR);
    expect(exitCode).toBe(1);
    expect(outcomes(out).filter((text) => text.endsWith(' problem'))).toEqual([
      `life:weekly:${WEEKLY} problem`,
      'allowed problem',
      'open-pulls problem',
    ]);
  });

  it('leaves unknown what the token of a workflow may not see, and is no problem by that', async () => {
    addWorkflow(repository(), { path: WEEKLY });
    addRequiredCheck(repository(), { context: 'build' });
    const { exitCode, out } = await sar(checkout(), ['doctor', '--format', 'json'], { environment: { SAR_TOKEN: 'contents-only' } });
    expect(exitCode).toBe(0);
    expect(outcomes(out)).toEqual(expect.arrayContaining(['actions unknown', 'workflow-token unknown', 'hand:secrets unknown']));
  });

  it('ends with 2 for a token that is refused, with what it knows nevertheless', async () => {
    const { exitCode, out } = await sar(checkout(), ['doctor', '--format', 'json'], { environment: { SAR_TOKEN: 'revoked' } });
    expect(exitCode).toBe(2);
    expect(documentOf(out).refused).toBe(true);
    expect(outcomes(out)).toContain('baseline ok');
    expect(server().requests).toHaveLength(1);
  });

  it('asks nothing without a token', async () => {
    const { exitCode } = await sar(checkout(), ['doctor'], NO_TOKEN);
    expect([exitCode, server().requests.length]).toEqual([0, 0]);
  });
});
