import { unknown, type BranchCommit, type BranchWriter } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobId } from './blob-id.js';
import { foldersOf } from './blobs-on-branch.js';
import { offerChanges, type ChangesOffer } from './offer-changes.js';

const AT = 'a'.repeat(40);
const OFFER: ChangesOffer = {
  into: 'main',
  from: 'sar/x',
  changes: [
    { path: 'src/a.py', before: 'a\n', after: 'A\n' },
    { path: 'docs/new.md', after: 'new\n' },
    { path: 'gone.txt', before: 'gone\n' },
  ],
  title: 'Mend',
  body: 'Why.',
};
const START = { 'src/a.py': 'a\n', 'gone.txt': 'gone\n', 'src/deep/b.py': 'b\n' };

/** Branches of a repository in memory; the call at which it is cut off, before its effect. */
class MemoryBranches implements BranchWriter {
  readonly branches = new Map<string, { head: string; files: Map<string, string> }>([
    ['main', { head: AT, files: new Map(Object.entries(START)) }],
  ]);
  readonly commits: BranchCommit[] = [];
  pulls = 0;
  calls = Infinity;

  private isCut(): boolean {
    this.calls -= 1;
    return this.calls < 0;
  }

  async filesAt(branch: string, folder: string) {
    if (this.isCut()) return unknown('unreachable', 'cut off');
    const found = this.branches.get(branch);
    if (found === undefined) return { known: true as const, value: undefined };
    const inFolder = [...found.files].filter(([path]) => {
      const rest = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
      return rest !== undefined && rest.split('/').length <= 4;
    });
    return { known: true as const, value: { head: found.head, blobs: new Map(inFolder.map(([path, text]) => [path, blobId(text)])) } };
  }

  async createBranch(branch: string, commit: string) {
    if (this.isCut()) return unknown('unreachable', 'cut off');
    if (this.branches.has(branch)) return { known: true as const, value: 'exists' as const };
    this.branches.set(branch, { head: commit, files: new Map(Object.entries(START)) });
    return { known: true as const, value: 'created' as const };
  }

  async commit(commit: BranchCommit) {
    if (this.isCut()) return { outcome: 'failed', reason: 'unreachable', detail: 'cut off' } as const;
    const found = this.branches.get(commit.branch);
    if (found?.head !== commit.expectedHead) return { outcome: 'moved', detail: 'moved' } as const;
    this.commits.push(commit);
    found.head = `${this.commits.length}`.padEnd(40, 'c');
    for (const { path, text } of commit.additions) found.files.set(path, text);
    for (const path of commit.deletions) found.files.delete(path);
    return { outcome: 'committed', commit: found.head } as const;
  }

  async openPullRequest() {
    if (this.isCut()) return unknown('unreachable', 'cut off');
    this.pulls ||= 1;
    return { known: true as const, value: { url: 'https://github.com/o/r/pull/1', isNew: this.pulls === 1 } };
  }
}

describe('changes that are offered', () => {
  it.each([undefined, AT])('are one commit of all files, begun at %s', async (at) => {
    const branches = new MemoryBranches();
    const answer = await offerChanges({ ...OFFER, ...(at !== undefined && { at }) }, branches);
    expect(answer).toMatchObject({ known: true, value: { change: 'committed' } });
    expect(branches.commits).toMatchObject([
      {
        branch: 'sar/x',
        expectedHead: AT,
        additions: [
          { path: 'src/a.py', text: 'A\n' },
          { path: 'docs/new.md', text: 'new\n' },
        ],
        deletions: ['gone.txt'],
      },
    ]);
    expect(Object.fromEntries(branches.branches.get('main')?.files ?? [])).toEqual(START);
  });

  it('made again commit nothing', async () => {
    const branches = new MemoryBranches();
    await offerChanges(OFFER, branches);
    expect(await offerChanges(OFFER, branches)).toMatchObject({ value: { change: 'same' } });
    expect(branches.commits).toHaveLength(1);
  });

  it('leave a branch on which somebody changed one of the files', async () => {
    const branches = new MemoryBranches();
    await offerChanges(OFFER, branches);
    branches.branches.get('sar/x')?.files.set('src/a.py', 'reviewed\n');
    expect(await offerChanges(OFFER, branches)).toMatchObject({ value: { change: 'left' } });
    expect(branches.commits).toHaveLength(1);
  });

  it('from a commit do not ask what the other branch has become', async () => {
    const branches = new MemoryBranches();
    branches.branches.get('main')?.files.set('src/a.py', 'moved on\n');
    expect(await offerChanges({ ...OFFER, at: AT }, branches)).toMatchObject({ known: true });
    expect(await offerChanges({ ...OFFER, from: 'sar/y' }, branches)).toMatchObject({ known: false });
  });

  it.each<[string, Partial<ChangesOffer>, RegExp]>([
    ['the branch that they are offered to', { from: 'main' }, /main is never written to/],
    ['nothing', { changes: [] }, /no change/],
  ])('are refused for %s, before anything is asked', async (_what, more, message) => {
    const branches = new MemoryBranches();
    branches.calls = 0;
    const answer = await offerChanges({ ...OFFER, ...more }, branches);
    expect(answer.known ? '' : answer.detail).toMatch(message);
  });

  it('cut off at any call and made again end in the same state', async () => {
    for (let calls = 0; calls < 12; calls++) {
      const branches = new MemoryBranches();
      branches.calls = calls;
      await offerChanges(OFFER, branches);
      branches.calls = Infinity;
      expect(await offerChanges(OFFER, branches)).toMatchObject({ known: true });
      expect(branches.commits).toHaveLength(1);
      expect(branches.branches.get('sar/x')?.files.get('docs/new.md')).toBe('new\n');
    }
  });
});

describe('the folders that are asked for', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['a.txt'], ['']],
    [
      ['a.txt', 'src/b.txt'],
      ['', 'src'],
    ],
    [['src/a', 'src/x/y/z/b'], ['src']],
    [
      ['src/a', 'src/w/x/y/z/b'],
      ['src', 'src/w/x/y/z'],
    ],
    [
      ['src/a', 'srcs/b'],
      ['src', 'srcs'],
    ],
  ])('of %j are %j', (paths, folders) => expect(foldersOf(paths)).toEqual(folders));

  it('have every path in them, at most three levels down', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 20 }), (paths) => {
        const folders = foldersOf(paths);
        return paths.every((each) =>
          folders.some((folder) => {
            if (folder === '') return !each.includes('/');
            return each.startsWith(`${folder}/`) && each.slice(folder.length + 1).split('/').length <= 4;
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
