import type {
  Answer,
  CacheEntry,
  CacheUsage,
  ChangeAlerts,
  CodeScanningAlert,
  DependabotAlert,
  LiveRepository,
  ReportedCheck,
  RequiredCheck,
  SelfHostedRunner,
} from '@sar/baseline';
import type { GitHubClient } from '../client/index.js';
import { onceByKey } from '../variables/once-by-key.js';
import { repositoryFacts } from '../variables/repository-facts.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { readCodeScanningAlerts, readDependabotAlerts } from './read-alerts.js';
import { readBranch, type BranchFacts } from './read-branch.js';
import { readCaches, readCacheUsage } from './read-caches.js';
import { readNewAlerts } from './read-new-alerts.js';
import { readOpenPulls } from './read-open-pulls.js';
import { readReportedChecks } from './read-reported-checks.js';
import { readRequiredChecks } from './read-required-checks.js';
import { readRunners } from './read-runners.js';
import { repositoryReader } from './repository-reader.js';

/**
 * Reads alerts, runners, caches and required checks of a repository from GitHub. Every list is asked once and kept; those who ask at the
 * same time share it.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function liveRepository(client: GitHubClient, repository: string): LiveRepository & ChangeAlerts {
  const name = readRepositoryName(repository);
  const reader = repositoryReader(client, name);
  const facts = repositoryFacts(client, name);
  const dependabot = onceByKey<Answer<readonly DependabotAlert[]>>();
  const scanning = onceByKey<Answer<readonly CodeScanningAlert[]>>();
  const compared = onceByKey<Answer<readonly CodeScanningAlert[]>>();
  const runners = onceByKey<Answer<readonly SelfHostedRunner[]>>();
  const caches = onceByKey<Answer<readonly CacheEntry[]>>();
  const usage = onceByKey<Answer<CacheUsage>>();
  const pulls = onceByKey<Answer<readonly number[]>>();
  const branches = onceByKey<Answer<BranchFacts>>();
  const required = onceByKey<Answer<readonly RequiredCheck[]>>();
  const reported = onceByKey<Answer<readonly ReportedCheck[]>>();
  const branchOf = async (branch: string): Promise<Answer<BranchFacts>> => branches(branch, async () => readBranch(reader, branch));
  return {
    repository,
    dependabotAlerts: async () => dependabot('', async () => readDependabotAlerts(reader)),
    codeScanningAlerts: async () => scanning('', async () => readCodeScanningAlerts(reader)),
    newCodeScanningAlerts: async (change) => compared(JSON.stringify(change), async () => readNewAlerts(reader, change)),
    runners: async (level) => runners(level, async () => readRunners(reader, level, facts)),
    caches: async () => caches('', async () => readCaches(reader)),
    cacheUsage: async () => usage('', async () => readCacheUsage(reader)),
    openPulls: async () => pulls('', async () => readOpenPulls(reader)),
    requiredChecks: async (branch) => required(branch, async () => readRequiredChecks(reader, branch, await branchOf(branch))),
    reportedChecks: async (branch) => reported(branch, async () => readReportedChecks(reader, await branchOf(branch))),
  };
}
