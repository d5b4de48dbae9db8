import type { WorkTree } from '@sar/baseline';
import { temporaryRepository } from '@sar/testkit';
import { onTestFinished } from 'vitest';
import { openWorkTree } from './open-work-tree.js';

type Repository = ReturnType<typeof temporaryRepository>;

/** The work tree of a repository's newest commit, or of another one; removed with the test. */
export async function opened(repository: Repository, commit = repository.git('rev-parse', 'HEAD')): Promise<WorkTree> {
  const answer = await openWorkTree(repository.root, { PATH: process.env['PATH'], GITHUB_TOKEN: 'ghs_secret' })(commit);
  if (!answer.known) throw new Error(answer.detail);
  onTestFinished(() => answer.value.remove());
  return answer.value;
}

/** A repository that is removed with the test. */
export function repositoryOf(files: Readonly<Record<string, string | Uint8Array>>): Repository {
  const repository = temporaryRepository(files);
  onTestFinished(() => repository.remove());
  return repository;
}

/** Runs a program in a work tree. */
export async function run(work: WorkTree, command: readonly string[]) {
  return work.commands.run(command, { maxBytes: 100_000, signal: new AbortController().signal });
}
