/** Stands for what only a run knows, as `matchesWildcard` reads it. */
export const OPEN = '*';

/** An image's name without tag, digest and what Docker adds by itself: `docker.io/library/node:24` is `node`. */
export function imageName(written: string): string {
  const name = written
    .trim()
    .replace(/@sha256:.*$/s, '')
    .replace(/:[^/:]*$/, '');
  return name
    .toLowerCase()
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
}
