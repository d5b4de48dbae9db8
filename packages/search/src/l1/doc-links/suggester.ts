import { nearestWord } from '@sar/baseline';
import { anchorForms, reducedForm } from './anchor-forms.js';
import type { PathIndex } from './path-index.js';

/** Names that too many folders have for one of them to be the one that was meant. */
const COMMON = /^(?:README|index|CHANGELOG|LICENSE|__init__|SKILL|_index)\b/i;
/** Most names that one is compared with. */
const MAX_COMPARED = 2000;
/** Most comparisons of one run, a few seconds; after them only equal names are found. */
const MAX_COMPARISONS = 400_000;
/** Shortest beginning that is enough to be meant, in letters and digits. */
const ENOUGH = 6;

export interface PathSuggestion {
  readonly path: string;
  /** Whether it is the only file of that name, and a document or in a folder of that name too, so that it is the one that was moved. */
  readonly isMoved: boolean;
}

/** Finds what was probably meant by what is not there. */
export interface Suggester {
  /** The only file of that name, else the nearest name in the same folder. */
  path(missing: string): PathSuggestion | undefined;
  /** The anchor with the same letters, else the nearest one, else one that begins like it. */
  anchor(missing: string, anchors: ReadonlySet<string>): string | undefined;
}

export function suggester(paths: PathIndex): Suggester {
  let left = MAX_COMPARISONS;
  const compared = (candidates: readonly string[]): readonly string[] => {
    const taken = candidates.slice(0, Math.max(0, Math.min(MAX_COMPARED, left)));
    left -= taken.length;
    return taken;
  };
  return {
    path(missing) {
      const cut = missing.lastIndexOf('/');
      const name = missing.slice(cut + 1);
      const folder = missing.slice(0, Math.max(0, cut));
      const [only, ...others] = paths.filesNamed(name);
      if (only !== undefined && others.length === 0 && !COMMON.test(name))
        return { path: only, isMoved: /\.(?:md|mdx|markdown)$/i.test(name) || parentOf(only) === parentOf(missing) };
      const near = nearestWord(name, compared(paths.namesIn(folder)));
      return near === undefined || near === '' ? undefined : { path: folder === '' ? near : `${folder}/${near}`, isMoved: false };
    },
    anchor(missing, anchors) {
      const { reduced } = anchorForms(anchors);
      const wanted = reducedForm(missing);
      const same = reduced.get(wanted);
      if (same !== undefined) return same;
      const candidates = compared([...anchors]);
      return nearestWord(missing, candidates) ?? candidates.find((each) => isBeginning(wanted, reducedForm(each)));
    },
  };
}

function isBeginning(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= ENOUGH && (one.startsWith(other) || other.startsWith(one));
}

function parentOf(path: string): string | undefined {
  return path.split('/').at(-2);
}
