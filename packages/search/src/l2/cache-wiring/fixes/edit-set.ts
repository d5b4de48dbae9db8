import type { TextEdit } from '@sar/baseline';

/**
 * Edits that can be applied together. The same edit counts once; an edit that touches the characters of another one, or inserts at the same
 * place, is in its way: their order would matter.
 */
export class EditSet {
  readonly #byPath = new Map<string, TextEdit[]>();

  /** Adds all edits of a fix, or none when one is in the way of an edit that is there. Returns whether it did. */
  add(edits: readonly TextEdit[]): boolean {
    const added = edits.filter((edit) => !this.#has(edit));
    if (added.some((edit) => this.#isInTheWay(edit))) return false;
    for (const edit of added) {
      const list = this.#byPath.get(edit.path);
      if (list === undefined) this.#byPath.set(edit.path, [edit]);
      else list.splice(placeOf(list, edit.start), 0, edit);
    }
    return true;
  }

  /** The edits of each file, in the order of the text. */
  files(): ReadonlyMap<string, readonly TextEdit[]> {
    return this.#byPath;
  }

  #has(edit: TextEdit): boolean {
    return this.#around(edit).some(({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text);
  }

  #isInTheWay(edit: TextEdit): boolean {
    return this.#around(edit).some(({ start, end }) => start <= edit.end && edit.start <= end);
  }

  /** The last edit that starts before the place, and those that start up to the end of the edit: at most one more can touch it. */
  #around(edit: TextEdit): readonly TextEdit[] {
    const list = this.#byPath.get(edit.path) ?? [];
    const at = placeOf(list, edit.start);
    return list.slice(Math.max(0, at - 1), at + 2);
  }
}

/** Index of the first edit that starts at or behind an offset. */
function placeOf(list: readonly TextEdit[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
