import { expect, it } from 'vitest';
import { jobOf } from '../read/reading.fixture.js';
import { runnerOfJob } from './runner-of-job.js';

it.each<[string, string, string[], string[], string]>([
  ['ubuntu-latest', '', ['ubuntu-latest'], ['linux'], 'github'],
  ['ubuntu-24.04-arm', '', ['ubuntu-24.04-arm'], ['linux'], 'github'],
  ['ubuntu-slim', '', ['ubuntu-slim'], ['linux'], 'github'],
  ['windows-2025', '', ['windows-2025'], ['windows'], 'github'],
  ['macos-latest-xlarge', '', ['macos-latest-xlarge'], ['macos'], 'github'],
  ['macos-15-large', '', ['macos-15-large'], ['macos'], 'github'],
  ['ubuntu-latest-16-cores', '', ['ubuntu-latest-16-cores'], ['linux'], 'unknown'],
  ['[self-hosted, linux, x64]', '', ['self-hosted', 'linux', 'x64'], ['linux'], 'self'],
  ['[Self-Hosted, Windows]', '', ['Self-Hosted', 'Windows'], ['windows'], 'self'],
  ['{group: large, labels: ubuntu-latest}', '', ['group:large', 'ubuntu-latest'], ['linux'], 'unknown'],
  ['buildjet-4vcpu', '', ['buildjet-4vcpu'], [], 'unknown'],
  ['constructor', '', ['constructor'], [], 'unknown'],
  ['${{ matrix.os }}', 'os: [ubuntu-latest, windows-latest]', ['ubuntu-latest', 'windows-latest'], ['linux', 'windows'], 'github'],
  ['${{ matrix.os }}', 'os: [ubuntu-latest], include: [{os: macos-15}]', ['ubuntu-latest', 'macos-15'], ['linux', 'macos'], 'github'],
  ['${{ matrix.os }}-latest', 'os: [ubuntu, macos]', ['ubuntu-latest', 'macos-latest'], ['linux', 'macos'], 'github'],
  ['${{ matrix.c.runner }}', 'c: [{runner: ubuntu-latest}]', ['ubuntu-latest'], ['linux'], 'github'],
  ['${{ matrix.os }}', 'os: [[self-hosted, linux], ubuntu-latest]', ['self-hosted', 'linux', 'ubuntu-latest'], ['linux'], 'self'],
  ['${{ matrix.os }}', 'os: [ubuntu-latest, "${{ inputs.os }}"]', ['ubuntu-latest', '${{ inputs.os }}'], ['linux'], 'unknown'],
  ['${{ matrix.other }}', 'os: [ubuntu-latest]', ['${{ matrix.other }}'], [], 'unknown'],
  ['${{ inputs.runner }}', '', ['${{ inputs.runner }}'], [], 'unknown'],
  ['', '', [], [], 'unknown'],
])('runs-on: %s with the matrix {%s}', (runsOn, matrix, labels, systems, host) => {
  expect(runnerOfJob(jobOf(`runs-on: ${runsOn}`, `strategy: {matrix: {${matrix}}}`, 'steps: [{run: x}]'))).toEqual({
    labels,
    systems,
    host,
  });
});
