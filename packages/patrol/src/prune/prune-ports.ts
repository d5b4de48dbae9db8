import type { Answer, CacheEntry, CiHistory, LiveRepository, RunWindow, StateReader } from '@sar/baseline';
import type { PruneActing } from './apply-prune.js';

/** What both kinds of pruning reach. */
interface CommonPorts {
  /** `owner/repository`. */
  readonly repository: string;
  readonly now: () => Date;
  /** Undefined: everything is planned only. */
  readonly acting?: PruneActing;
}

/** What pruning the cache reaches. */
export interface CachePrunePorts extends CommonPorts {
  readonly caches: LiveRepository['caches'];
  /** Numbers of the open pull requests; none of them may be missing. */
  readonly openPulls: LiveRepository['openPulls'];
  /** The entries that were used the longest time ago, of a cache with too many to list. */
  readonly leastUsed: () => Promise<Answer<readonly CacheEntry[]>>;
  /** Names of all branches; none of them may be missing. */
  readonly branches: () => Promise<Answer<readonly string[]>>;
}

/** What pruning runs reaches. */
export interface RunPrunePorts extends CommonPorts {
  readonly history: Pick<CiHistory, 'defaultBranch' | 'workflows' | 'runs' | 'latestRuns'>;
  /** How many runs a window has; above 1,000 GitHub's count is a guess. */
  readonly runCount: (window: RunWindow) => Promise<Answer<number>>;
  /** Paths below `.github/workflows` of a branch. */
  readonly workflowFiles: (branch: string) => Promise<Answer<readonly string[]>>;
  /** The run of the default branch that holds the newest artifact of a name; undefined when there is none. */
  readonly artifactRun: (artifact: string, branch: string) => Promise<Answer<number | undefined>>;
  /** The state of the repository, with the ledgers. */
  readonly state: StateReader;
}
