import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { checkedArchive, SUMS_FILE } from './archive-sums.mjs';

const NAME = 'sar-1.2.3.tar.gz';
const SUM = createHash('sha256').update('archive').digest('hex');

function folderWith(sums: string): string {
  const { path, remove } = temporaryFolder('sar-archive');
  onTestFinished(remove);
  writeFileSync(join(path, NAME), 'archive');
  writeFileSync(join(path, SUMS_FILE), sums);
  return path;
}

it('gives the archive whose bytes are those of the sum', () => {
  expect(checkedArchive(folderWith(`${SUM}  ${NAME}\n`))).toEqual({ name: NAME, bytes: Buffer.from('archive') });
});

it.each([
  ['another sum', `${'0'.repeat(64)}  ${NAME}\n`, 'has SHA-256'],
  ['a name elsewhere', `${SUM}  ../sar-1.2.3.tar.gz\n`, 'has not the one line'],
  ['two lines', `${SUM}  ${NAME}\n${SUM}  other\n`, 'has not the one line'],
  ['nothing', '', 'has not the one line'],
])('refuses %s', (_case, sums, words) => {
  expect(() => checkedArchive(folderWith(sums))).toThrow(words);
});
