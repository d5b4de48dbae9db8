import type { FileContent, FileFacts } from '@sar/baseline';

const WORDS = {
  absent: 'it is not there',
  binary: 'it is binary, and no text',
  file: 'it is a file',
  folder: 'it is a folder',
  outside: 'it leads out of the repository, where nothing is read',
  text: 'it is text',
  'too-large': 'it is larger than what is read of such a file',
} as const;

/** In words what is at a path in place of what was looked for: `it is a folder`. */
export function whatIsThere(there: FileFacts | FileContent): string {
  return there.kind === 'unreadable' ? `it cannot be read: ${there.reason}` : WORDS[there.kind];
}
