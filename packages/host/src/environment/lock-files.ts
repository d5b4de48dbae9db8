import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { quoteUntrusted, UserError } from '@sar/baseline';
import { insideFile } from '../inside-file.js';

/** Largest lock file, in bytes; the largest of well-known repositories have less than 10 MB. */
const MAX_BYTES = 134_217_728;
/** Bytes of the beginning that are kept: lock files say there what they take in, and where from. */
const BEGINNING = 16_777_216;

/** A lock file as it is on the disk. */
export interface ReadLockFile {
  readonly name: string;
  readonly sha256: string;
  readonly beginning: string;
}

/**
 * The files of those names that a project has, in the order of the names.
 *
 * @param root the checkout
 * @param project relative to it
 * @throws UserError when the project is no folder of the checkout, or a file of such a name leads out of it or cannot be read
 */
export async function lockFiles(root: string, project: string, names: readonly string[]): Promise<readonly ReadLockFile[]> {
  const real = realpathSync(root);
  const folder = insideFile(real, new Map(), project);
  if (folder.kind !== 'folder')
    throw new UserError(`the input "path" names ${quoteUntrusted(project)}, which is no folder of the checkout`);
  const inner = relative(real, folder.real).split(sep).join('/');
  const found: ReadLockFile[] = [];
  for (const name of new Set(names)) {
    const path = inner === '' ? name : `${inner}/${name}`;
    const file = insideFile(real, new Map(), path);
    if (file.kind === 'absent') continue;
    const why = file.kind === 'file' ? sizeProblem(file.stat.size) : file.kind === 'folder' ? 'it is a folder' : WORDS[file.kind];
    if (why !== undefined || file.kind !== 'file')
      throw new UserError(`${quoteUntrusted(join(project, name))} cannot be a lock file: ${why ?? 'it is none'}`);
    found.push({ name, ...(await digestOf(file.real)) });
  }
  return found;
}

const WORDS = { outside: 'it leads out of the checkout', unreadable: 'it cannot be read' } as const;

function sizeProblem(size: number): string | undefined {
  return size > MAX_BYTES ? `it is larger than ${MAX_BYTES / 1_048_576} MB` : undefined;
}

async function digestOf(path: string): Promise<Pick<ReadLockFile, 'sha256' | 'beginning'>> {
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    if (bytes < BEGINNING) kept.push(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), beginning: Buffer.concat(kept).subarray(0, BEGINNING).toString('utf8') };
}
