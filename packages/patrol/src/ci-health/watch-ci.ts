import type { Answer, CiHealth, CiHistory, CiSettings, CiState, FailurePattern, IssueBoard, VariableReader } from '@sar/baseline';
import { readAlertLevel, readThreshold } from '@sar/rescue';
import { loadPatternLibrary, lookAtCi } from '@sar/search';
import type { RepositoryWorkflows } from '@sar/workflows';
import { withoutSecrets } from './without-secrets.js';

/** Where a look at CI reads from. */
export interface WatchPorts {
  readonly history: CiHistory;
  /** For the alert that is open; without it the look is taken as the first one. */
  readonly board?: IssueBoard;
  /** For the threshold variable; without it the baseline decides. */
  readonly reader?: VariableReader;
}

export interface WatchOptions {
  readonly settings: CiSettings;
  /** Percent above which CI is degraded; it wins over the variable and the baseline. */
  readonly degradedPercent?: number;
  /** ISO 8601. */
  readonly now: string;
  readonly branches?: readonly string[];
  /** When the window begins, in place of `window-days`. */
  readonly since?: string;
  readonly ownPatterns: readonly FailurePattern[];
  /** The checkout's workflows. */
  readonly repository?: RepositoryWorkflows;
  /** When a file of the checkout last changed; undefined where that is not known. */
  readonly changedAt?: (path: string) => string | undefined;
  /** The run that looks. */
  readonly runningRunId?: number;
  readonly reservedRequests?: number;
  /** Login that SAR writes issues as, where it is known. */
  readonly author?: string;
}

/** What a look at CI found. */
export interface CiWatch {
  readonly health: CiHealth;
  /** What is worth knowing about the look itself, for people. */
  readonly notes: readonly string[];
}

/** Looks at the CI of a repository. Reads alone. The answer is unknown when the runs cannot be read. */
export async function watchCi(ports: WatchPorts, options: WatchOptions): Promise<Answer<CiWatch>> {
  const notes: string[] = [];
  const degradedPercent = options.degradedPercent ?? (await thresholdOf(ports, options.settings, notes));
  const alertingAt = await openAlertLevel(ports.board, options, notes);
  const { settings, now, branches, since, repository, runningRunId, reservedRequests } = options;
  const answer = await lookAtCi({
    history: ports.history,
    settings,
    now,
    library: await loadPatternLibrary(options.ownPatterns),
    withTrend: true,
    ...(degradedPercent !== undefined && { degradedPercent }),
    ...(alertingAt !== undefined && { alertingAt }),
    ...(branches !== undefined && { branches }),
    ...(since !== undefined && { since }),
    ...(repository !== undefined && { repository }),
    ...(options.changedAt !== undefined && { changedAt: options.changedAt }),
    ...(runningRunId !== undefined && { runningRunId }),
    ...(reservedRequests !== undefined && { reservedRequests }),
  });
  return answer.known ? { known: true, value: { health: withoutSecrets(answer.value), notes } } : answer;
}

async function thresholdOf({ reader, history }: WatchPorts, settings: CiSettings, notes: string[]): Promise<number | undefined> {
  if (reader === undefined) return undefined;
  const [owner = '', repo = ''] = history.repository.split('/');
  const { percent, warning } = await readThreshold(reader, { scope: 'repo', owner, repo }, settings.variables.threshold);
  if (warning !== undefined) notes.push(warning);
  return percent;
}

async function openAlertLevel(board: IssueBoard | undefined, { now, author }: WatchOptions, notes: string[]): Promise<CiState | undefined> {
  if (board === undefined) return undefined;
  const level = await readAlertLevel(board, now, author);
  if (level.known) return level.value;
  notes.push(`Whether an alert is open could not be read, so this look is taken as the first one: ${level.detail}`);
  return undefined;
}
