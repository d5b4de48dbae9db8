import { expect, it } from 'vitest';
import { scene, sharedServer } from './gate-scene.fixture.js';
import { otherEvent, runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();

it('the history of the score grows after a push of the default branch that passed, and is left alone while the figures are the same', async () => {
  const opened = scene({ server: server() });
  const history = () => opened.repository.git.readText('sar-state', 'score.ndjson') ?? '';
  const run = await runInProcess(opened, otherEvent(opened, 'push'));
  expect(run.failure, run.log).toBeUndefined();
  expect(run.log).not.toContain('score');
  const lines = history().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ schema: 'sar.score/1', commit: opened.base }]);
  const before = opened.repository.git.refs.get('refs/heads/sar-state');
  await runInProcess(opened, otherEvent(opened, 'push'));
  expect(opened.repository.git.refs.get('refs/heads/sar-state')).toBe(before);
}, 60_000);

it('nothing is recorded after a gate that failed', async () => {
  const opened = scene({ server: server(), files: { broken: 'x\n' } });
  const run = await runInProcess(opened, otherEvent(opened, 'push'));
  expect(run.failure).toBeDefined();
  expect([...opened.repository.git.refs.keys()]).not.toContain('refs/heads/sar-state');
});
