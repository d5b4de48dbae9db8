import type { Answer } from './answer.js';

/** A vulnerable dependency that GitHub reports and that is still open. Text is untrusted; times are ISO 8601 in UTC. */
export interface DependabotAlert {
  readonly number: number;
  readonly ecosystem: string;
  readonly package: string;
  readonly manifestPath: string;
  /** `runtime` or `development`; undefined where GitHub does not know. */
  readonly scope: string | undefined;
  readonly ghsa: string;
  readonly cve: string | undefined;
  readonly summary: string;
  /** GitHub's word: `low`, `medium`, `high`, `critical`. */
  readonly severity: string;
  /** CVSS vector and score, where the advisory has them. */
  readonly cvssVector: string | undefined;
  readonly cvssScore: number | undefined;
  readonly vulnerableRange: string;
  readonly firstPatched: string | undefined;
  readonly createdAt: string;
  readonly url: string;
}

/** An open code-scanning alert at its newest instance. */
export interface CodeScanningAlert {
  readonly number: number;
  readonly tool: string;
  readonly ruleId: string;
  readonly ruleDescription: string;
  /** `none`, `note`, `warning`, `error`. */
  readonly ruleSeverity: string | undefined;
  /** `low`, `medium`, `high`, `critical`; only of security rules. */
  readonly securitySeverity: string | undefined;
  readonly message: string;
  readonly path: string;
  readonly line: number | undefined;
  readonly ref: string;
  readonly createdAt: string;
  readonly url: string;
}

/** A change whose code-scanning alerts are compared with those of the branch that it goes into. */
export interface ScannedChange {
  /** Full reference that the analyses of the change were uploaded for: `refs/pull/7/merge`, or the branch of a merge queue. */
  readonly ref: string;
  /** Full id of the commit that was analysed: the commit of the event. */
  readonly commit: string;
  /** Full reference of the base: `refs/heads/main`. */
  readonly baseRef: string;
}

/** A self-hosted runner that the repository can use. */
export interface SelfHostedRunner {
  readonly id: number;
  readonly name: string;
  readonly os: string;
  /** `online` or `offline`. */
  readonly status: string;
  readonly busy: boolean;
  readonly labels: readonly string[];
  /** Version of the runner application; undefined where GitHub does not tell it. */
  readonly version: string | undefined;
  readonly ephemeral: boolean | undefined;
  /** Whose it is. */
  readonly level: 'repository' | 'organization';
}

/** An entry of the Actions cache. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  readonly sizeBytes: number;
  readonly createdAt: string;
  readonly lastAccessedAt: string;
}

/** How much of the cache is used. */
export interface CacheUsage {
  readonly bytes: number;
  readonly count: number;
  /** Bytes that the repository may use; undefined where the token may not read it. */
  readonly limitBytes: number | undefined;
}

/** A check that a branch's rules require. */
export interface RequiredCheck {
  readonly context: string;
  /** App that must report it; undefined for any. */
  readonly integrationId: number | undefined;
  /** `ruleset` or `branch protection`, with its name. */
  readonly source: string;
}

/** A check run or commit status on a commit. */
export interface ReportedCheck {
  readonly name: string;
  /** App that reported it; undefined for a commit status. */
  readonly integrationId: number | undefined;
}

/** Reads what GitHub knows about one repository beyond its variables and its CI runs. Each list is asked once per run and kept. */
export interface LiveRepository {
  /** `owner/repository`. */
  readonly repository: string;
  /** Open Dependabot alerts. */
  dependabotAlerts(): Promise<Answer<readonly DependabotAlert[]>>;
  /** Open code-scanning alerts of the default branch. */
  codeScanningAlerts(): Promise<Answer<readonly CodeScanningAlert[]>>;
  /**
   * Self-hosted runners of the repository itself, or all of the organisation that it belongs to (those too that it may not use); of a
   * user's repository there are no other ones. At most 1,000; a longer list is unknown. An enterprise's are not listed anywhere that a
   * repository could ask.
   */
  runners(level: SelfHostedRunner['level']): Promise<Answer<readonly SelfHostedRunner[]>>;
  /** Cache entries, oldest first, at most 10,000; a longer list is unknown. */
  caches(): Promise<Answer<readonly CacheEntry[]>>;
  cacheUsage(): Promise<Answer<CacheUsage>>;
  /** Numbers of the open pull requests, at most 2,000; a longer list is unknown. */
  openPulls(): Promise<Answer<readonly number[]>>;
  /** Checks that the rules of a branch require. */
  requiredChecks(branch: string): Promise<Answer<readonly RequiredCheck[]>>;
  /** Names of the checks and statuses that were reported on the head commit of a branch. */
  reportedChecks(branch: string): Promise<Answer<readonly ReportedCheck[]>>;
}

/** Compares the code-scanning alerts of a change with its base. */
export interface ChangeAlerts {
  /**
   * Open code-scanning alerts of a change that its base does not have. Unknown while no tool has analysed that very commit, or one that
   * analysed an earlier commit of the change has not analysed this one.
   */
  newCodeScanningAlerts(change: ScannedChange): Promise<Answer<readonly CodeScanningAlert[]>>;
}
