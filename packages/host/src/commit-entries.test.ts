import { temporaryRepository } from '@sar/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { commitEntries } from './commit-entries.js';

const repository = temporaryRepository({ '.github/sar.yml': 'version: 1\n', 'a/b/c.txt': 'c', 'd.txt': 'd', 'e.txt': 'e', 'f.txt': 'f' });
const head = repository.git('rev-parse', 'HEAD');
afterAll(() => repository.remove());

describe('commitEntries', () => {
  it('lists the commit only once more is asked than a few files', () => {
    const entries = commitEntries(repository.root, head);
    for (const path of ['.github/sar.yml', '.github/sar.yaml', 'sar.yml', '.github', 'a/b/c.txt', 'a/b', 'a', 'd.txt']) entries.entry(path);
    expect(entries.isListed()).toBe(false);
    entries.entry('e.txt');
    expect(entries.isListed()).toBe(true);
  });

  it('knows the folders of what it looked up', () => {
    const entries = commitEntries(repository.root, head);
    expect(['a', 'a/b', 'a/b/c.txt', 'absent', 'd.txt'].map((path) => entries.hasFolder(path))).toEqual([true, true, false, false, false]);
  });

  it('lists everything, in git’s order', () => {
    expect(
      commitEntries(repository.root, head)
        .all()
        .map(({ path }) => path),
    ).toEqual(['.github/sar.yml', 'a/b/c.txt', 'd.txt', 'e.txt', 'f.txt']);
  });
});
