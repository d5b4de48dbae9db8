import { compileGlob, globProblem, type Tree } from '@sar/baseline';

/** Largest `.gitattributes` that is read, in bytes; most such files, and most lines of one. */
const MAX_BYTES = 131_072;
const MAX_FILES = 500;
const MAX_LINES = 1000;

interface AttributeLine {
  /** What the line says of the files: made or not. */
  readonly isMade: boolean;
  matches(path: string): boolean;
}

/**
 * Whether the repository's `.gitattributes` call a file generated or copied in (`linguist-generated`, `linguist-vendored`), or keep its changes out of
 * sight (`-diff`, `binary`). Of several lines the last counts, and those of the folder that is nearer. Classes of characters (`[a-z]`) are not known to the
 * globs; lines with them match nothing.
 *
 * @see https://git-scm.com/docs/gitattributes
 * @see https://docs.github.com/en/repositories/working-with-files/managing-files/customizing-how-changed-files-appear-on-github
 */
export function generatedPaths(tree: Tree): (path: string) => boolean {
  const files = tree
    .list()
    .filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'))
    .slice(0, MAX_FILES)
    .toSorted((a, b) => a.split('/').length - b.split('/').length);
  let lines: readonly AttributeLine[] | undefined;
  return (path) => {
    lines ??= files.flatMap((file) => linesOf(file));
    return lines.findLast((line) => line.matches(path))?.isMade === true;
  };

  function linesOf(file: string): readonly AttributeLine[] {
    const content = tree.read(file, MAX_BYTES);
    if (content.kind !== 'text') return [];
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    const written = content.text.split('\n').slice(0, MAX_LINES);
    return written.flatMap((line) => lineOf(line, folder));
  }
}

function lineOf(line: string, folder: string): readonly AttributeLine[] {
  const [, quoted, plain = '', rest = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))\s+(.*)$/.exec(line.replace(/\r$/, '')) ?? [];
  const isMade = saidBy(rest.split(/\s+/));
  const pattern = (quoted ?? plain).replaceAll(/[{}]/g, '\\$&');
  // A pattern for a folder alone names no file.
  if (isMade === undefined || pattern === '' || pattern.endsWith('/')) return [];
  const inside = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  if (globProblem(inside) !== undefined) return [];
  const glob = compileGlob(inside);
  const prefix = folder === '' ? '' : `${folder}/`;
  return [{ isMade, matches: (path) => path.startsWith(prefix) && glob.matches(path.slice(prefix.length)) }];
}

/** What a line's attributes say; undefined when they say nothing of it. */
function saidBy(attributes: readonly string[]): boolean | undefined {
  let said: boolean | undefined;
  for (const attribute of attributes) {
    if (/^(?:linguist-(?:generated|vendored)(?:=true)?|-diff|binary)$/.test(attribute)) said = true;
    else if (/^(?:[-!]linguist-(?:generated|vendored)|linguist-(?:generated|vendored)=false)$/.test(attribute)) said ??= false;
  }
  return said;
}
