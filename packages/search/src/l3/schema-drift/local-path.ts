/** The path that a relative reference of a file means, from the root; undefined for an address, an absolute path, and one that leads out. */
export function localPath(from: string, written: string): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(written) || written.startsWith('/') || written.includes('\\')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(written).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
