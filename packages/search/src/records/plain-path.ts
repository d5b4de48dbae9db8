/** A path without `.`, `..` and doubled slashes; undefined when it leads out of the root, is absolute, or is empty. */
export function plainPath(written: string): string | undefined {
  if (written.startsWith('/') || /^[A-Za-z]:/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}
