import { loadBaseline, type Baseline, type FileContent, type Tree } from '@sar/baseline';

/** A baseline and every file that was asked for while it was loaded, those that were not there too. */
interface Loaded {
  readonly reads: ReadonlyMap<string, string>;
  readonly baseline: Baseline;
}

/**
 * Reads the baselines of commits. One whose files are those of a commit that was read before is not loaded again: what a baseline is
 * made of decides it, `extends` and missing files included.
 *
 * @param path a baseline that was named; without it the default paths
 * @returns for a commit its baseline; throws a UserError when that has errors, or the commit is not there
 */
export function baselineReader(treeAt: (commit: string) => Tree, path: string | undefined): (commit: string) => Promise<Baseline> {
  const loaded: Loaded[] = [];
  return async (commit) => {
    const tree = treeAt(commit);
    const contents = new Map<string, FileContent>();
    const readFile = (file: string): FileContent => {
      const content = contents.get(file) ?? tree.read(file);
      contents.set(file, content);
      return content;
    };
    const same = loaded.find(({ reads }) => [...reads].every(([file, content]) => keyOf(readFile(file)) === content));
    if (same !== undefined) return same.baseline;
    const asked = new Map<string, string>();
    const baseline = await loadBaseline({
      ...(path !== undefined && { path }),
      readFile: (file) => {
        const content = readFile(file);
        asked.set(file, keyOf(content));
        return content;
      },
    });
    loaded.push({ reads: asked, baseline });
    return baseline;
  };
}

function keyOf(content: FileContent): string {
  return JSON.stringify(content);
}
