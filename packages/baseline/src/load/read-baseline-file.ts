import type { FileContent } from '../ports/tree.js';
import { MAX_BASELINE_BYTES } from './baseline-input.js';

/** The text of a file, or why it cannot be read, in words that say how to mend it. */
export function baselineText(content: FileContent): { readonly text: string } | { readonly problem: string } {
  switch (content.kind) {
    case 'text':
      return content.sizeBytes > MAX_BASELINE_BYTES || content.text.length > MAX_BASELINE_BYTES
        ? tooLarge(content.sizeBytes)
        : { text: content.text };
    case 'too-large':
      return tooLarge(content.sizeBytes);
    case 'binary':
      return { problem: 'a binary file, not YAML; replace it with a text file in UTF-8' };
    case 'outside':
      return { problem: 'lies outside the repository, possibly through a link; a baseline is read only from inside it' };
    case 'absent':
      return { problem: 'there is no such file; paths are from the root of the repository' };
    case 'unreadable':
      return { problem: `cannot be read: ${content.reason}` };
  }
}

function tooLarge(sizeBytes: number): { readonly problem: string } {
  return { problem: `${sizeBytes} bytes are too many for a baseline (at most ${MAX_BASELINE_BYTES}); it was not parsed` };
}
