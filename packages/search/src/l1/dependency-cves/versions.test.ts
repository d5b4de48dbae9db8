import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, smallestMending } from './versions.js';

describe('compareVersions', () => {
  it.each([
    ['pypi', '2.10.1', '2.9', 1],
    ['pypi', '1.0rc1', '1.0', -1],
    ['pypi', '1.0.post1', '1.0', 1],
    ['pypi', '1!0.1', '2.0', 1],
    ['npm', '1.0.0-beta.2', '1.0.0', -1],
    ['npm', '10.0.0', '9.9.9', 1],
    ['go', 'v1.2.3', '1.2.3', 0],
    ['maven', '1.2.0.RELEASE', '1.10', -1],
    ['maven', '2.0-rc1', '2.0', -1],
    ['', '1.2', '1.2.0', 0],
  ])('%s: %s and %s', (ecosystem, a, b, expected) => {
    expect(Math.sign(compareVersions(ecosystem, a, b))).toBe(expected);
    expect(Math.sign(compareVersions(ecosystem, b, a))).toBe(expected === 0 ? 0 : -expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('pypi', 'npm', 'maven'), fc.string(), fc.string(), (ecosystem, a, b) =>
        Number.isFinite(compareVersions(ecosystem, a, b)),
      ),
    );
  });
});

describe('smallestMending', () => {
  it.each([
    ['one vulnerability', [['2.10.1']], ['2.4.1'], '2.10.1'],
    ['several, one line', [['2.10.1'], ['3.1.3']], ['2.4.1'], '3.1.3'],
    ['the line that is installed', [['3.2.25', '4.2.10']], ['3.2.1'], '3.2.25'],
    ['a later line that is installed', [['3.2.25', '4.2.10']], ['4.2.1'], '4.2.10'],
    ['lines that only one vulnerability names', [['3.2.25', '4.2.10'], ['4.2.4']], ['3.2.1'], '4.2.10'],
    [
      'a line in which all are mended',
      [
        ['3.2.25', '4.2.10'],
        ['3.2.20', '4.2.4'],
      ],
      ['3.2.1'],
      '3.2.25',
    ],
    ['an installed version that nothing is newer than', [['1.0']], ['2.0'], undefined],
    ['an unknown installed version', [['1.0'], ['1.2']], [], '1.2'],
    ['several installed versions', [['0.2.4', '1.2.6']], ['0.0.8', '1.2.0'], '1.2.6'],
  ])('%s', (_, lists, installed, expected) => {
    expect(smallestMending('pypi', lists, installed)).toBe(expected);
  });
});
