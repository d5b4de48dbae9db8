import type { Caller } from '../contract/caller.js';
import type { Visibility } from '../contract/world.js';
import type { SeedAlerts, SeedCache, SeedRunner } from './fill-live.js';
import type { SeedRun } from './fill-runs.js';

interface Dates {
  readonly 'created-at'?: string;
  readonly 'updated-at'?: string;
}
interface Shared {
  readonly visibility?: Visibility['visibility'];
  readonly selected?: readonly string[];
}

/** A variable: its value, or more about it. */
export type SeedVariable = string | ({ readonly value: string } & Dates & Shared);
/** A secret: the time of its last change, or more about it. */
export type SeedSecret = string | (Dates & Shared);
export type SeedVariables = Readonly<Record<string, SeedVariable>>;
export type SeedSecrets = Readonly<Record<string, SeedSecret>>;

export interface SeedOrganization {
  readonly variables?: SeedVariables;
  readonly secrets?: SeedSecrets;
  readonly 'codespaces-secrets'?: SeedSecrets;
  readonly 'dependabot-secrets'?: SeedSecrets;
  readonly runners?: readonly SeedRunner[];
}

export interface SeedRepository extends SeedOrganization {
  readonly private?: boolean;
  readonly 'default-branch'?: string;
  readonly 'created-at'?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly runs?: readonly SeedRun[];
  readonly caches?: readonly SeedCache[];
  readonly alerts?: SeedAlerts;
  readonly environments?: Readonly<Record<string, { readonly variables?: SeedVariables; readonly secrets?: SeedSecrets }>>;
}

export interface Seed {
  readonly tokens?: Readonly<Record<string, Exclude<Caller, { readonly kind: 'anonymous' }>>>;
  readonly organizations?: Readonly<Record<string, SeedOrganization>>;
  readonly repositories?: Readonly<Record<string, SeedRepository>>;
}
