import type { Baseline } from '@sar/baseline';

/** Where the baseline keeps databases of agent memory on GitHub. */
export interface MemoryPlaces {
  /** Beginnings of keys of the Actions cache. */
  readonly cacheKeys: readonly string[];
  /** Names of artifacts. */
  readonly artifacts: readonly string[];
}

/** The homes of agent memory that playbooks declare, switched off ones too: what is there is somebody's memory all the same. */
export function memoryPlaces({ playbooks }: Pick<Baseline, 'playbooks'>): MemoryPlaces {
  const homes = Object.values(playbooks.list)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.do === 'prune-memory' ? [step.home] : []));
  return {
    cacheKeys: homes.flatMap((home) => (home.kind === 'cache' ? [home.key] : [])),
    artifacts: homes.flatMap((home) => (home.kind === 'artifact' ? [home.name] : [])),
  };
}
