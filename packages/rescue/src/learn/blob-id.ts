import { createHash } from 'node:crypto';

/** The id that git gives a file with this text (UTF-8): SHA-1 of its header and its bytes, https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. */
export function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`, 'utf8')
    .digest('hex');
}
