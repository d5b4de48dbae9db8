import {
  compileGlob,
  quoteUntrusted,
  type CiHistory,
  type CiWorkflow,
  type Looked,
  type Reading,
  type Signal,
  type Unjudged,
} from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { allowanceOf, pagesOf, type Allowance } from '../live-runs/allowance.js';
import { disabledSignal, jobsOffSignal, neverRanSignal, oldRunsSignal, orphanedSignal } from './expiry-signals.js';
import { findOldRuns } from './find-old-runs.js';
import { listedWorkflows } from './listed-workflows.js';
import { newestRuns } from './newest-runs.js';
import { workflowFiles, type WorkflowFile } from './workflow-files.js';

const BASE = { sensor: 'workflow-expiry', layer: 'L2' } as const;
const PATH = '.github/workflows';
const DAY_MS = 86_400_000;

/** What a look gathers. */
interface Draft {
  judged: number;
  readonly signals: Signal[];
  readonly unjudged: Unjudged[];
  readonly looked: Looked[];
}

/** See `workflowExpiry`. */
export async function readWorkflowExpiry(input: SensorInput): Promise<Reading> {
  const { repository, baseline, history, onlyPaths, asOf } = input;
  const options = baseline.sensors['workflow-expiry'];
  const exempt = options.exempt.map((pattern) => compileGlob(pattern));
  const isExempt = (path: string): boolean => exempt.some((glob) => glob.matches(path));
  const { files, unread } = workflowFiles(repository, (path) => (onlyPaths?.has(path) ?? true) && !isExempt(path));
  if (onlyPaths !== undefined && files.length + unread.length === 0)
    return readingOf({ ...BASE, unit: 'workflows', judged: 0, signals: [] });
  if (history === undefined)
    return unknownReading(BASE, 'no-token', 'without a token GitHub does not list workflows: pass one with actions: read');
  const listed = await history.workflows();
  if (!listed.known) return unknownReading(BASE, listed.reason, listed.detail);
  const allowance = allowanceOf(options['max-requests'], history);
  allowance.spend(pagesOf(listed.value.length));
  const now = Date.parse(input.now ?? `${asOf}T00:00:00.000Z`);
  const draft: Draft = {
    judged: 0,
    signals: [],
    unjudged: [...unread],
    looked: [{ what: 'workflows that GitHub lists', detail: String(listed.value.length) }],
  };
  const byFile = listedWorkflows(listed.value);
  const isOld = (time: string): boolean => now - Date.parse(time) > options['min-age-days'] * DAY_MS;
  const quiet = judgeFiles(files, byFile, isOld, draft);
  if (onlyPaths === undefined)
    await judgeOldRuns(history, now - options['max-run-age-days'] * DAY_MS, options['max-run-age-days'], allowance, draft);
  const gone = onlyPaths === undefined ? await withoutFile(input, [...byFile.values()], isExempt, isOld, allowance, draft) : undefined;
  await input.pace.step();
  const orphans = gone?.workflows ?? [];
  const asked = [...quiet.map(({ workflow }) => workflow), ...orphans];
  const newest = await newestRuns(history, asked, allowance, now);
  const isActive = [...newest.createdAt.values()].some((time) => time !== undefined);
  for (const { file, workflow } of quiet) {
    if (!newest.createdAt.has(workflow.id))
      draft.unjudged.push({ path: file.path, reason: `whether it ever ran is not known: ${newest.why}` });
    else if (newest.createdAt.get(workflow.id) === undefined) draft.signals.push(neverRanSignal(file, workflow, isActive));
  }
  for (const workflow of orphans) {
    const lastRunAt = newest.createdAt.get(workflow.id);
    if (!newest.createdAt.has(workflow.id))
      draft.unjudged.push({ path: workflow.path, reason: `its file is gone, and when it last ran is not known: ${newest.why}` });
    else draft.judged += 1;
    if (lastRunAt !== undefined && isOld(lastRunAt)) draft.signals.push(orphanedSignal(workflow, gone?.branch ?? '', lastRunAt));
  }
  draft.judged -= quiet.filter(({ workflow }) => !newest.createdAt.has(workflow.id)).length;
  return readingOf({
    ...BASE,
    unit: 'workflows',
    ...draft,
    signals: draft.signals.toSorted((a, b) => (a.artefact.path < b.artefact.path ? -1 : 1)),
  });
}

interface QuietWorkflow {
  readonly file: WorkflowFile;
  readonly workflow: CiWorkflow;
}

/** Judges what a file and GitHub's list tell; returns the workflows that may never have run. */
function judgeFiles(
  files: readonly WorkflowFile[],
  byFile: ReadonlyMap<string, CiWorkflow>,
  isOld: (time: string) => boolean,
  draft: Draft,
): readonly QuietWorkflow[] {
  const quiet: QuietWorkflow[] = [];
  for (const file of files) {
    const workflow = byFile.get(file.path);
    const state = workflow?.state ?? 'deleted';
    if (workflow === undefined || state === 'deleted' || state === 'disabled_fork') {
      const reason =
        state === 'disabled_fork'
          ? 'GitHub keeps the workflow disabled because the repository is a fork'
          : 'GitHub does not list the workflow: its file is not on the default branch';
      draft.unjudged.push({ path: file.path, reason });
      continue;
    }
    draft.judged += 1;
    const isDisabled = state === 'disabled_manually' || state === 'disabled_inactivity';
    if (isDisabled) {
      if (!file.isScheduled) draft.signals.push(disabledSignal(file, workflow));
    } else if (file.jobsOff > 0) draft.signals.push(jobsOffSignal(file));
    else if (!file.isScheduled && !file.isOnlyCalled && isOld(workflow.createdAt)) quiet.push({ file, workflow });
  }
  return quiet;
}

async function judgeOldRuns(history: CiHistory, limit: number, days: number, allowance: Allowance, draft: Draft): Promise<void> {
  const found = await findOldRuns(history, limit, allowance);
  if (found.kind === 'unknown')
    draft.unjudged.push({ path: PATH, reason: `whether runs older than ${days} days are kept is not known: ${found.detail}` });
  if (found.kind === 'found') draft.signals.push(oldRunsSignal(found.runs, days));
  draft.looked.push({ what: 'old runs', detail: `those created before the last ${days} days` });
}

/** The workflows whose file is not in a checkout of the default branch; on another branch nothing is said about them. */
async function withoutFile(
  { repository, branch, history }: SensorInput,
  listed: readonly CiWorkflow[],
  isExempt: (path: string) => boolean,
  isOld: (time: string) => boolean,
  allowance: Allowance,
  draft: Draft,
): Promise<{ readonly workflows: readonly CiWorkflow[]; readonly branch: string } | undefined> {
  const gone = listed.filter(({ path, updatedAt }) => !repository.tree.has(path) && !isExempt(path) && isOld(updatedAt));
  if (gone.length === 0) return undefined;
  const main = await history?.defaultBranch();
  allowance.spend(1);
  if (main?.known === true && main.value === branch) return { workflows: gone, branch };
  const why =
    main?.known === true
      ? `the checkout is of ${branch === undefined ? 'no branch' : 'another branch'} and not of the default branch ${quoteUntrusted(main.value)}`
      : (main?.detail ?? '');
  draft.unjudged.push({ path: PATH, reason: `${gone.length} workflows whose file is not here are not judged: ${why}` });
  return undefined;
}
