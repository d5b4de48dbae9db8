import { describe, expect, it } from 'vitest';
import { NAME, scene, sharedServer } from './gate-scene.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const BROKEN = { broken: 'one test fails\n' };

describe('inputs', () => {
  it('needs: a skipped job fails unless it is allowed', async () => {
    const opened = scene({ server: server() });
    const needs = JSON.stringify({ test: { result: 'skipped' } });
    const run = await runInProcess(opened, { inputs: { needs } });
    expect(run.outputs.get('failed-checks')).toBe('integrity:needs');
    expect((await runInProcess(opened, { inputs: { needs, 'allow-skipped': 'test' } })).failure).toBeUndefined();
    expect((await runInProcess(opened, { inputs: { needs: '' } })).outputs.get('failed-checks')).toBe('integrity:needs');
  });

  it('checks: only those that are named', async () => {
    const opened = scene({ server: server(), change: BROKEN });
    const run = await runInProcess(opened, { inputs: { checks: 'test' } });
    expect(run.failure).toContain('tests');
  });

  it('run-commands: false leaves the check unknown, and on-unknown lets it through', async () => {
    const opened = scene({ server: server() });
    const inputs = { 'run-commands': 'false' };
    const run = await runInProcess(opened, { inputs });
    expect(run.outputs.get('failed-checks')).toBe('tests');
    expect(run.verdict().lines.find(({ id }) => id === 'tests')).toMatchObject({ outcome: 'unknown' });
    expect((await runInProcess(opened, { inputs: { ...inputs, 'on-unknown': 'warn' } })).failure).toBeUndefined();
  });

  it.each([
    [{ merge: 'yes' }, /"merge" takes off, auto, queue/],
    [{ 'on-unknown': 'pass' }, /"on-unknown" takes fail, warn/],
    [{ concurrency: '0' }, /"concurrency" is a whole number/],
    [{ 'vars-context': '[]' }, /vars-context/],
    [{ reports: 'none.json' }, /cannot be read/],
    [{ comment: 'ja' }, /"comment" is true or false/],
  ])('%j is refused before anything runs', async (inputs, words) => {
    const opened = scene({ server: server() });
    const run = await runInProcess(opened, { inputs });
    expect(run.failure).toMatch(words);
    expect(run.sent).toBe(0);
  });

  it('without a token the gate judges and publishes in the step alone', async () => {
    const opened = scene({ server: server(), change: BROKEN });
    const run = await runInProcess(opened, { inputs: { token: '', comment: 'true', merge: 'auto' } });
    expect(run.outputs.get('failed-checks')).toBe('tests');
    expect(run.log).toContain('No check run: the input "token" is empty.');
    expect(run.sent).toBe(0);
  });

  it('the repository is that of the run, whatever the files say', async () => {
    const opened = scene({ server: server() });
    opened.checkout.git('remote', 'add', 'origin', 'https://github.com/evil/other.git');
    await runInProcess(opened);
    expect(server().requests.filter(({ path }) => path.startsWith('/repos/') && !path.startsWith(`/repos/${NAME}/`))).toEqual([]);
  });
});
