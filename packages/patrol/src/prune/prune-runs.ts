import { known, type Answer, type RunPruneDocument, type RunRemovalEntry } from '@sar/baseline';
import { SAR_VERSION } from '../version.js';
import { applyPrune, type AppliedPrune } from './apply-prune.js';
import { deletedWorkflows } from './deleted-workflows.js';
import { listOldRuns } from './list-old-runs.js';
import type { RunPrunePorts } from './prune-ports.js';
import { referencedRuns } from './referenced-runs.js';
import type { RunKept, RunRemoval } from './run-prune-plan.js';

export type RunPruneRequest = RunPruneDocument['settings'] & {
  /** Names of artifacts that hold agent memory. */
  readonly memoryArtifacts: readonly string[];
};

/**
 * Plans which old runs go and, where there is something to act by, removes them. Not known when the default branch, old runs or the
 * artifacts with agent memory cannot be read. Which workflows are gone is asked for where `deletedWorkflows` wants it; when that cannot be
 * read it is a note, and they keep what others keep.
 *
 * @throws UserError when it cannot be read which runs the ledger refers to
 */
export async function pruneRuns({ memoryArtifacts, ...request }: RunPruneRequest, ports: RunPrunePorts): Promise<Answer<RunPruneDocument>> {
  const { repository, history, acting } = ports;
  const at = ports.now();
  const branch = await history.defaultBranch();
  if (!branch.known) return branch;
  const referenced = new Set(await referencedRuns(ports.state));
  for (const artifact of memoryArtifacts) {
    const run = await ports.artifactRun(artifact, branch.value);
    if (!run.known) return run;
    if (run.value !== undefined) referenced.add(run.value);
  }
  const gone = request.deletedWorkflows ? await deletedWorkflows(ports, branch.value) : known(new Set<number>());
  const listed = await listOldRuns(
    {
      olderThanDays: request.olderThanDays,
      keep: request.keep,
      windowDays: request.windowDays,
      maxDeletes: request.maxDeletes,
      defaultBranch: branch.value,
      repository,
      deletedWorkflows: gone.known ? gone.value : new Set(),
      referenced,
    },
    ports,
    at.getTime(),
  );
  if (!listed.known) return listed;
  const { plan, isAll, notes } = listed.value;
  const { removals, later, kept } = plan;
  const ids = removals.map(({ run }) => run.id);
  const applied = acting === undefined ? undefined : await applyPrune(ids, async (cleaner, id) => cleaner.removeRun(id), acting);
  const countOf = (wanted: RunKept): number => kept.filter(({ why }) => why === wanted).length;
  return known({
    schema: 'sar.prune/1',
    version: SAR_VERSION,
    at: at.toISOString(),
    repository,
    applied: acting !== undefined,
    what: 'runs',
    settings: request,
    listed: { count: removals.length + later.length + kept.length },
    removals: removals.map((removal, index) => entryOf(removal, applied, index)),
    later: { count: later.length, isAll },
    kept: { newest: countOf('newest'), lastSuccess: countOf('last-success'), referenced: countOf('referenced') },
    ...(applied?.stopped !== undefined && { stopped: applied.stopped }),
    notes: [
      ...(gone.known ? [] : [`Workflows whose file is gone keep what others keep, since it is not known which those are: ${gone.detail}`]),
      ...notes,
    ],
  });
}

function entryOf({ run, reason }: RunRemoval, applied: AppliedPrune | undefined, index: number): RunRemovalEntry {
  const { id, path, name, number, branch, conclusion, startedAt, url } = run;
  const { outcome, detail } = applied?.results[index] ?? { outcome: 'planned' };
  return {
    id,
    workflow: path,
    name,
    number,
    startedAt,
    url,
    reason,
    outcome,
    ...(branch !== undefined && { branch }),
    ...(conclusion !== undefined && { conclusion }),
    ...(detail !== undefined && { detail }),
  };
}
