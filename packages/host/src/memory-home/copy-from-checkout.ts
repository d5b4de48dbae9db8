import { copyFile, lstat, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { known, unknown, type Answer, type FetchedMemory } from '@sar/baseline';
import { insideFile } from '../inside-file.js';

/** Files beside a database that hold what is not in it yet. */
const BESIDE = ['-wal', '-journal'];

/** Copies a database of the checkout; undefined when there is none. */
export async function copyFromCheckout(root: string, path: string, to: string): Promise<Answer<FetchedMemory | undefined>> {
  const file = insideFile(root, new Map(), path);
  if (file.kind === 'absent') return known(undefined);
  if (file.kind !== 'file' || file.real !== resolve(root, path))
    return unknown('failed', 'it is no file of the checkout, or behind a link');
  for (const suffix of BESIDE) {
    const beside = await lstat(`${file.real}${suffix}`).catch(() => undefined);
    if (beside !== undefined && beside.size > 0)
      return unknown(
        'failed',
        `a program writes to it, or was broken off: ${path}${suffix} holds what is not in it yet; close that program, or open the database once`,
      );
  }
  await mkdir(dirname(to), { recursive: true });
  await copyFile(file.real, to);
  return known({ path: to, from: 'the checkout' });
}
