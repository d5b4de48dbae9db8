const WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE)(?:[/\\]|$)/i;

/**
 * A directory relative to the repository's root (`''` is the root), or undefined when it is not known: dynamic parts, absolute
 * paths outside the workspace, paths that leave the repository.
 */
export function joinDirectory(base: string | undefined, directory: string | undefined): string | undefined {
  if (directory === undefined) return base;
  let path = directory.trim().replaceAll('\\', '/');
  let from = base;
  if (WORKSPACE.test(path)) {
    path = path.replace(WORKSPACE, '');
    from = '';
  }
  if (from === undefined || path.startsWith('/') || path.startsWith('~') || /[$`*?]|%\w+%|^[A-Za-z]:/.test(path)) return undefined;
  const parts = from === '' ? [] : from.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
