import { describe, expect, it } from 'vitest';
import type { Machine, OperatingSystem } from '../machine.js';
import { MACHINE } from '../request.fixture.js';
import { downloadFolders } from './download-folders.js';
import { managerOf, PACKAGE_MANAGERS, type ManagerId } from './package-manager.js';

const machineOf = (os: OperatingSystem, variables: Machine['variables'] = {}): Machine => ({
  ...MACHINE,
  os,
  home: os === 'windows' ? 'C:\\Users\\runner' : '/home/runner',
  variables,
});
const folders = (id: ManagerId, machine: Machine) =>
  downloadFolders(managerOf(id), machine, machine.os === 'windows' ? 'D:\\a\\r\\r' : '/w');

describe('where a package manager keeps its downloads', () => {
  it.each<[ManagerId, readonly string[], string]>([
    ['pip', ['/home/runner/.cache/pip'], 'C:\\Users\\runner\\AppData\\Local\\pip\\Cache'],
    ['uv', ['/home/runner/.cache/uv'], 'C:\\Users\\runner\\AppData\\Local\\uv\\cache'],
    [
      'poetry',
      ['/home/runner/.cache/pypoetry/artifacts', '/home/runner/.cache/pypoetry/cache'],
      'C:\\Users\\runner\\AppData\\Local\\pypoetry\\Cache\\artifacts',
    ],
    ['npm', ['/home/runner/.npm/_cacache'], 'C:\\Users\\runner\\AppData\\Local\\npm-cache\\_cacache'],
    ['pnpm', ['/home/runner/.local/share/pnpm/store'], 'C:\\Users\\runner\\AppData\\Local\\pnpm\\store'],
    ['yarn-classic', ['/home/runner/.cache/yarn'], 'C:\\Users\\runner\\AppData\\Local\\Yarn\\Cache'],
    ['yarn-berry', ['/home/runner/.yarn/berry/cache', '/w/.yarn/cache'], 'C:\\Users\\runner\\AppData\\Local\\Yarn\\Berry\\cache'],
  ])('%s', (id, linux, windows) => {
    expect(folders(id, machineOf('linux'))).toEqual(linux);
    expect(folders(id, machineOf('windows'))[0]).toBe(windows);
  });

  it.each<[ManagerId, Machine['variables'], string]>([
    ['pip', { PIP_CACHE_DIR: '/c' }, '/c'],
    ['pip', { XDG_CACHE_HOME: '/x' }, '/x/pip'],
    ['pip', { PIP_CACHE_DIR: '', XDG_CACHE_HOME: ' ' }, '/home/runner/.cache/pip'],
    ['uv', { UV_CACHE_DIR: 'cache' }, '/w/cache'],
    ['npm', { npm_config_cache: '/n' }, '/n/_cacache'],
    ['pnpm', { PNPM_HOME: '/p' }, '/p/store'],
    ['poetry', { POETRY_CACHE_DIR: '/p' }, '/p/artifacts'],
  ])('%s, moved by %j', (id, variables, folder) => {
    expect(folders(id, machineOf('linux', variables))[0]).toBe(folder);
  });

  it('is known for every system, with a source', () => {
    for (const manager of PACKAGE_MANAGERS) {
      expect(manager.source, manager.id).toMatch(/^https:\/\//);
      for (const os of ['linux', 'macos', 'windows'] as const) expect(manager.folders[os].at(-1), `${manager.id} ${os}`).toMatch(/^~\//);
    }
  });

  it('is elsewhere for the superuser with the old yarn, and with no other', () => {
    const root = { ...machineOf('linux'), isRoot: true };
    expect(folders('yarn-classic', root)).toEqual(['/usr/local/share/.cache/yarn']);
    expect(folders('pip', root)).toEqual(['/home/runner/.cache/pip']);
  });
});
