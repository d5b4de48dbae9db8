import { LAYERS } from '@sar/baseline';
import type { Sensor } from '@sar/search';

/** The sensors that words of choice mean, and the words that mean none. */
export interface ChosenWords {
  readonly sensors: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Reads words as `chosenSensors` does, without giving up at one that means nothing: it stands in somebody's workflow.
 *
 * @param all every sensor of the repository
 * @param enabled ids of those that its baseline enables
 */
export function sensorsOfWords(words: readonly string[], all: readonly Sensor[], enabled: ReadonlySet<string>): ChosenWords {
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    const layer = LAYERS.find((each) => each === word.toUpperCase());
    const meant = all.filter(({ id, layer: own }) => id === word || (enabled.has(id) && (word === 'all' || own === layer)));
    if (meant.length === 0 && layer === undefined && word !== 'all') unknown.push(word);
    for (const { id } of meant) chosen.add(id);
  }
  return { sensors: all.map(({ id }) => id).filter((id) => chosen.has(id)), unknown };
}

/** The words of an input: separated by commas, blanks or lines. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
