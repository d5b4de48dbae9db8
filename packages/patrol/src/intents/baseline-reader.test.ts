import { UserError, type Tree } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { baselineReader } from './baseline-reader.js';

const state = (name: string) => `version: 1\nstate: ${name}\n`;
type Commits = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the state directory of each commit; `reads` counts how often a file was asked for. */
function reading(commits: Commits, path?: string) {
  const reads: string[] = [];
  const read = baselineReader((commit): Tree => {
    const tree = memoryTree(commits[commit] ?? {});
    return { ...tree, read: (file) => (reads.push(`${commit} ${file}`), tree.read(file)) };
  }, path);
  return { reads, stateOf: async (commit: string) => (await read(commit)).state, read };
}

describe('baselineReader', () => {
  it('gives the same baseline for commits whose files are the same, and asks for each file once', async () => {
    const { reads, read } = reading({ a: { 'sar.yml': state('one') }, b: { 'sar.yml': state('one'), other: 'x' } });
    expect(await read('a')).toBe(await read('b'));
    expect(new Set(reads).size).toBe(reads.length);
  });

  it.each<[string, Commits, string | undefined, readonly string[]]>([
    [
      'the file changes and changes back',
      { a: { 'sar.yml': state('one') }, b: { 'sar.yml': state('two') }, c: { 'sar.yml': state('one') } },
      undefined,
      ['one', 'two', 'one'],
    ],
    [
      'an extended file changes',
      {
        a: { 'sar.yml': 'version: 1\nextends: [base.yml]\n', 'base.yml': state('one') },
        b: { 'sar.yml': 'version: 1\nextends: [base.yml]\n', 'base.yml': state('two') },
      },
      undefined,
      ['one', 'two'],
    ],
    [
      'a file appears that goes before',
      { a: { 'sar.yml': state('one') }, b: { 'sar.yml': state('one'), '.github/sar.yml': state('two') } },
      undefined,
      ['one', 'two'],
    ],
    ['the file is gone', { a: { 'sar.yml': state('one') }, b: {} }, undefined, ['one', '.sar']],
    ['a named file changes', { a: { 'x.yml': state('one') }, b: { 'x.yml': state('two') } }, 'x.yml', ['one', 'two']],
  ])('notices that %s', async (_what, commits, path, states) => {
    const { stateOf } = reading(commits, path);
    const found: string[] = [];
    for (const commit of Object.keys(commits)) found.push(await stateOf(commit));
    expect(found).toEqual(states);
  });

  it('throws again for a baseline with errors', async () => {
    const { read } = reading({ a: { 'sar.yml': 'version: 2\n' } });
    await expect(read('a')).rejects.toThrow(UserError);
    await expect(read('a')).rejects.toThrow(UserError);
  });
});
