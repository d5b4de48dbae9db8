import type { RepositoryState } from '../contract/world.js';
import type { ChangedFile } from '../git/changed-files.js';
import { repositoryUrl } from './repository-of.js';

/** A changed file (schema `diff-entry`). `commit` is the newer commit. */
export function diffEntryAnswer(
  repository: RepositoryState,
  file: ChangedFile,
  commit: string,
  baseUrl: string,
): Readonly<Record<string, unknown>> {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const html = `${baseUrl}/${repository.owner}/${repository.name}`;
  return {
    sha: file.id,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${commit}/${path}`,
    raw_url: `${html}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(repository, baseUrl)}/contents/${path}?ref=${commit}`,
    ...(file.patch === '' ? {} : { patch: file.patch }),
  };
}
