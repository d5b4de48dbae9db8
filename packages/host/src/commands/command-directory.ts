import { unknown, type Answer } from '@sar/baseline';
import { insideFile } from '../inside-file.js';

/**
 * The folder that a command runs in, as its real path.
 *
 * @param root real path of the checkout
 * @param directory relative to it; undefined for the root itself
 * @returns unknown for what is no folder of the checkout, also where a link leads out of it
 */
export function commandDirectory(root: string, directory: string | undefined): Answer<string> {
  if (directory === undefined) return { known: true, value: root };
  const place = insideFile(root, new Map(), directory);
  if (place.kind === 'folder') return { known: true, value: place.real };
  return unknown('not-configured', `the folder ${directory} ${WORDS[place.kind]}; change the directory of the command in the baseline`);
}

const WORDS = {
  file: 'is a file',
  outside: 'leads out of the checkout',
  absent: 'is not there',
  unreadable: 'cannot be read',
} as const;
