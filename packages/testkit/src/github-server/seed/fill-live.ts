import type { OrganizationState, RepositoryState } from '../contract/world.js';
import { addCache, addOrganizationRunner, addRunner } from '../world/add-actions.js';
import { addCodeScanningAlert, addDependabotAlert } from '../world/alerts-state.js';

/** A self-hosted runner of a seed, online unless it says otherwise. */
export interface SeedRunner {
  readonly name: string;
  readonly status?: 'online' | 'offline';
  readonly busy?: boolean;
  readonly labels?: readonly string[];
  readonly version?: string;
  readonly ephemeral?: boolean;
}

/** A cache entry of a seed; ages count back from the moment at which the seed was loaded. */
export interface SeedCache {
  readonly key: string;
  readonly ref?: string;
  readonly version?: string;
  readonly megabytes?: number;
  readonly 'hours-ago'?: number;
  /** Default: never since it was made. */
  readonly 'accessed-hours-ago'?: number;
}

/** Open alerts of a seed. */
export interface SeedAlerts {
  readonly dependabot?: readonly {
    readonly package: string;
    readonly ecosystem?: string;
    readonly manifest?: string;
    readonly severity?: 'low' | 'medium' | 'high' | 'critical';
    readonly vulnerable?: string;
    readonly patched?: string;
    readonly ghsa?: string;
  }[];
  readonly 'code-scanning'?: readonly {
    readonly rule: string;
    readonly path: string;
    readonly line?: number;
    readonly message?: string;
    readonly tool?: string;
    readonly security?: 'low' | 'medium' | 'high' | 'critical';
  }[];
}

const HOUR_MS = 3_600_000;
const BYTES_PER_MEGABYTE = 1024 ** 2;

export function fillRunners(repository: RepositoryState, runners: readonly SeedRunner[] = []): void {
  for (const runner of runners) addRunner(repository, runner);
}

export function fillOrganizationRunners(organization: OrganizationState, runners: readonly SeedRunner[] = []): void {
  for (const runner of runners) addOrganizationRunner(organization, runner);
}

export function fillCaches(repository: RepositoryState, caches: readonly SeedCache[] = [], now: Date): void {
  for (const { key, ref, version, megabytes = 1, 'hours-ago': age = 1, 'accessed-hours-ago': accessed = age } of caches) {
    addCache(repository, {
      key,
      sizeBytes: Math.round(megabytes * BYTES_PER_MEGABYTE),
      createdAt: new Date(now.getTime() - age * HOUR_MS),
      lastAccessedAt: new Date(now.getTime() - accessed * HOUR_MS),
      ...(ref !== undefined && { ref }),
      ...(version !== undefined && { version }),
    });
  }
}

export function fillAlerts(repository: RepositoryState, alerts: SeedAlerts = {}): void {
  for (const alert of alerts.dependabot ?? []) {
    addDependabotAlert(repository, {
      packageName: alert.package,
      ...(alert.ecosystem !== undefined && { ecosystem: alert.ecosystem }),
      ...(alert.manifest !== undefined && { manifest: alert.manifest }),
      ...(alert.severity !== undefined && { severity: alert.severity }),
      ...(alert.vulnerable !== undefined && { vulnerableRange: alert.vulnerable }),
      ...(alert.patched !== undefined && { firstPatched: alert.patched }),
      ...(alert.ghsa !== undefined && { ghsaId: alert.ghsa }),
    });
  }
  for (const { rule, path, line, message, tool, security } of alerts['code-scanning'] ?? []) {
    addCodeScanningAlert(repository, {
      rule,
      path,
      ...(line !== undefined && { line }),
      ...(message !== undefined && { message }),
      ...(tool !== undefined && { tool }),
      ...(security !== undefined && { securitySeverity: security }),
    });
  }
}
