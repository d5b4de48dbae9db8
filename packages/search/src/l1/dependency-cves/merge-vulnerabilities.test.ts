import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestsOf } from './manifests.js';
import { mergeVulnerabilities } from './merge-vulnerabilities.js';
import type { Vulnerability } from './vulnerability.js';

const MANIFESTS = manifestsOf(memoryTree({ 'requirements.txt': 'x==1\n', 'other/requirements.txt': 'x==2\n' }));

function record(ids: readonly string[], more: Partial<Vulnerability> = {}): Vulnerability {
  return {
    ecosystem: 'pypi',
    package: 'x',
    installed: '1',
    ids,
    title: '',
    severity: 'unknown',
    score: undefined,
    remedy: { kind: 'unknown' },
    manifest: undefined,
    scope: undefined,
    isMalware: false,
    source: 'r',
    url: undefined,
    ...more,
  };
}

const inShort = (records: readonly Vulnerability[]): readonly string[] =>
  mergeVulnerabilities(records, MANIFESTS).map(
    ({ name, manifest, vulnerabilities }) => `${name} in ${manifest}: ${vulnerabilities.map(({ ids }) => ids.join('=')).join(', ')}`,
  );

describe('mergeVulnerabilities', () => {
  it.each([
    ['the same id in other case', [record(['GHSA-a']), record(['ghsa-A'])], ['x in requirements.txt: ghsa-A']],
    ['an alias', [record(['PYSEC-1', 'CVE-1']), record(['CVE-1', 'GHSA-1'])], ['x in requirements.txt: CVE-1=GHSA-1=PYSEC-1']],
    [
      'an alias of an alias',
      [record(['A-1']), record(['C-1']), record(['A-1', 'B-1']), record(['B-1', 'C-1'])],
      ['x in requirements.txt: A-1=B-1=C-1'],
    ],
    ['others apart', [record(['CVE-1']), record(['CVE-2'])], ['x in requirements.txt: CVE-1, CVE-2']],
    [
      'each manifest apart',
      [record(['CVE-1'], { manifest: 'a' }), record(['CVE-1'], { manifest: 'b' })],
      ['x in a: CVE-1', 'x in b: CVE-1'],
    ],
    [
      'what has no path to what has one',
      [record(['CVE-1']), record(['CVE-1'], { manifest: 'other/requirements.txt' })],
      ['x in other/requirements.txt: CVE-1'],
    ],
    [
      'packages of one name in two ecosystems apart',
      [record(['CVE-1'], { package: 'y' }), record(['CVE-1'], { package: 'y', ecosystem: 'npm' })],
      ['y in undefined: CVE-1', 'y in undefined: CVE-1'],
    ],
    ['what nothing names', [record(['CVE-1'], { package: 'y' })], ['y in undefined: CVE-1']],
  ])('puts %s', (_, records, expected) => {
    expect(inShort(records)).toEqual(expected);
  });

  it('loses no id and tells none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }), { maxLength: 20 }),
        (idLists) => {
          const merged = mergeVulnerabilities(
            idLists.map((ids) => record(ids.map((id) => `CVE-${id}`))),
            MANIFESTS,
          ).flatMap(({ vulnerabilities }) => vulnerabilities.flatMap(({ ids }) => ids));
          expect(merged.toSorted()).toEqual([...new Set(idLists.flat())].map((id) => `CVE-${id}`).toSorted());
        },
      ),
    );
  });

  it('takes no square of the time for many of one package', () => {
    const millisecondsFor = (count: number): number => {
      const records = Array.from({ length: count }, (_, at) => record([`CVE-${at}`, `CVE-${at + 1}`]));
      const before = process.threadCpuUsage();
      mergeVulnerabilities(records, MANIFESTS);
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    const leastFor = (count: number): number => Math.min(...Array.from({ length: 3 }, () => millisecondsFor(count)));
    // Ten times as many; a square would be a hundred times as long. The fastest of three is what other work on the machine disturbed least.
    expect(leastFor(40_000)).toBeLessThan(40 * Math.max(leastFor(4000), 5));
  });
});
