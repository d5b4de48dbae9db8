import { expect, it } from 'vitest';
import { archesOfOneSystem } from './arches-of-one-system.js';

it.each([
  [
    ['ubuntu-latest', 'ubuntu-24.04-arm'],
    ['x64', 'arm64'],
  ],
  [
    ['windows-11-arm', 'windows-2025'],
    ['arm64', 'x64'],
  ],
  [
    ['macos-13', 'macos-15'],
    ['x64', 'arm64'],
  ],
  [
    ['macos-15-intel', 'macos-15'],
    ['x64', 'arm64'],
  ],
  [
    ['macos-14-large', 'macos-latest'],
    ['x64', 'arm64'],
  ],
  [['macos-14-xlarge', 'macos-latest'], []],
  [['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-slim'], []],
  // Different systems are told apart by the system.
  [['ubuntu-latest', 'macos-latest'], []],
  [[], []],
])('%j: %j', (labels, arches) => {
  expect(archesOfOneSystem({ labels, systems: [], host: 'github' })).toEqual(arches);
});

it('says nothing of runners that are not hosted', () => {
  expect(archesOfOneSystem({ labels: ['ubuntu-latest', 'ubuntu-big-arm'], systems: [], host: 'unknown' })).toEqual([]);
});
