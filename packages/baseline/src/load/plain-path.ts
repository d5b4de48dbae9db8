/**
 * A path of the repository as git writes it: without `./`, `//` and `x/..`, so that one file has one name in messages, and when it is asked whether a
 * change touches it. A path that leads out of the repository stays one that does.
 */
export function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
