import { expect, it } from 'vitest';
import { machineOf } from './machine.js';

it.each([
  ['linux', { RUNNER_ARCH: 'X64', ImageOS: 'ubuntu24' }, { os: 'linux', arch: 'x64', image: 'ubuntu24' }],
  ['darwin', { RUNNER_ARCH: 'ARM64' }, { os: 'macos', arch: 'arm64', image: '' }],
  ['win32', {}, { os: 'windows', arch: 'ia32', image: '', isRoot: false }],
])('on %s', (platform, variables, expected) => {
  expect(machineOf(variables, '/w', { home: '/h', platform, arch: 'ia32' })).toMatchObject(expected);
});

it('of the superuser is known', () => {
  const isRoot = (uid: number | undefined) => machineOf({}, '/w', { home: '/h', platform: 'linux', arch: 'x64', uid }).isRoot;
  expect([isRoot(0), isRoot(1001), isRoot(undefined)]).toEqual([true, false, false]);
});
