import { MAX_GLOB_LENGTH } from '../paths/glob.js';

/** The glob that matches this text and nothing else; undefined where there is none, for an empty text or one that is too long. */
export function literalGlob(text: string): string | undefined {
  const glob = text.replace(/[*?{}\\]/g, String.raw`\$&`);
  return glob === '' || glob.length > MAX_GLOB_LENGTH ? undefined : glob;
}
