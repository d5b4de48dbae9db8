import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File beside an archive that holds its SHA-256, as `sha256sum` writes and checks it. */
export const SUMS_FILE = 'SHA256SUMS';

/**
 * The archive of a folder, once its bytes are those that SHA256SUMS names.
 *
 * @throws Error when they are not, or the file has another shape
 */
export function checkedArchive(folder) {
  const [, sum, name] = /^([0-9a-f]{64}) {2}(sar-[0-9A-Za-z.-]+\.tar\.gz)\n$/.exec(readFileSync(join(folder, SUMS_FILE), 'utf8')) ?? [];
  if (name === undefined) throw new Error(`${SUMS_FILE} has not the one line that it should have`);
  const bytes = readFileSync(join(folder, name));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sum) throw new Error(`${name} has SHA-256 ${found}, and ${SUMS_FILE} says ${sum}`);
  return { name, bytes };
}
