import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { folderCache } from './folder-cache.fixture.js';
import { ALL, FACTS, fillMachine, makeEnvironment, remember, runJob, scene, states } from './job.fixture.js';

describe('the layers of a job', () => {
  it('never fail for the service: it is a warning, and nothing half is left', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache, { inputs: ALL });
    fillMachine(at);
    await runJob(at, cache, { state: first.state });
    for (const how of ['down', 'broken'] as const) {
      at.fresh();
      cache.fail(how);
      const job = await runJob(at, cache, { inputs: ALL });
      expect(job.failure).toBeUndefined();
      expect(states(job)).toMatchObject({ downloads: 'miss', environment: 'miss', tools: 'miss' });
      expect(job.log).toMatch(/^::warning title=Cache layers::not restored: downloads-uv \((?:Unable|Tar)/m);
      expect(job.log).not.toContain('##[');
      expect(job.summary).not.toContain('##[');
      expect(at.has('.venv')).toBe(false);
      fillMachine(at);
      cache.fail('down');
      const end = await runJob(at, cache, { state: job.state });
      expect(end.failure).toBeUndefined();
      expect(end.log).toContain('environment: not saved, Unable to make request');
    }
  });

  it('that two jobs save are kept of the first', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    const second = await runJob(at, cache);
    fillMachine(at);
    await runJob(at, cache, { state: first.state });
    const end = await runJob(at, cache, { state: second.state });
    expect(end.failure).toBeUndefined();
    expect(end.log).toContain('another job may be creating this cache');
    expect(new Set(cache.keys()).size).toBe(cache.keys().length);
  });

  it.each<[string, Parameters<typeof runJob>[2], RegExp]>([
    ['reads only', { mode: 'read' }, /may not write caches \(cache-mode read\)/],
    ['a stranger can start', { facts: { event: 'issue_comment' } }, /issue_comment may only read the caches of the default branch/],
  ])('are not saved by a run that %s', async (_, run, why) => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    fillMachine(at);
    expect((await runJob(at, cache, { ...run, state: first.state })).log).toMatch(why);
    expect(cache.keys()).toEqual([]);
  });

  it('are not saved where the workflow says so, or where there is nothing', async () => {
    const [at, cache] = [scene(), folderCache()];
    const never = await runJob(at, cache, { inputs: { save: 'never' } });
    fillMachine(at);
    expect((await runJob(at, cache, { state: never.state })).log).toContain('the input "save" is never');
    at.fresh();
    const auto = await runJob(at, cache);
    mkdirSync(join(at.home, '.cache/uv/empty'), { recursive: true });
    expect((await runJob(at, cache, { state: auto.state })).log).toBe(
      'downloads-uv: not saved, there is nothing\nenvironment: not saved, there is nothing',
    );
  });

  it('an environment of another interpreter than the one on the PATH is not saved', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    makeEnvironment(at, { ...FACTS, version: '3.12.0' });
    expect((await runJob(at, cache, { state: first.state })).log).toContain('environment: not saved, its interpreter is cpython 3.12.0');
    expect(cache.keys()).toEqual([]);
  });

  it('an environment that became a link is not saved, and the job is well', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    makeEnvironment(at, FACTS, 'elsewhere');
    symlinkSync('elsewhere', join(at.workspace, '.venv'));
    const end = await runJob(at, cache, { state: first.state });
    expect(end.failure).toBeUndefined();
    expect(end.log).toContain('environment: not saved, .venv is behind a link');
  });

  it('what cannot be saved for whatever reason is not, and the job is well', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    fillMachine(at);
    mkdirSync(join(at.workspace, '.venv/.sar-environment'));
    const end = await runJob(at, cache, { state: first.state });
    expect(end.failure).toBeUndefined();
    expect(end.log).toContain('environment: not saved, EISDIR');
    expect(end.log).toContain('downloads-uv: saved as');
  });

  it('a database that a program writes to is not saved', async () => {
    const [at, cache] = [scene({}), folderCache()];
    const first = await runJob(at, cache, { inputs: { 'memory-path': 'm/agent.db' } });
    remember(at, 'one');
    const writer = new DatabaseSync(join(at.workspace, 'm/agent.db'));
    const reader = new DatabaseSync(join(at.workspace, 'm/agent.db'));
    // A reader of before the write keeps the log from being moved into the database.
    reader.exec('BEGIN; SELECT * FROM t');
    writer.exec("INSERT INTO t VALUES ('two')");
    const end = await runJob(at, cache, { state: first.state });
    expect(end.log).toMatch(/^memory: not saved, .*(?:locked|a program still uses it)/);
    reader.close();
    writer.close();
    expect((await runJob(at, cache, { state: first.state })).log).toContain('memory: saved as live-memory-agent-1-');
  }, 20_000);
});
