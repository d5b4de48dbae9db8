import {
  known,
  unknown,
  type Answer,
  type CacheEntry,
  type CacheUsage,
  type LiveRepository,
  type SelfHostedRunner,
  type UnknownReason,
} from '@sar/baseline';

/** What a repository has on GitHub; a reason in place of a value is why it is not known. For tests. */
export interface MemoryLive {
  readonly runners?: readonly SelfHostedRunner[] | UnknownReason;
  readonly organizationRunners?: readonly SelfHostedRunner[] | UnknownReason;
  readonly caches?: readonly CacheEntry[] | UnknownReason;
  /** Default: the sum of the entries, and a limit of ten gigabytes. */
  readonly usage?: CacheUsage | UnknownReason;
  readonly openPulls?: readonly number[] | UnknownReason;
}

/** A live repository over what is given, that writes down what it was asked. For tests. */
export function memoryLive(live: MemoryLive): LiveRepository & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const answer = <T extends object>(question: string, value: T | UnknownReason): Promise<Answer<T>> => {
    asked.push(question);
    return Promise.resolve(typeof value === 'string' ? unknown(value, `${question} cannot be read`) : known(value));
  };
  const entries = Array.isArray(live.caches) ? (live.caches as readonly CacheEntry[]) : [];
  const bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return {
    repository: 'octo-org/octo-repo',
    asked,
    dependabotAlerts: () => answer('Dependabot alerts', []),
    codeScanningAlerts: () => answer('code-scanning alerts', []),
    runners: (level) => answer(`runners of the ${level}`, (level === 'repository' ? live.runners : live.organizationRunners) ?? []),
    caches: () => answer('caches', live.caches ?? []),
    cacheUsage: () => answer('cache usage', live.usage ?? { bytes, count: entries.length, limitBytes: 10 * 1024 ** 3 }),
    openPulls: () => answer('open pull requests', live.openPulls ?? []),
    requiredChecks: () => answer('required checks', []),
    reportedChecks: () => answer('reported checks', []),
  };
}

/** A self-hosted runner of the repository: online, idle, of the newest version. For tests. */
export function selfHosted(id: number, changes: Partial<SelfHostedRunner> = {}): SelfHostedRunner {
  return {
    id,
    name: `runner-${id}`,
    os: 'linux',
    status: 'online',
    busy: false,
    labels: ['self-hosted', 'Linux', 'X64'],
    version: '2.337.0',
    ephemeral: false,
    level: 'repository',
    ...changes,
  };
}
