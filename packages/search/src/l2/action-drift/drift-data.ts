import type { Impact } from '@sar/baseline';
import data from './action-versions.generated.json' with { type: 'json' };
import type { Version } from './version-name.js';

/** What `runs.using` of an action says; `unknown` where it could not be read. */
export type Runtime = 'docker' | 'composite' | 'node12' | 'node16' | 'node20' | 'node24' | 'unknown';

/** One action of the table. Field meanings: `packages/search/data/action-versions.yml`. Dates are `YYYY-MM-DD` in UTC. */
export interface KnownAction {
  readonly action: string;
  readonly source: string;
  readonly read: string;
  readonly later?: string;
  readonly latest: { readonly version: Version; readonly date: string };
  readonly majors: readonly { readonly major: number; readonly since: string }[];
  readonly runtimes: readonly { readonly from: Version; readonly using: Runtime; readonly via?: string }[];
  readonly bare: boolean;
  readonly floating: boolean;
  readonly paths?: readonly string[];
  readonly rolling?: readonly string[];
  readonly aliases?: Readonly<Record<string, number>>;
  readonly notes?: readonly { readonly major: number; readonly text: string }[];
}

/** A version that stopped working or that its owner gave up. Field meanings: `packages/search/data/dead-references.yml`. */
export interface DeadReference {
  readonly action: string;
  readonly from: Version;
  readonly before: Version;
  readonly refs?: readonly string[];
  readonly effect: 'fails' | 'unsupported';
  readonly since: string;
  readonly why: string;
  readonly use: string;
  readonly mind?: string;
  readonly fix?: string;
  readonly ghes: boolean;
  readonly source: string;
}

/** A tag that does not exist. Field meanings: `packages/search/data/unresolvable-tags.yml`. */
export interface UnresolvableTag {
  readonly action: string;
  readonly refs?: readonly string[];
  readonly bare?: { readonly before: Version; readonly except: readonly string[] };
  readonly nested?: { readonly from: Version; readonly before: Version };
  readonly since: string;
  readonly why: string;
  readonly use: string;
  readonly source: string;
}

/** An action whose repository is archived, given up or moved. */
export interface ArchivedAction {
  readonly action: string;
  readonly state: 'archived' | 'moved' | 'superseded';
  readonly since: string;
  readonly use: string;
  readonly source: string;
}

/** A hosted runner image with an end. Field meanings: `packages/search/data/runner-images.yml`. */
export interface RunnerImage {
  readonly labels: readonly string[];
  readonly deprecated?: string;
  readonly brownouts: readonly string[];
  readonly removed: string;
  readonly replacement: string;
  readonly source: string;
}

/** A runtime of JavaScript actions, with what the runner does with it from when on. */
export interface RuntimeHistory {
  readonly id: Runtime;
  readonly name: string;
  readonly source: string;
  readonly stages: readonly RuntimeStage[];
}

export interface RuntimeStage {
  readonly since: string;
  readonly impact: Impact;
  readonly state: string;
  readonly source: string;
}

/** Everything that the sensor knows, compiled from `packages/search/data`. */
export interface DriftData {
  readonly actions: readonly KnownAction[];
  readonly deadReferences: readonly DeadReference[];
  readonly unresolvableTags: readonly UnresolvableTag[];
  readonly archivedActions: readonly ArchivedAction[];
  readonly runnerImages: readonly RunnerImage[];
  readonly runtimes: readonly RuntimeHistory[];
  readonly branches: readonly string[];
}

/** TypeScript reads tuples and unions in JSON as plain lists and texts; the generator has checked them entry by entry. */
export const DRIFT_DATA = data as unknown as DriftData;
