import type { FileContent } from '@sar/baseline';

/**
 * Why a file is not read, in words that follow its name.
 *
 * @param maxBytes the most that is read
 */
export function unreadReason(content: Exclude<FileContent, { kind: 'text' }>, maxBytes: number): string {
  switch (content.kind) {
    case 'binary':
      return 'it is no text in UTF-8';
    case 'too-large':
      return `it has more than ${maxBytes / 1_048_576} MB`;
    case 'outside':
      return 'it is a link that leads out of the repository';
    case 'absent':
      return 'git tracks it, and it is not there';
    case 'unreadable':
      return `it cannot be read: ${content.reason}`;
  }
}
