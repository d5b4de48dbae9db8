import type { IsBuilt } from '../picture/built-images.js';
import type { WeakPlace, Weakness } from '../weakness.js';

const MAX_EVIDENCE = 20;

/**
 * Makes one finding of all places of an unpinned image, at the first one: it is pinned in one go. It is doubtful when a workflow of the repository makes the image,
 * whose newest is then what the repository wants. Other weaknesses stay as they are.
 *
 * @param built asked only when there is an image without a pin
 */
export function groupImages(weaknesses: readonly Weakness[], built: () => IsBuilt): readonly Weakness[] {
  const grouped = new Map<string, Weakness[]>();
  const others: Weakness[] = [];
  for (const weakness of weaknesses) {
    const key = weakness.actual.replace(/:latest$/, '');
    if (weakness.rule !== 'unpinned-image') others.push(weakness);
    else if (grouped.has(key)) grouped.get(key)?.push(weakness);
    else grouped.set(key, [weakness]);
  }
  if (grouped.size === 0) return others;
  const isBuilt = built();
  return [...others, ...[...grouped].flatMap(([name, group]) => imageOf(name, group, isBuilt(name)))];
}

function imageOf(name: string, group: readonly Weakness[], isBuilt: boolean): readonly Weakness[] {
  const [first] = group;
  if (first === undefined) return [];
  // What stands behind an anchor is one place.
  const places = new Map(group.map(({ place }) => [positionOf(place), place] as const));
  places.delete(positionOf(first.place));
  const further = [...places.values()];
  const more = further.length === 0 ? '' : `; ${further.length} more ${further.length === 1 ? 'place' : 'places'}`;
  return [
    {
      ...first,
      identity: [name],
      message: `${first.message}${isBuilt ? ', and a workflow of the repository makes it' : ''}${more}`,
      ...(isBuilt && { pedantic: true }),
      further,
      evidence: further.slice(0, MAX_EVIDENCE).map(({ path, line, name: image = name }) => ({ path, line, text: image })),
    },
  ];
}

function positionOf({ path, line, column = 0 }: WeakPlace): string {
  return `${path}\n${line}\n${column}`;
}
