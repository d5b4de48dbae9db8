import type { Machine } from './machine.js';
import type { LockFile } from './managers/find-managers.js';
import type { LayersRequest } from './plan/layers-request.js';
import type { Interpreter } from './trust/interpreter.js';

/** A hosted runner. */
export const MACHINE: Machine = {
  os: 'linux',
  arch: 'x64',
  isRoot: false,
  image: 'ubuntu24',
  home: '/home/runner',
  workspace: '/home/runner/work/repo/repo',
  variables: {},
};

export const PYTHON: Interpreter = {
  implementation: 'cpython',
  version: '3.13.2',
  tag: '.cpython-313-x86_64-linux-gnu.so',
  platform: 'linux-x86_64',
  executable: '/opt/hostedtoolcache/Python/3.13.2/x64/bin/python',
  base: '/opt/hostedtoolcache/Python/3.13.2/x64',
};

export function lockFile(name: string, digit = 'a', beginning = ''): LockFile {
  return { name, sha256: digit.repeat(64), beginning };
}

/** A request with every layer. */
export const REQUEST: LayersRequest & Required<Pick<LayersRequest, 'environment' | 'wheels' | 'tools' | 'memory'>> = {
  machine: MACHINE,
  tier: 'live',
  versionToken: '1',
  downloads: [
    { manager: 'uv', paths: ['/home/runner/.cache/uv'], lockFiles: [lockFile('uv.lock')] },
    { manager: 'npm', paths: ['/home/runner/.npm/_cacache'], lockFiles: [lockFile('package-lock.json', 'b')] },
  ],
  environment: {
    manager: 'uv',
    path: '/home/runner/work/repo/repo/.venv',
    interpreter: PYTHON,
    extras: ['dev', 'test'],
    lockFiles: [lockFile('uv.lock')],
  },
  wheels: { paths: ['/home/runner/wheels'], slot: 'torch-2.9-cpu' },
  tools: { paths: ['/home/runner/.local/pipx'], slot: '2026-10' },
  memory: { path: 'memory/agent.db', name: 'agent', now: new Date('2026-11-23T07:00:00Z') },
};
