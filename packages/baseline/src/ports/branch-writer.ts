import type { UnknownReason } from '../vocabulary/reading.js';
import type { Answer } from './answer.js';

/** A change of files on a branch, made as one commit through the API, so that it is signed. */
export interface BranchCommit {
  readonly branch: string;
  /** The commit that the branch must be at: the change is made only on top of it. */
  readonly expectedHead: string;
  /** First line, then an empty line and more, if there is more. */
  readonly message: string;
  /** With `encoding`, the text is the base64 of a file's bytes. */
  readonly additions: readonly { readonly path: string; readonly text: string; readonly encoding?: 'base64' }[];
  readonly deletions: readonly string[];
}

/** `moved`: the branch is no longer at the expected commit. `protected`: rules of the branch forbid the commit. */
export type CommitOutcome =
  | { readonly outcome: 'committed'; readonly commit: string }
  | { readonly outcome: 'moved'; readonly detail: string }
  | { readonly outcome: 'protected'; readonly detail: string }
  | { readonly outcome: 'failed'; readonly reason: UnknownReason; readonly detail: string };

/** Reads and changes branches of one repository through the API. */
export interface BranchWriter {
  /** The commit that a branch is at, and the blob ids of the files in a folder, and in folders in it three levels down, by path; undefined when there is no such branch. */
  filesAt(
    branch: string,
    folder: string,
  ): Promise<Answer<{ readonly head: string; readonly blobs: ReadonlyMap<string, string> } | undefined>>;
  commit(commit: BranchCommit): Promise<CommitOutcome>;
  /** Creates a branch at a commit, or says that it is there already. */
  createBranch(branch: string, commit: string): Promise<Answer<'created' | 'exists'>>;
  /** Opens a pull request, or gives the address of the open one from that branch. */
  openPullRequest(request: {
    readonly from: string;
    readonly into: string;
    readonly title: string;
    readonly body: string;
  }): Promise<Answer<{ readonly url: string; readonly isNew: boolean }>>;
  /** The newest pull request from a branch into another one of the same repository, open or not; undefined when there never was one. */
  findPullRequest?(request: { readonly from: string; readonly into: string }): Promise<Answer<FoundPullRequest | undefined>>;
}

/** A pull request, and what became of it. */
export interface FoundPullRequest {
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
}
