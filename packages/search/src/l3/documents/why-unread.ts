import type { FileContent } from '@sar/baseline';

/** Why a file gave no text, for people. */
export function whyUnread(content: Exclude<FileContent, { readonly kind: 'text' }>): string {
  switch (content.kind) {
    case 'binary':
      return 'it is no text';
    case 'too-large':
      return `it has ${Math.ceil(content.sizeBytes / 1024)} KB, more than is read`;
    case 'outside':
      return 'it leads out of the repository; it is not read';
    case 'absent':
      return 'it is not there';
    case 'unreadable':
      return `it cannot be read: ${content.reason}`;
  }
}
