import { repositoryUrl } from '../answers/repository-of.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import type { TreeEntry } from '../git/git-objects.js';

/** Up to here a file's content stands in the answer; larger ones come only as raw text. */
const MAX_INLINE_BYTES = 1_048_576;

/** A file, folder, link or submodule without its content. */
export function entryAnswer(
  call: ApiCall,
  repository: RepositoryState,
  path: string,
  entry: Omit<TreeEntry, 'name'>,
  ref: string,
): Readonly<Record<string, unknown>> {
  const url = repositoryUrl(repository, call.baseUrl);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const type = TYPES[entry.mode];
  const self = `${url}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = type === 'submodule' ? null : `${url}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.id}`;
  const html =
    type === 'submodule'
      ? null
      : `${call.baseUrl}/${repository.owner}/${repository.name}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`;
  return {
    type,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: entry.id,
    size: repository.git.objects.blobs.get(entry.id)?.length ?? 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url:
      type === 'file' || type === 'symlink' ? `${call.baseUrl}/raw/${repository.owner}/${repository.name}/${ref}/${encoded}` : null,
    _links: { self, git, html },
  };
}

const TYPES = { '100644': 'file', '100755': 'file', '120000': 'symlink', '160000': 'submodule', '040000': 'dir' } as const;

/** A file with its content: base64 in lines of 60, or nothing and encoding `none` from one megabyte on. */
export function fileAnswer(
  call: ApiCall,
  repository: RepositoryState,
  path: string,
  entry: Omit<TreeEntry, 'name'>,
  ref: string,
): Readonly<Record<string, unknown>> {
  const content = repository.git.objects.blobs.get(entry.id) ?? Buffer.alloc(0);
  const inline = content.length <= MAX_INLINE_BYTES;
  return {
    ...entryAnswer(call, repository, path, entry, ref),
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    content: inline ? content.toString('base64').replaceAll(/(.{1,60})/g, '$1\n') : '',
  };
}
