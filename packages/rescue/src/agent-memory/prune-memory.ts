import type { MemoryPorts, PruneResult, StepOf, StepReport } from '@sar/baseline';
import type { StepContext, StepKind } from '../playbooks/step-kind.js';
import { plannedReport, unansweredReport } from '../playbooks/unanswered-report.js';
import { memoryPlan, type MemoryPlan } from './memory-plan.js';
import { homePlace, homeWords, pruneDetails, pruneWords } from './prune-words.js';
import { blobBefore, branchOf, storable, storeMemory } from './store-memory.js';

type Report = Omit<StepReport, 'step'>;
/** Longest that counting and pruning may take; for 1 GB they take seconds and a minute. */
const COUNT_LIMIT_MS = 600_000;
const PRUNE_LIMIT_MS = 3_600_000;

/**
 * Prunes a database of agent memory: takes it from its declared home, deletes old rows after a backup, tags and scores again, and puts it
 * back. What cannot be put back is not fixed: then the home holds the database as it was. Run again after it was cut off, it begins with
 * the database that the home holds then; one that needs nothing any more is done.
 */
export const pruneMemory: StepKind<StepOf<'prune-memory'>> = {
  plan: async (step, context) => {
    const ready = readyFor(step, context);
    if (!ready.ok) return ready.report;
    const { plan, memory } = ready;
    const fetched = await fetchedFrom(plan, memory, context);
    if (!fetched.ok) return plannedReport(fetched.report);
    const looked = await memory.prune(fetched.path, { ...plan.order, dryRun: true }, AbortSignal.timeout(COUNT_LIMIT_MS));
    if (!looked.known) return plannedReport(await unansweredReport(`${plan.home.path} cannot be pruned`, looked, context.ports));
    if (!looked.value.isNeeded) return unneeded(plan, looked.value);
    return {
      outcome: 'would-do',
      words: `${pruneWords(plan, looked.value, 'would')}, and put it back into ${homeWords(plan.home)}`,
      details: [`taken from ${fetched.from}`, ...pruneDetails(plan, looked.value, undefined)],
    };
  },
  apply: async (step, context) => {
    const ready = readyFor(step, context);
    if (!ready.ok) return ready.report;
    const { plan, memory } = ready;
    const waiting = await offeredBefore(plan, context);
    if (waiting !== undefined) return waiting;
    const fetched = await fetchedFrom(plan, memory, context);
    if (!fetched.ok) return fetched.report;
    const before = await blobBefore(plan.home, fetched.path, memory);
    if (!before.known) return unansweredReport(`${plan.home.path} cannot be pruned`, before, context.ports);
    const done = await memory.prune(fetched.path, { ...plan.order, dryRun: false }, AbortSignal.timeout(PRUNE_LIMIT_MS));
    if (!done.known) return unansweredReport(`${plan.home.path} was not pruned`, done, context.ports);
    const { backup } = done.value;
    if (!done.value.isNeeded || backup === undefined) return doneBefore(context, plan, done.value);
    return put(plan, { path: fetched.path, from: fetched.from, before: before.value, backup, result: done.value }, memory, context);
  },
};

interface Done {
  readonly path: string;
  readonly from: string;
  readonly before: string;
  readonly backup: string;
  readonly result: PruneResult;
}

async function put(
  plan: MemoryPlan,
  { path, from, before, backup, result }: Done,
  memory: MemoryPorts,
  context: StepContext,
): Promise<Report> {
  const words = pruneWords(plan, result, 'did');
  const details = [`taken from ${from}`, ...pruneDetails(plan, result, backup.slice(memory.folder.length).replace(/^[\\/]+/, ''))];
  await context.remember({ phase: 'storing', words: words.slice(0, 900) });
  const kept = await storeMemory(plan.home, { path, before, lines: pruneDetails(plan, result, backup).slice(0, -1) }, memory, context);
  if (!kept.known) {
    const what = `a copy of ${plan.home.path} was pruned and not put back, so that nothing was changed in its home`;
    return { ...(await unansweredReport(what, kept, context.ports)), details };
  }
  if (kept.value.state === 'is-stored')
    return { outcome: 'done', words: `${words}, and put it back into ${kept.value.to}`, details, ...urlOf(kept.value.url) };
  await context.remember({ phase: 'offered', url: kept.value.url, branch: branchOf(context) });
  return { outcome: 'waiting', words: `${words}; a pull request waits for its merge`, details, url: kept.value.url };
}

/** What became of the pull request of an earlier run; undefined where there is none. */
async function offeredBefore({ home }: MemoryPlan, context: StepContext): Promise<Report | undefined> {
  const { ports, remembered } = context;
  if (home.kind !== 'repository' || remembered['phase'] !== 'offered') return undefined;
  const found = await ports.branch?.findPullRequest?.({ from: branchOf(context), into: ports.defaultBranch });
  if (found === undefined || (found.known && found.value === undefined)) return undefined;
  if (!found.known)
    return {
      outcome: 'not-now',
      words: `the pull request with the pruned database cannot be read: ${found.detail}`,
      ...urlOf(remembered['url']),
    };
  const pull = found.value;
  if (pull === undefined) return undefined;
  // Whether that was enough the search after it tells: new rows may have come in since.
  if (pull.state === 'merged') return { outcome: 'done', words: 'the pull request with the pruned database was merged', url: pull.url };
  return pull.state === 'open'
    ? { outcome: 'waiting', words: 'the pull request with the pruned database waits for its merge', url: pull.url }
    : { outcome: 'failed', words: 'the pull request with the pruned database was closed without being merged', url: pull.url };
}

/** Nothing is left to do: either nothing was, or an earlier run of this attempt did it before it was cut off. */
function doneBefore({ remembered }: StepContext, plan: MemoryPlan, result: PruneResult): Report {
  const words = remembered['words'];
  if (words === undefined) return unneeded(plan, result);
  return { outcome: 'done', words: `an earlier run of this attempt ${words}`, ...urlOf(remembered['url']) };
}

function unneeded(plan: MemoryPlan, result: PruneResult): Report {
  return {
    outcome: 'unchanged',
    words: `no row of ${plan.order.table} in ${plan.home.path} is older than ${plan.maxAgeDays} days, and nothing else is to do`,
    details: pruneDetails(plan, result, undefined),
  };
}

type Ready =
  | { readonly ok: true; readonly plan: MemoryPlan; readonly memory: MemoryPorts }
  | { readonly ok: false; readonly report: Report };

function readyFor(step: StepOf<'prune-memory'>, context: StepContext): Ready {
  const no = (words: string): Ready => ({ ok: false, report: { outcome: 'not-possible', words } });
  const plan = memoryPlan(step, context);
  if (!plan.known) return no(plan.detail);
  const home = storable(plan.value.home, context);
  if (!home.known) return no(home.detail);
  const { memory } = context.ports;
  return memory === undefined
    ? no('there is no folder on this machine in which a database can be pruned')
    : { ok: true, plan: plan.value, memory };
}

type Fetched = { readonly ok: true; readonly path: string; readonly from: string } | { readonly ok: false; readonly report: Report };

async function fetchedFrom({ home }: MemoryPlan, memory: MemoryPorts, { ports }: StepContext): Promise<Fetched> {
  const answer = await memory.fetch(home);
  if (!answer.known) return { ok: false, report: await unansweredReport(`${home.path} cannot be taken from its home`, answer, ports) };
  if (answer.value !== undefined) return { ok: true, ...answer.value };
  const words = `there is no ${home.path} in ${homePlace(home)}`;
  // GitHub removes entries of caches and artifacts by itself; a file that a commit should have is another matter.
  if (home.kind !== 'repository') return { ok: false, report: { outcome: 'unchanged', words: `${words}: nothing is to be pruned` } };
  return { ok: false, report: { outcome: 'not-possible', words: `${words}: correct \`home\`, or store it there first` } };
}

function urlOf(url: string | undefined): { readonly url?: string } {
  return url === undefined ? {} : { url };
}
