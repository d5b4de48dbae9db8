import type { Tree } from '@sar/baseline';
import { repositoryPaths } from '../../reports/repository-path.js';

/** Files that hold tests, whose names a class or module name ends with. */
const TEST_FILE = /\.(?:py|java|kt|groovy|scala|cs|php|rb|[cm]?[jt]sx?)$/;

/** Most parts of a dotted name that are looked at. */
const MAX_PARTS = 50;

/** What is known of where a test stands. */
export interface WrittenPlace {
  readonly className: string;
  readonly suite: string;
  readonly file: string | undefined;
  /** Of the report, whose folder paths may be relative to. */
  readonly report: string;
}

/**
 * Finds the repository's file of a test: by the file that the report names, else by a class or suite that is called like a path, else by a dotted
 * name (`tests.test_cart.TestTotal`, `com.example.CartTest`) where one file alone fits. Undefined when none does.
 */
export function testPlaces(tree: Tree): (test: WrittenPlace) => string | undefined {
  const known = new Map<string, string | undefined>();
  const toPath = new Map<string, (written: string) => string | undefined>();
  let stems: ReadonlyMap<string, readonly string[]> | undefined;
  return (test) => {
    const folder = test.report.slice(0, Math.max(0, test.report.lastIndexOf('/')));
    const key = `${test.file ?? ''}\n${test.className}\n${test.suite}\n${folder}`;
    if (!known.has(key)) known.set(key, find(test, folder));
    return known.get(key);
  };

  function find({ className, suite, file }: WrittenPlace, folder: string): string | undefined {
    const resolve = toPath.get(folder) ?? repositoryPaths(tree, [folder]);
    toPath.set(folder, resolve);
    for (const written of [file, className, suite]) {
      const path = written === undefined || written === '' ? undefined : resolve(written);
      if (path !== undefined) return path;
    }
    return byDottedName(className) ?? byDottedName(suite);
  }

  function byDottedName(name: string): string | undefined {
    if (!/^[\w$]+(?:[.\\][\w$]+)*$/.test(name)) return undefined;
    stems ??= stemsOf(tree);
    const parts = (name.split('$')[0] ?? '').split(/[.\\]/, MAX_PARTS);
    for (let count = parts.length; count > 0; count--) {
      const end = parts.slice(0, count).join('/');
      let fit: string | undefined;
      // One word alone is the name of many things, and means only a file in the root.
      for (const path of stems.get(lastTwo(end)) ?? []) {
        const stem = path.slice(0, path.lastIndexOf('.'));
        if (stem !== end && !stem.endsWith(`/${end}`)) continue;
        if (fit !== undefined) return undefined;
        fit = path;
      }
      if (fit !== undefined) return fit;
    }
    return undefined;
  }
}

/** The last two parts of a path; of a file in the root, its name. */
function lastTwo(path: string): string {
  const cut = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
  return cut === -1 ? path : path.slice(cut + 1);
}

/** Files of tests, by the last folder and the name without its ending. */
function stemsOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const path of tree.list()) {
    if (!TEST_FILE.test(path)) continue;
    const stem = lastTwo(path.slice(0, path.lastIndexOf('.')));
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, [path]);
    else known.push(path);
  }
  return stems;
}
