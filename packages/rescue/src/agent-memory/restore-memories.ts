import { attempt, type Baseline, type MemoryPorts, type MissingMemory, type StoringHome, type WorkFiles } from '@sar/baseline';
import { homePlace } from './prune-words.js';

/** What the homes of databases are looked for through. */
export interface RestorePorts {
  readonly baseline: Pick<Baseline, 'playbooks' | 'sensors'>;
  readonly files: Pick<WorkFiles, 'facts'>;
  readonly memory?: MemoryPorts;
}

/** Puts databases of agent memory into the checkout before a sensor looks there. */
export interface MemoryRestorer {
  /** Takes those that are not there from their homes, each once; tells of all that the checkout did not get, by their paths. */
  restore(): Promise<ReadonlyMap<string, MissingMemory>>;
  /** A sentence for each whose home holds none. They hold text of the baseline. */
  notes(): readonly string[];
}

/**
 * Restores the declared databases that the rescue may prune: those of enabled playbooks with a step `prune-memory` whose home is a cache or an
 * artifact. It only reads: the home stays as it is, and so does whatever is in the checkout.
 *
 * @param playbook the one that was named; without it, all that run for what is found
 */
export function memoryRestorer({ baseline, files, memory }: RestorePorts, playbook: string | undefined): MemoryRestorer {
  const homes = homesToPrune(baseline, playbook);
  const missing = new Map<string, MissingMemory>();
  const asked = new Set<string>();
  return {
    restore: async () => {
      for (const [path, choices] of homes) {
        if (memory === undefined || asked.has(path) || files.facts(path).kind !== 'absent') continue;
        asked.add(path);
        const lacks = await missingFrom(choices, memory);
        if (lacks !== undefined) missing.set(path, lacks);
      }
      return missing;
    },
    notes: () =>
      [...missing].flatMap(([path, { state, home }]) =>
        state === 'none' ? [`Nothing is to be pruned of ${path}: there is none in ${home}.`] : [],
      ),
  };
}

/** Asks the homes of one path in their order; undefined once the checkout has its database. */
async function missingFrom(homes: readonly StoringHome[], memory: MemoryPorts): Promise<MissingMemory | undefined> {
  const all: MissingMemory[] = [];
  for (const home of homes) {
    const answer = await attempt(async () => memory.restore(home));
    if (answer.known && answer.value !== 'none') return undefined;
    const where = homePlace(home);
    all.push(
      answer.known ? { state: 'none', home: where } : { state: 'unknown', home: where, reason: answer.reason, detail: answer.detail },
    );
  }
  return all.find(({ state }) => state === 'unknown') ?? all[0];
}

/** The homes of each path, as the playbooks name them. */
function homesToPrune(
  { playbooks, sensors }: RestorePorts['baseline'],
  playbook: string | undefined,
): ReadonlyMap<string, readonly StoringHome[]> {
  const declared = new Set(sensors['ltm-capacity'].databases.map(({ path }) => path));
  const runs = Object.entries(playbooks.list).filter(
    ([id, { enabled, when }]) => enabled && (playbook === undefined ? when.length > 0 : id === playbook),
  );
  const homes = new Map<string, readonly StoringHome[]>();
  for (const [, { steps }] of runs)
    for (const step of steps) {
      if (step.do !== 'prune-memory' || step.home.kind === 'repository' || !declared.has(step.database)) continue;
      homes.set(step.database, [...(homes.get(step.database) ?? []), { ...step.home, path: step.database }]);
    }
  return homes;
}
