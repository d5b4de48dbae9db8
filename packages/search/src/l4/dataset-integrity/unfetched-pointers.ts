import { compileGlob, type Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { lfsPointer, MAX_POINTER_BYTES } from './lfs-pointer.js';
import { folderOf } from './read-manifest.js';

const MAX_ATTRIBUTES_BYTES = 262_144;
/** Most files that are asked whether they are pointers. */
const MAX_ASKED = 5000;

/**
 * Files that Git LFS has pointers of in the place of their data, one item for all: whoever uses them reads three lines of text. Which
 * files those can be, the `.gitattributes` tell.
 */
export async function unfetchedPointers({ tree, files, pace }: SensorInput): Promise<readonly Unjudged[]> {
  const attributes = tree.list().filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
  const globs = attributes.slice(0, 500).flatMap((path) => lfsGlobs(path));
  if (globs.length === 0) return [];
  const pointers: string[] = [];
  let asked = 0;
  for (const path of tree.list()) {
    await pace.step();
    if (asked === MAX_ASKED) break;
    if (!globs.some((glob) => glob.matches(path))) continue;
    asked += 1;
    const facts = files.facts(path);
    if (facts.kind === 'file' && facts.sizeBytes <= MAX_POINTER_BYTES && lfsPointer(files, path) !== undefined) pointers.push(path);
  }
  const [first] = pointers;
  if (first === undefined) return [];
  const others = pointers.length === 1 ? '' : ` and ${pointers.length - 1} more files`;
  return [{ path: first, reason: `the data of this file${others} is not fetched, Git LFS pointers are in its place; run git lfs pull` }];

  function lfsGlobs(path: string) {
    const content = tree.read(path, MAX_ATTRIBUTES_BYTES);
    if (content.kind !== 'text') return [];
    const folder = folderOf(path);
    return content.text.split('\n').flatMap((line) => {
      const [pattern = '', ...values] = line.trim().split(/\s+/);
      if (pattern.startsWith('#') || pattern.startsWith('"') || !values.includes('filter=lfs')) return [];
      const inside = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
      try {
        return [compileGlob(folder === '' ? inside : `${folder}/${inside}`)];
      } catch {
        return [];
      }
    });
  }
}
