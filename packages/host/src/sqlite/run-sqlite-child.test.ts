import { expect, it, onTestFinished, vi } from 'vitest';
import { runSqliteChild } from './run-sqlite-child.js';

it('the process gets what the system needs, by what the runner ends it when a job is cancelled, and no token', async () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('RUNNER_TRACKING_ID', 'github_1');
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'a-token-of-the-job');
  vi.stubEnv('NODE_OPTIONS', '--title=user');
  const answer = await runSqliteChild<Record<string, string>>({
    source: 'process.stdin.resume().on("end", () => process.stdout.write(JSON.stringify(process.env)))',
    request: {},
    maxSeconds: 30,
    heapMb: 64,
    maxPrinted: 100_000,
    does: 'prunes',
    work: 'the pruning',
  });
  if (!answer.known) throw new Error(answer.detail);
  expect(answer.value).toMatchObject({ RUNNER_TRACKING_ID: 'github_1', PATH: process.env['PATH'] });
  expect(Object.keys(answer.value)).not.toEqual(expect.arrayContaining(['ACTIONS_RUNTIME_TOKEN']));
  expect(answer.value).not.toHaveProperty('NODE_OPTIONS');
});
