import { known, unknown, type Answer, type BranchWriter } from '@sar/baseline';

/** Levels below a folder that `filesAt` reads with it. */
const LEVELS = 3;
/** Readings while others move the branch. */
const MAX_TRIES = 3;

/** Where a branch is, and the ids of the blobs that it has at paths; undefined when there is no such branch. */
export type BlobsOnBranch = { readonly head: string; readonly blobs: ReadonlyMap<string, string> } | undefined;

/** The blobs that a branch has at paths, all of one commit. Folders that are read with another one are not asked for. */
export async function blobsOnBranch(branch: string, paths: readonly string[], writer: BranchWriter): Promise<Answer<BlobsOnBranch>> {
  for (let tries = 1; ; tries++) {
    const heads = new Set<string>();
    const blobs = new Map<string, string>();
    for (const folder of foldersOf(paths)) {
      const part = await writer.filesAt(branch, folder);
      if (!part.known || part.value === undefined) return part as Answer<undefined>;
      heads.add(part.value.head);
      for (const [path, id] of part.value.blobs) blobs.set(path, id);
    }
    const [head = '', ...others] = heads;
    if (others.length === 0) return known({ head, blobs });
    if (tries === MAX_TRIES) return unknown('failed', `the branch ${branch} was moved by others all the time`);
  }
}

/** The folders to ask for, so that each path is in one of them or at most three levels below. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))].toSorted((a, b) => depth(a) - depth(b));
  const asked: string[] = [];
  for (const folder of folders) {
    // The root holds everything; it is asked for its own files alone.
    const isRead = asked.some((above) => above !== '' && folder.startsWith(`${above}/`) && depth(folder) - depth(above) <= LEVELS);
    if (!isRead) asked.push(folder);
  }
  return asked;
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}
