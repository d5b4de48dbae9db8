import {
  addAnalysis,
  addCodeScanningAlert,
  addRepository,
  alertsOf,
  createWorld,
  startGitHubServer,
  type GitHubServer,
  type RepositoryState,
} from '@sar/testkit';
import type { ScannedChange } from '@sar/baseline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testClient } from '../client/test-client.fixture.js';
import { liveRepository } from './live-repository.js';

const REPOSITORY = 'octo-org/r';
const COMMIT = 'c'.repeat(40);
const EARLIER = 'e'.repeat(40);
const MERGE = 'refs/pull/7/merge';
const MAIN = 'refs/heads/main';
const CHANGE: ScannedChange = { ref: MERGE, commit: COMMIT, baseRef: MAIN };
const at = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour));

let server: GitHubServer;
let repository: RepositoryState;
beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => {
  const world = createWorld();
  repository = addRepository(world, REPOSITORY, { files: { 'README.md': 'Hello' } });
  server.reset(world);
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: [REPOSITORY] } as const;
  server.addToken('reader', { ...caller, permissions: { security_events: 'read' } });
  server.addToken('nothing', { ...caller, permissions: {} });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

const live = (token = 'reader') => liveRepository(testClient(server.url, { token }), REPOSITORY);
const analyse = (sha: string, tool = 'CodeQL', more: Parameters<typeof addAnalysis>[1] = {}) =>
  void addAnalysis(repository, { ref: MERGE, sha, tool, createdAt: at(alertsOf(repository).analyses.size), ...more });

describe('new code-scanning alerts of a change', () => {
  it('are those that the base does not have', async () => {
    analyse(EARLIER);
    analyse(COMMIT);
    const old = addCodeScanningAlert(repository, { alsoOn: [MERGE] });
    const added = addCodeScanningAlert(repository, { ref: MERGE, path: 'src/b.js', line: 4, securitySeverity: 'high' });
    addCodeScanningAlert(repository, { ref: MERGE, state: 'dismissed', dismissedReason: "won't fix", dismissedAt: at(1) });
    addCodeScanningAlert(repository, { ref: 'refs/pull/8/merge' });
    const answer = await live().newCodeScanningAlerts(CHANGE);
    expect(answer.known && answer.value).toMatchObject([{ number: added.number, path: 'src/b.js', line: 4, ref: MERGE }]);
    expect(answer.known && answer.value.some(({ number }) => number === old.number)).toBe(false);
  });

  it('are none where the analysis of the commit found none', async () => {
    analyse(COMMIT);
    addCodeScanningAlert(repository);
    expect(await live().newCodeScanningAlerts(CHANGE)).toEqual({ known: true, value: [] });
  });

  it('came back are new: fixed in the base, open in the change', async () => {
    analyse(COMMIT);
    addCodeScanningAlert(repository, { ref: MERGE });
    addCodeScanningAlert(repository, { state: 'fixed' });
    const answer = await live().newCodeScanningAlerts(CHANGE);
    expect(answer.known && answer.value).toHaveLength(1);
  });

  it.each<[string, () => void, RegExp]>([
    ['nothing analysed it', () => undefined, /no tool has analysed commit c{12} of "refs\/pull\/7\/merge"; let the job of the gate need/],
    ['only an earlier commit was analysed', () => analyse(EARLIER), /no tool has analysed commit c{12}/],
    [
      'one of two tools has not analysed it yet',
      () => {
        analyse(COMMIT, 'Semgrep');
        analyse(EARLIER, 'CodeQL', { category: '/language:go' });
      },
      /the newest analysis of "CodeQL" \("\/language:go"\) is of commit e{12}, not of c{12}/,
    ],
    [
      'the analysis failed',
      () => analyse(COMMIT, 'CodeQL', { error: 'out of memory ::error::' }),
      /the analysis of "CodeQL" failed: "out of/,
    ],
  ])('are unknown while %s', async (_, make, words) => {
    addCodeScanningAlert(repository, { ref: MERGE });
    make();
    expect(await live().newCodeScanningAlerts(CHANGE)).toMatchObject({ known: false, detail: expect.stringMatching(words) as string });
  });

  it('are unknown where code scanning is off, or may not be read', async () => {
    const denied = await live('nothing').newCodeScanningAlerts(CHANGE);
    expect(denied).toMatchObject({ known: false, detail: expect.stringContaining('security-events: read') as string });
    alertsOf(repository).codeScanningEnabled = false;
    expect(await live().newCodeScanningAlerts(CHANGE)).toMatchObject({ known: false, reason: 'not-configured' });
  });

  it('are asked for once', async () => {
    analyse(COMMIT);
    const port = live();
    await Promise.all([port.newCodeScanningAlerts(CHANGE), port.newCodeScanningAlerts(CHANGE)]);
    await port.newCodeScanningAlerts({ ...CHANGE });
    expect(server.requests.map(({ operationId }) => operationId)).toEqual([
      'code-scanning/list-recent-analyses',
      'code-scanning/list-alerts-for-repo',
    ]);
  });
});
