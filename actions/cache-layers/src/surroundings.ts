import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { machineOf, type LayerStore, type Machine } from '@sar/cache-layers';
import { cacheStore } from '@sar/cache-service';

/** What the action finds around it. */
export interface Surroundings {
  readonly machine: Machine;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `prepare` begins to load what reaches the service. */
  readonly store: LayerStore & { prepare(): void };
}

/** The surroundings of a job. */
export function surroundingsOf(environment: Readonly<Record<string, string | undefined>> = process.env): Surroundings {
  const workspace = resolve(environment['GITHUB_WORKSPACE'] ?? process.cwd());
  const machine = machineOf(environment, workspace, {
    home: homedir(),
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
  });
  return { machine, environment, store: cacheStore() };
}
