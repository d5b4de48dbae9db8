import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderCache } from './folder-cache.fixture.js';
import { runJob, scene } from './job.fixture.js';

describe('a checkout', () => {
  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['without a lock file', {}, {}, /environment: skipped, there is no lock file of Python/],
    ['without the lock file that is named', {}, { 'package-managers': 'poetry' }, /downloads-poetry: skipped, there is no poetry\.lock/],
    [
      'with a checked-in cache of yarn',
      { 'yarn.lock': '__metadata:\n', '.yarn/cache/a.zip': 'x' },
      {},
      /downloads-yarn-berry: skipped, \.yarn\/cache is checked in/,
    ],
    ['with an environment', { 'uv.lock': '', '.venv/pyvenv.cfg': 'home = /x' }, {}, /environment: skipped, the folder is there already/],
    ['with the database', { 'a.db': 'x' }, { 'memory-path': 'a.db' }, /memory: skipped, the checkout has this database/],
    ['with a log of the database', { 'a.db-wal': 'x' }, { 'memory-path': 'a.db' }, /memory: skipped, a log of SQLite/],
    [
      'of which an environment gets a copy',
      { 'requirements.txt': '-r more.txt\n', 'more.txt': './lib\n' },
      {},
      /environment: skipped, it gets a copy of ".\/lib", whose content is in no key/,
    ],
    ['whose environment is off', { 'uv.lock': '' }, { environment: 'off' }, /environment: skipped, "environment" is off/],
  ])('%s has layers that are skipped', async (_, files, inputs, why) => {
    const job = await runJob(scene(files), folderCache(), { inputs });
    expect(job.failure).toBeUndefined();
    expect(job.log).toMatch(why);
    expect(job.summary).toContain('Not cached:');
  });

  it('of which a package manager keeps its downloads in the home folder itself is not put into a cache', async () => {
    const at = scene();
    const variables = { ...at.machine.variables, UV_CACHE_DIR: at.home };
    const job = await runJob({ ...at, machine: { ...at.machine, variables } }, folderCache());
    expect(job.log).toContain('downloads-uv: skipped, its folder holds the whole home folder');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a path outside', { path: '..' }, /"path" names "\.\.", which is no folder of the checkout/],
    ['no folder', { path: 'uv.lock' }, /which is no folder/],
    ['an environment that is the checkout', { environment: '.' }, /no folder inside the checkout/],
    ['an environment outside', { environment: '../x' }, /no folder inside the checkout/],
    ['a memory outside', { 'memory-path': '../x.db' }, /"memory-path" is the path of a file/],
    ['a memory by a pattern', { 'memory-path': '*.db' }, /"memory-path" is the path of a file/],
    ['a tier that there is not', { tier: 'forever' }, /"tier" takes live, common, ephemeral/],
    ['a package manager that there is not', { 'package-managers': 'uvv' }, /did you mean uv/],
    ['an option for an extra', { extras: '--index-url=https://evil.example' }, /no name of an extra/],
    ['an option for a requirement file', { requirements: '--index-url https://evil.example' }, /give paths relative to "path"/],
    ['a requirement file that is absent', { requirements: 'absent.txt' }, /"requirements" names "absent\.txt", which is not there/],
    ['paths without a slot', { 'tools-paths': '~/x' }, /"tools-paths" is given without "tools-slot"/],
    ['a slot without paths', { 'wheels-slot': '1' }, /"wheels-slot" is given without "wheels-paths"/],
    ['wheels in the environment', { 'wheels-paths': '.venv/wheels', 'wheels-slot': '1' }, /hold the same files/],
    ['a login', { 'tools-paths': '~/.ssh', 'tools-slot': '1' }, /where logins are kept/],
  ])('is not cached by %s', async (_, inputs, why) => {
    expect((await runJob(scene(), folderCache(), { inputs })).failure).toMatch(why);
  });

  it('whose lock file or environment is a link to elsewhere is refused', async () => {
    const lock = scene({});
    symlinkSync('/etc/passwd', join(lock.workspace, 'uv.lock'));
    expect((await runJob(lock, folderCache())).failure).toMatch(/"uv\.lock" cannot be a lock file: it leads out of the checkout/);
    const environment = scene();
    symlinkSync(environment.home, join(environment.workspace, '.venv'));
    expect((await runJob(environment, folderCache())).failure).toMatch(/\.venv is behind a link/);
  });

  it('whose requirement files take in files from outside, or without end, is refused', async () => {
    const outside = await runJob(scene({ 'requirements.txt': '-r ../../../../../etc/passwd\n' }), folderCache());
    expect(outside.failure).toMatch(/cannot be a lock file: it leads out of the checkout/);
    const many = Array.from({ length: 100 }, (_, at) => `r${at}.txt`);
    const endless = Object.fromEntries(many.map((name) => [name, `-r x-${name}\n`]));
    const job = await runJob(scene({ ...endless, 'requirements.txt': many.map((name) => `-r ${name}`).join('\n') }), folderCache());
    expect(job.failure).toMatch(/take in more than 100 others/);
  });

  it('text of a hostile name is text in the log and the summary', async () => {
    const name = 'x\n::error::pwned ##[add-mask]a';
    const job = await runJob(scene(), folderCache(), { inputs: { path: name } });
    expect(job.failure).not.toContain('\n');
  });
});
