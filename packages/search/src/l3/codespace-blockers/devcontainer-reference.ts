import data from './devcontainer-reference.json' with { type: 'json' };

/** Keys of a devcontainer.json that something reads. */
export const KNOWN_KEYS: readonly string[] = data.keys.known;
/** Keys that run commands, in their order. */
export const LIFECYCLE_KEYS: readonly string[] = data.lifecycle.keys;
/** The largest machine type of Codespaces. */
export const LARGEST_MACHINE = data.machines.largest;

const MOVED = new Map(Object.entries(data.moved.keys));
const RETIRED = new Map(Object.entries(data.features.retired));
/** Collections that nobody maintains any more, and where they are continued. */
const COLLECTIONS = Object.entries(data.features.movedCollections.prefixes);
const SHORTHAND = new Set(data.features.shorthand);

/** Where a key of old files belongs now. */
export function movedTo(key: string): string | undefined {
  return MOVED.get(key);
}

/** True for a feature of a collection that ended: it is still to be had, and gets no updates. */
export function isOfEndedCollection(feature: string): boolean {
  return COLLECTIONS.some(([from]) => feature.startsWith(from));
}

/** What took the place of a feature, named without its version. */
export function successorOf(feature: string): string | undefined {
  const collection = COLLECTIONS.find(([from]) => feature.startsWith(from));
  return (
    RETIRED.get(feature) ??
    (collection === undefined ? undefined : `${collection[1]}${feature.slice(collection[0].length)}`) ??
    (SHORTHAND.has(feature)
      ? `ghcr.io/devcontainers/features/${feature === 'docker-from-docker' ? 'docker-outside-of-docker' : feature}`
      : undefined)
  );
}
