import {
  known,
  unknown,
  type Answer,
  type CiAnnotation,
  type CiHistory,
  type CiJob,
  type CiRun,
  type CiWorkflow,
  type LogFacts,
  type RunGap,
  type RunListing,
  type RunWindow,
  type UnknownReason,
} from '@sar/baseline';

/** What a repository's CI did; a reason in place of a value is why it is not known. For tests. */
export interface MemoryCi {
  readonly repository?: string;
  readonly defaultBranch?: string;
  readonly workflows?: readonly CiWorkflow[] | UnknownReason;
  /** Runs at their latest attempts. */
  readonly runs?: readonly CiRun[];
  /** Spans that the listing says it does not know, for every branch. */
  readonly gaps?: readonly RunGap[];
  /** Runs at older attempts. */
  readonly attempts?: readonly CiRun[];
  /** By `run/attempt`. */
  readonly jobs?: Readonly<Record<string, readonly CiJob[] | UnknownReason>>;
  /** By check run. */
  readonly annotations?: Readonly<Record<number, readonly CiAnnotation[] | UnknownReason>>;
  /** By job. */
  readonly logs?: Readonly<Record<number, string | { readonly text: string; readonly end: LogFacts['end'] } | UnknownReason>>;
  /** By branch, newest first. */
  readonly commits?: Readonly<Record<string, readonly string[]>>;
  /** Requests until everything is `rate-limited`. */
  readonly budget?: number;
}

/** Texts that stand for a reason, where a log would be text too. */
const REASONS: ReadonlySet<string> = new Set(['no-token', 'forbidden', 'rate-limited', 'unreachable', 'unsupported', 'failed']);

/** A history over what is given, that counts what a client would request and writes down what it was asked. For tests. */
export function memoryHistory(ci: MemoryCi): CiHistory & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const budget = ci.budget ?? 1000;
  let made = 0;
  const spend = (requests: number): boolean => {
    if (made + requests > budget) return false;
    made += requests;
    return true;
  };
  const answer = <T>(question: string, requests: number, value: T | UnknownReason | undefined): Promise<Answer<T>> => {
    asked.push(question);
    if (!spend(requests)) return Promise.resolve(unknown('rate-limited', `all ${budget} requests are used up`));
    if (value === undefined) return Promise.resolve(unknown('unsupported', `${question}: GitHub has none (404)`));
    if (typeof value === 'string' && REASONS.has(value)) return Promise.resolve(unknown(value as UnknownReason, question));
    return Promise.resolve(known(value as T));
  };
  return {
    repository: ci.repository ?? 'octo-org/octo-repo',
    asked,
    get requestsMade() {
      return made;
    },
    get requestsLeft() {
      return budget - made;
    },
    defaultBranch: () => answer('default branch', 1, ci.defaultBranch ?? 'main'),
    workflows: () => answer('workflows', 1, ci.workflows ?? []),
    runs: (window) => {
      asked.push(`runs ${window.branch ?? '*'} ${window.since}..${window.until}`);
      return Promise.resolve(listing(ci, window, spend));
    },
    latestRuns: (workflowId, count, event) => {
      const runs = newestFirst(ci.runs ?? []).filter(
        (run) => run.workflowId === workflowId && (event === undefined || run.event === event),
      );
      return answer(`latest runs ${workflowId} ${event ?? '*'}`, 1, runs.slice(0, count));
    },
    attempt: (runId, attempt) => {
      const all = [...(ci.attempts ?? []), ...(ci.runs ?? [])];
      const run = all.find((one) => one.id === runId && one.attempt === attempt);
      return answer(`attempt ${runId}/${attempt}`, 1, run);
    },
    jobs: (runId, attempt) => answer(`jobs ${runId}/${attempt}`, 1, ci.jobs?.[`${runId}/${attempt}`]),
    annotations: (checkRunId) => answer(`annotations ${checkRunId}`, 1, ci.annotations?.[checkRunId] ?? []),
    log: async (jobId, maxBytes, onText) => {
      const log = ci.logs?.[jobId];
      const found = await answer(`log ${jobId}`, 2, typeof log === 'string' && !REASONS.has(log) ? { text: log, end: 'complete' } : log);
      if (!found.known) return found;
      const { text, end } = found.value as { readonly text: string; readonly end: LogFacts['end'] };
      return known(hand(text, end, maxBytes, onText));
    },
    commits: (branch) => answer(`commits ${branch}`, 1, ci.commits?.[branch]),
  };
}

function newestFirst(runs: readonly CiRun[]): CiRun[] {
  return [...runs].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function listing(ci: MemoryCi, { since, until, branch }: RunWindow, spend: (requests: number) => boolean): RunListing {
  const [from, to] = [Date.parse(since), Date.parse(until)];
  const all = newestFirst(ci.runs ?? []).filter(
    (run) => Date.parse(run.createdAt) >= from && Date.parse(run.createdAt) <= to && (branch === undefined || run.branch === branch),
  );
  const gaps = [...(ci.gaps ?? [])];
  for (let page = 0; page === 0 || page < Math.ceil(all.length / 100); page++) {
    if (spend(1)) continue;
    const runs = all.slice(0, page * 100);
    gaps.push({ since, until: runs.at(-1)?.createdAt ?? until, reason: 'rate-limited', detail: 'all requests are used up' });
    return { runs, gaps };
  }
  return { runs: all, gaps };
}

/** Hands a log over in pieces of 1,000 characters, as a stream would. */
function hand(text: string, end: LogFacts['end'], maxBytes: number, onText: (text: string) => boolean): LogFacts {
  for (let from = 0; from < text.length; from += 1000) {
    if (from >= maxBytes) return { bytes: from, end: 'bounded' };
    const piece = text.slice(from, Math.min(from + 1000, maxBytes));
    if (!onText(piece)) return { bytes: from + piece.length, end: 'bounded' };
  }
  return text.length > maxBytes ? { bytes: maxBytes, end: 'bounded' } : { bytes: text.length, end };
}
