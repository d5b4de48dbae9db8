import { loadBaseline, type Baseline, type Tree } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { ownPatterns } from './own-patterns.js';

function pattern(id: string, expression = '^boom'): string {
  return `- pattern_id: ${id}
  name: Something broke
  category: own
  priority: 1
  severity: P2
  detection: { error_signatures: ['${expression}'] }
  root_cause: It is so.
  fix_steps: [Mend it.]
  metadata: { discovered: 2026-11-22, confidence: 0.9, reuse_count: 0 }
`;
}

async function open(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
): Promise<{ readonly tree: Tree; readonly baseline: Baseline }> {
  const tree: Tree = memoryTree({ '.github/sar.yml': `version: 1\nci:\n  patterns: ${JSON.stringify(paths)}\n`, ...files });
  return { tree, baseline: await loadBaseline({ readFile: (path) => tree.read(path) }) };
}

const own = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]) => {
  const { tree, baseline } = await open(files, paths);
  return ownPatterns(tree, baseline);
};

describe('the patterns of a repository', () => {
  it('are those of its files, in their order', async () => {
    const found = await own({ 'b.yml': pattern('B_001'), 'a.yml': pattern('A_001') }, 'b.yml', 'a.yml');
    expect(found.map(({ pattern_id }) => pattern_id)).toEqual(['B_001', 'A_001']);
    expect(await own({})).toEqual([]);
  });

  it.each<[string, string | undefined, RegExp]>([
    ['is not there', undefined, /\.github\/sar\.yml:3: .*own\.yml is not there/],
    ['is no text', 'a\0b', /own\.yml is no text/],
    ['is too large', 'x'.repeat(1_048_577), /own\.yml is larger than 1048576 bytes/],
    ['is no library', 'a: 1\n', /own\.yml:1:1/],
    ['has an error', pattern('X_001').replace('priority: 1', 'priority: 9'), /own\.yml:4:\d+/],
    ['has an expression that is not RE2', pattern('X_001', '(?<=a)b'), /^own\.yml: failure pattern X_001: .*RE2/],
  ])('that are in a file that %s are refused with its place', async (_, text, message) => {
    await expect(own(text === undefined ? {} : { 'own.yml': text }, 'own.yml')).rejects.toThrow(message);
  });
});
