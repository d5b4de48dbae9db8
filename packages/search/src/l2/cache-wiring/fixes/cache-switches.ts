import data from './cache-switches.json' with { type: 'json' };

/** An input of a setup action that switches a cache on. */
export interface CacheSwitch {
  readonly ecosystem: string;
  readonly action: string;
  readonly input: string;
  readonly value: string;
  /** The input that names the files to hash, where there is one. */
  readonly files?: string;
  /** Which files it hashes by itself: those of the first pattern that finds any, those of all patterns, or none that must exist. */
  readonly hashes: 'first' | 'all' | 'none';
  readonly source: string;
}

/** The switches for an ecosystem, the preferred one first. */
export function cacheSwitches(ecosystem: string): readonly CacheSwitch[] {
  return allCacheSwitches().filter((one) => one.ecosystem === ecosystem);
}

/** Every switch that is known. */
export function allCacheSwitches(): readonly CacheSwitch[] {
  return data.switches as readonly CacheSwitch[];
}
