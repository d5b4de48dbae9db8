import type {
  ActionsPolicy,
  Answer,
  Baseline,
  CiWorkflow,
  ReadAccess,
  RepositoryProfile,
  RequiredCheck,
  SelectedActions,
  SelfHostedRunner,
  WorkflowTokenPolicy,
} from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import type { WatchdogLives } from '../watchdogs/check-watchdogs.js';

/** What became of the baseline: it was loaded, or why not. */
export type BaselineFacts =
  | { readonly kind: 'loaded'; readonly baseline: Baseline; readonly path: string | undefined; readonly text: string | undefined }
  | { readonly kind: 'broken'; readonly problems: string };

/** What is configured, as far as it could be listed. */
export interface Inventory {
  /** Name, upper case → where it is: `the repository`. */
  readonly found: ReadonlyMap<string, string>;
  /** Why some lists are not known; a name that is not found may be in one of them. */
  readonly unread: readonly string[];
}

/** What GitHub tells. Each answer may be unknown by itself. */
export interface LiveFacts {
  readonly profile: Answer<RepositoryProfile>;
  readonly actionsPolicy: Answer<ActionsPolicy>;
  /** Asked only where the policy is `selected`. */
  readonly selectedActions: Answer<SelectedActions> | undefined;
  readonly workflowToken: Answer<WorkflowTokenPolicy>;
  readonly readAccess: readonly ReadAccess[];
  /** The secrets that a workflow of the repository can have. */
  readonly secrets: Inventory;
  readonly variables: Inventory;
  readonly workflows: Answer<readonly CiWorkflow[]>;
  readonly requiredChecks: Answer<readonly RequiredCheck[]>;
  readonly runners: Answer<readonly SelfHostedRunner[]>;
  readonly hasStateBranch: Answer<boolean>;
}

/** Everything that a diagnosis is made of. */
export interface DoctorFacts {
  /** Version of Node that SAR runs on: `v24.1.0`. */
  readonly node: string;
  /** Address of GitHub's web pages, where it is known: `https://github.com`. */
  readonly server: string | undefined;
  /** Branch of the checkout; undefined for a detached head. */
  readonly branch: string | undefined;
  readonly repository: RepositoryWorkflows;
  readonly baseline: BaselineFacts;
  /** Without it, GitHub is not asked; `why` is the sentence for people. */
  readonly live: LiveFacts | { readonly why: string };
  /** Whether the watchdogs ran when they were due; undefined where that was not asked. */
  readonly lives: WatchdogLives | undefined;
}

/** What GitHub told, where it was asked. */
export function liveOf({ live }: Pick<DoctorFacts, 'live'>): LiveFacts | undefined {
  return 'why' in live ? undefined : live;
}
