/** An absolute path in quotes, which may have spaces, or one that a space or a sign ends; no address and no end of a relative path. */
const ABSOLUTE = /(?<=["'`])(?:[A-Za-z]:[\\/]|\/)[^"'`\n]+(?=["'`])|(?<![\w.:/\\$}~*@-])(?:[A-Za-z]:[\\/]|\/)[^\s"'`,;:()<>|\]]+/g;
/** Folders that hold checkouts and people's names. */
const PERSONAL = /^(?:[A-Za-z]:\/+(?:Users|a|b)\/|\/(?:home|Users|root|builds|__w|workspaces?|private|var\/folders)\/)/;
/** Folders that are tried from the front: more than any machine has above a checkout. */
const MAX_DEPTH = 40;

/**
 * Makes a function that writes the absolute paths of a text as the repository's own, so that a message says the same wherever the tool ran: the longest end that
 * is a file or a folder of the repository, and of other paths below people's folders the last name. What is on every machine (`/dev/null`) stays.
 *
 * @param files every file of the repository
 */
export function withoutMachinePaths(files: readonly string[]): (text: string) => string {
  let kept: { readonly files: ReadonlySet<string>; readonly folders: ReadonlySet<string> } | undefined;
  return (text) =>
    text.replaceAll(ABSOLUTE, (written) => relative(written, (kept ??= { files: new Set(files), folders: foldersOf(files) })));
}

function relative(
  written: string,
  { files, folders }: { readonly files: ReadonlySet<string>; readonly folders: ReadonlySet<string> },
): string {
  const path = written.replaceAll('\\', '/');
  const parts = path
    .split('/')
    .slice(1)
    .filter((part) => part !== '');
  for (let skip = 0; skip < Math.min(parts.length, MAX_DEPTH); skip++) {
    const end = parts.slice(skip).join('/');
    // A folder's name by itself, such as `bin`, may be any.
    if (files.has(end) || (parts.length - skip > 1 && folders.has(end))) return end;
  }
  return PERSONAL.test(path) ? `…/${parts.at(-1) ?? ''}` : written;
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let cut = file.lastIndexOf('/'); cut > 0; cut = file.lastIndexOf('/', cut - 1)) {
      const folder = file.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
