import type { WorkFiles } from '@sar/baseline';

/** No pointer is larger, in bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const MAX_POINTER_BYTES = 1024;

/** What a Git LFS pointer stands for. */
export interface LfsPointer {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** The pointer that is in the place of a file whose data was not fetched; undefined for every other file. */
export function lfsPointer(files: WorkFiles, path: string): LfsPointer | undefined {
  const content = files.read(path, MAX_POINTER_BYTES);
  if (content.kind !== 'text' || !content.text.startsWith('version https://git-lfs.github.com/spec/')) return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(content.text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(content.text)?.[1];
  return sha256 === undefined || size === undefined ? undefined : { sha256, sizeBytes: Number(size) };
}
