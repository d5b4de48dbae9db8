import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { folderCache } from './folder-cache.fixture.js';
import { ALL, fillMachine, runJob, scene, states } from './job.fixture.js';

describe('the layers of a job', () => {
  it('are missed, saved, and come back, to the database and the environment', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache, { inputs: ALL });
    expect(first.failure).toBeUndefined();
    expect(states(first)).toEqual({ downloads: 'miss', wheels: 'miss', environment: 'miss', tools: 'miss', memory: 'miss' });
    expect(first.outputs.get('environment-ready')).toBe('false');
    fillMachine(at);
    const end = await runJob(at, cache, { state: first.state });
    expect(end.log.match(/: saved as /g)).toHaveLength(5);

    at.fresh();
    const second = await runJob(at, cache, { inputs: ALL });
    expect(states(second)).toEqual({ downloads: 'hit', wheels: 'hit', environment: 'hit', tools: 'hit', memory: 'hit' });
    expect(second.outputs.get('environment-ready')).toBe('true');
    expect(second.outputs.get('environment-key')).toMatch(/^live-environment-linux-x64-uv-cpython\.3\.13\.2-plain-1-[0-9a-f]{32}$/);
    expect(second.outputs.get('environment-bytes')).toBe('1500000');
    expect(Number(second.outputs.get('downloads-seconds'))).toBeLessThan(60);
    expect(second.summary).toContain('| environment | hit | `live-environment-');
    expect(at.has('.venv/lib/package.py')).toBe(true);
    expect(new DatabaseSync(join(at.workspace, 'm/agent.db')).prepare('SELECT what FROM t').all()).toEqual([{ what: 'one' }]);

    const before = cache.keys();
    const again = await runJob(at, cache, { state: second.state });
    expect(again.log).toBe('memory: not saved, nothing changed');
    expect(cache.keys()).toEqual(before);
  });

  it('of another lock file come back in part, but for the environment', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    fillMachine(at);
    await runJob(at, cache, { state: first.state });
    at.fresh();
    at.write('uv.lock', 'version = 2\n');
    const second = await runJob(at, cache);
    expect(states(second)).toMatchObject({ downloads: 'partial', environment: 'miss', wheels: 'skipped' });
    expect(at.has('.venv')).toBe(false);
    fillMachine(at);
    await runJob(at, cache, { state: second.state });
    expect(cache.keys()).toHaveLength(4);
  });

  it.each<[string, string]>([
    ['a file that its requirement file takes in', 'requirements/base.txt'],
    ['a file that that one takes in', 'constraints.txt'],
    ['the manifest of the project', 'pyproject.toml'],
  ])('an environment is another one for %s', async (_, changed) => {
    const at = scene({
      'requirements.txt': '-r requirements/base.txt\n',
      'requirements/base.txt': '-c ../constraints.txt\n-r ../requirements.txt\n',
      'constraints.txt': 'a==1\n',
      'pyproject.toml': '[project]\n',
    });
    const keyOf = async () => (await runJob(at, folderCache())).outputs.get('environment-key');
    const before = await keyOf();
    expect(await keyOf()).toBe(before);
    at.write(changed, 'changed');
    expect(await keyOf()).not.toBe(before);
  });
});
