import { execFileSync } from 'node:child_process';
import { unknown, type BranchCommit, type BranchWriter } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { blobId } from './blob-id.js';
import { offerFile, type FileOffer } from './offer-file.js';

const PATH = '.github/failure-patterns.yml';
const OFFER: FileOffer = { into: 'main', from: 'sar/x', path: PATH, before: 'old\n', text: 'new\n', title: 'Learn', body: 'Why.' };

/** Branches with one file, and how each commit goes: `moved` first lets somebody else commit that text. */
class MemoryBranches implements BranchWriter {
  readonly files = new Map<string, string | undefined>([['main', 'old\n']]);
  readonly commits: BranchCommit[] = [];
  readonly pulls: string[] = [];
  moves: string[] = [];
  /** Calls that are answered before the rest fails. */
  calls = Infinity;
  private heads = 0;

  private answered<T>(value: T) {
    this.calls -= 1;
    return this.calls < 0 ? unknown('unreachable', 'cut off') : { known: true as const, value };
  }

  async filesAt(branch: string, folder: string) {
    if (folder !== '.github') throw new Error(`asked for ${folder}`);
    if (!this.files.has(branch)) return this.answered(undefined);
    const text = this.files.get(branch);
    return this.answered({ head: `${branch}-${this.heads}`, blobs: new Map(text === undefined ? [] : [[PATH, blobId(text)]]) });
  }

  async createBranch(branch: string) {
    const answer = this.answered<'created' | 'exists'>(this.files.has(branch) ? 'exists' : 'created');
    if (answer.known && !this.files.has(branch)) this.files.set(branch, this.files.get('main'));
    return answer;
  }

  async commit(commit: BranchCommit) {
    const moved = this.moves.shift();
    if (moved !== undefined) {
      this.files.set(commit.branch, moved);
      this.heads += 1;
    }
    if (commit.expectedHead !== `${commit.branch}-${this.heads}`) return { outcome: 'moved', detail: 'moved' } as const;
    const answer = this.answered('done');
    if (!answer.known) return { outcome: 'failed', reason: answer.reason, detail: answer.detail } as const;
    this.commits.push(commit);
    this.heads += 1;
    this.files.set(commit.branch, commit.additions[0]?.text);
    return { outcome: 'committed', commit: 'c' } as const;
  }

  async openPullRequest({ from, into }: { from: string; into: string }) {
    const isNew = this.pulls.length === 0;
    const answer = this.answered({ url: 'https://github.com/o/r/pull/1', isNew });
    if (answer.known && isNew) this.pulls.push(`${from} → ${into}`);
    return answer;
  }
}

it.each(['', 'a\n', 'é€𝄞\r\n', 'x'.repeat(100_000)])('the id of a blob is that of git', (text) => {
  const id = execFileSync('git', ['hash-object', '--stdin'], { input: text }).toString().trim();
  expect(blobId(text)).toBe(id);
});

describe('an offer', () => {
  it.each<[string, Partial<FileOffer>, string | undefined]>([
    ['of a change', {}, 'old\n'],
    ['of a new file', { before: undefined }, undefined],
  ])('%s is one commit on a branch of its own and one pull request', async (_what, change, onMain) => {
    const branches = new MemoryBranches();
    branches.files.set('main', onMain);
    const answer = await offerFile({ ...OFFER, ...change }, branches);
    expect(answer).toMatchObject({ known: true, value: { isNew: true, change: 'committed' } });
    expect(branches.commits).toMatchObject([
      { branch: 'sar/x', message: 'Learn', additions: [{ path: PATH, text: 'new\n' }], deletions: [] },
    ]);
    expect([...branches.files]).toEqual([
      ['main', onMain],
      ['sar/x', 'new\n'],
    ]);
    expect(branches.pulls).toEqual(['sar/x → main']);
  });

  it('made again commits nothing and gives the same pull request', async () => {
    const branches = new MemoryBranches();
    await offerFile(OFFER, branches);
    expect(await offerFile(OFFER, branches)).toMatchObject({ known: true, value: { isNew: false, change: 'same' } });
    expect(branches.commits).toHaveLength(1);
  });

  it('goes on a branch that is left from before and has the file of the default branch', async () => {
    const branches = new MemoryBranches();
    branches.files.set('sar/x', 'old\n');
    expect(await offerFile(OFFER, branches)).toMatchObject({ known: true, value: { change: 'committed' } });
  });

  it('leaves what is on its branch already', async () => {
    const branches = new MemoryBranches();
    branches.files.set('sar/x', 'reviewed\n');
    expect(await offerFile(OFFER, branches)).toMatchObject({ known: true, value: { change: 'left' } });
    expect(branches.files.get('sar/x')).toBe('reviewed\n');
    expect(branches.commits).toEqual([]);
  });

  it.each<[string, Partial<FileOffer>, RegExp]>([
    ['another file on the default branch', { before: 'older\n' }, /is another file here than on the branch main: pull/],
    ['a file that is on the default branch and not here', { before: undefined }, /is another file here/],
    ['a default branch that is gone', { into: 'trunk' }, /there is no branch trunk/],
  ])('is refused for %s, before anything is written', async (_what, change, message) => {
    const branches = new MemoryBranches();
    const answer = await offerFile({ ...OFFER, ...change }, branches);
    expect(answer.known ? '' : answer.detail).toMatch(message);
    expect([...branches.files.keys()]).toEqual(['main']);
  });

  it.each<[readonly string[], string]>([
    [['old\n'], 'committed'],
    [['old\n', 'old\n'], 'committed'],
    [['new\n'], 'same'],
    [['reviewed\n'], 'left'],
  ])('while others write %j to the branch ends as %s', async (moves, change) => {
    const branches = new MemoryBranches();
    branches.moves = [...moves];
    expect(await offerFile(OFFER, branches)).toMatchObject({ known: true, value: { change } });
  });

  it('gives up where the branch moves on and on', async () => {
    const branches = new MemoryBranches();
    branches.moves = ['old\n', 'old\n', 'old\n', 'old\n'];
    expect(await offerFile(OFFER, branches)).toEqual({ known: false, reason: 'failed', detail: 'the branch sar/x moved 3 times' });
  });

  it.each([0, 1, 2, 3, 4])('cut off after %i calls and made again ends in the same state', async (calls) => {
    const branches = new MemoryBranches();
    branches.calls = calls;
    expect(await offerFile(OFFER, branches)).toMatchObject({ known: false, reason: 'unreachable' });
    branches.calls = Infinity;
    expect((await offerFile(OFFER, branches)).known).toBe(true);
    expect(branches.commits).toHaveLength(1);
    expect(branches.pulls).toEqual(['sar/x → main']);
    expect(branches.files.get('sar/x')).toBe('new\n');
  });

  it('tells of rules that forbid the commit', async () => {
    const branches = new MemoryBranches();
    branches.commit = async () => ({ outcome: 'protected', detail: 'rules of the branch' }) as never;
    expect(await offerFile(OFFER, branches)).toEqual({ known: false, reason: 'forbidden', detail: 'rules of the branch' });
  });
});
