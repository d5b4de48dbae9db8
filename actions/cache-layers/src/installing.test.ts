import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderCache } from './folder-cache.fixture.js';
import { makeEnvironment, runJob, scene, states } from './job.fixture.js';

/** Programs are looked for on the PATH of the process. */
function onPath(path: string | undefined): void {
  const before = process.env['PATH'];
  process.env['PATH'] = path;
  onTestFinished(() => void (process.env['PATH'] = before));
}

describe('installing', () => {
  const UV = (at: ReturnType<typeof scene>) =>
    `echo "$@" >> ${at.home}/calls; env | sort > ${at.home}/env; mkdir -p .venv/bin; echo "home = ${at.workspace}" > .venv/pyvenv.cfg; cp "$(command -v python)" .venv/bin/python; echo '##[error]from a package'`;

  it('happens where the environment did not come back, without a shell or a token of the action', async () => {
    const [at, cache] = [scene(), folderCache()];
    at.program('uv', UV(at));
    onPath(at.machine.variables['PATH']);
    const machine = {
      ...at.machine,
      variables: { ...at.machine.variables, ACTIONS_RUNTIME_TOKEN: 'secret', INPUT_X: 'secret', UV_INDEX_PASSWORD: 'kept' },
    };
    const first = await runJob({ ...at, machine }, cache, { inputs: { install: 'auto', extras: 'dev, Test' } });
    expect(first.failure).toBeUndefined();
    expect(readFileSync(join(at.home, 'calls'), 'utf8')).toBe('sync --frozen --python /opt/python --extra dev --extra test\n');
    const environment = readFileSync(join(at.home, 'env'), 'utf8');
    expect(environment).not.toContain('secret');
    expect(environment).toContain('UV_INDEX_PASSWORD=kept');
    expect(first.log).not.toContain('##[');
    expect(first.outputs.get('environment-ready')).toBe('true');
    expect(first.path).toEqual([join(at.workspace, '.venv/bin')]);
    await runJob(at, cache, { state: first.state });

    at.fresh();
    const second = await runJob(at, cache, { inputs: { install: 'auto', extras: 'dev,test' } });
    expect(states(second)['environment']).toBe('hit');
    expect(second.log).not.toContain('> uv');
    expect(second.path).toEqual(first.path);
  });

  it.each<[string, string | undefined, RegExp]>([
    ['is not there', undefined, /uv cannot be started: .*install it in a step before/],
    ['fails', 'echo no such version; exit 2', /uv sync --frozen ended with 2; its output says why/],
  ])('by a package manager that %s fails the step', async (_, script, why) => {
    const at = scene();
    if (script !== undefined) at.program('uv', script);
    const machine = { ...at.machine, variables: { ...at.machine.variables, PATH: `${join(at.home, '../bin')}:/bin` } };
    onPath(machine.variables.PATH);
    const [cache, inputs] = [folderCache(), { install: 'auto' }];
    const job = await runJob({ ...at, machine }, cache, { inputs });
    expect(job.failure).toMatch(why);
    // With `continue-on-error` the job ends well all the same.
    makeEnvironment(at);
    expect((await runJob({ ...at, machine }, cache, { inputs, state: job.state })).log).toBe('nothing is new');
    expect(cache.keys()).toEqual([]);
  });

  it('needs a place for packages of Python, and a Python', async () => {
    const off = await runJob(scene(), folderCache(), { inputs: { install: 'auto', environment: 'off' } });
    expect(off.failure).toMatch(
      /"environment" is off: Python packages are installed into an environment only; name its folder, or set "install" to none/,
    );
    const none = scene();
    for (const name of ['python', 'python3']) none.program(name, 'exit 1');
    expect((await runJob(none, folderCache(), { inputs: { install: 'auto' } })).failure).toMatch(/no Python starts: put one on the PATH/);
  });

  it('does not choose between two lock files of Node, nor take the end of the job for its beginning', async () => {
    const at = scene({ 'yarn.lock': '# yarn lockfile v1\n', 'package-lock.json': '{}' });
    const job = await runJob(at, folderCache(), { inputs: { install: 'auto' } });
    expect(job.failure).toBe(
      'there are package-lock.json and yarn.lock: name the package manager that installs in the input "package-managers"',
    );
    expect((await runJob(at, folderCache())).failure).toBeUndefined();
    const wrong = await runJob(at, folderCache(), { inputs: { tier: 'forever' } });
    expect(wrong.failure).toBeDefined();
    const end = await runJob(at, folderCache(), { inputs: { tier: 'forever' }, state: wrong.state });
    expect([end.failure, end.log]).toEqual([undefined, 'nothing is new']);
  });
});
