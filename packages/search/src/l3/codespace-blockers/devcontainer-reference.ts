import data from './devcontainer-reference.json' with { type: 'json' };

/** Keys of a devcontainer.json that something reads. */
export const KNOWN_KEYS: readonly string[] = data.keys.known;
/** Keys that run commands, in their order. */
export const LIFECYCLE_KEYS: readonly string[] = data.lifecycle.keys;
/** The largest machine type of Codespaces. */
export const LARGEST_MACHINE = data.machines.largest;

const MOVED = new Map(Object.entries(data.moved.keys));
const RETIRED = new Map(Object.entries(data.features.retired));
const SHORTHAND = new Set(data.features.shorthand);

/** Where a key of old files belongs now. */
export function movedTo(key: string): string | undefined {
  return MOVED.get(key);
}

/** What took the place of a feature, named without its version. */
export function successorOf(feature: string): string | undefined {
  return (
    RETIRED.get(feature) ??
    (SHORTHAND.has(feature)
      ? `ghcr.io/devcontainers/features/${feature === 'docker-from-docker' ? 'docker-outside-of-docker' : feature}`
      : undefined)
  );
}
