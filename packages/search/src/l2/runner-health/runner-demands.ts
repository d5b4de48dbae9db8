import type { Unjudged } from '@sar/baseline';
import { matrixValues, type Job, type RepositoryWorkflows, type Workflow } from '@sar/workflows';
import { neverRuns } from '../action-drift/collect-references.js';
import { groupBy } from '../ci-health/measure/group-by.js';
import { labelKey } from './label-set.js';

/** Where labels are asked for. */
export interface DemandPlace {
  readonly path: string;
  readonly line: number;
  readonly job: string;
  /** True when something other than people, other workflows or a schedule starts the workflow: somebody waits for it. */
  readonly isAwaited: boolean;
}

/** Labels that jobs ask for together. */
export interface RunnerDemand {
  readonly key: string;
  readonly labels: readonly string[];
  /** True when `self-hosted` is among them; else a runner of GitHub's may have them. */
  readonly isSelfHosted: boolean;
  readonly places: readonly [DemandPlace, ...DemandPlace[]];
}

/** What starts a workflow without anybody waiting for it. */
const UNAWAITED: ReadonlySet<string> = new Set(['workflow_dispatch', 'repository_dispatch', 'workflow_call', 'schedule']);
/** Values of a matrix that are tried in one `runs-on`. */
const MAX_VALUES = 64;
const MATRIX_VALUE = /^\$\{\{\s*matrix\.([\w.-]{1,100})\s*\}\}$/;

/** The label sets that the jobs ask for, by key, and the jobs whose labels cannot be read. Jobs that never run are left out. */
export function runnerDemands(
  repository: RepositoryWorkflows,
  isAsked: (path: string) => boolean,
): { readonly demands: readonly RunnerDemand[]; readonly unjudged: readonly Unjudged[] } {
  const found = new Map<string, RunnerDemand>();
  const open: OpenJob[] = [];
  for (const workflow of repository.workflows()) {
    if (workflow.kind !== 'workflow' || !isAsked(workflow.path)) continue;
    for (const job of workflow.jobs) {
      const [first] = job.runsOn;
      if (first === undefined || neverRuns(job.if)) continue;
      const place = placeOf(workflow, job, first.range.line);
      const sets = labelSets(job);
      if (typeof sets === 'string') open.push({ place, reason: sets });
      else for (const labels of sets) add(found, labels, place);
    }
  }
  return { demands: [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)), unjudged: unjudgedOf(open) };
}

interface OpenJob {
  readonly place: DemandPlace;
  readonly reason: string;
}

/** One item for each file and reason, at its first job. */
function unjudgedOf(open: readonly OpenJob[]): readonly Unjudged[] {
  return [...groupBy(open, ({ place, reason }) => JSON.stringify([place.path, reason])).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const { place, reason } = first;
    const others = more.length === 0 ? '' : `; so it is with ${more.length} more ${more.length === 1 ? 'job' : 'jobs'} of the file`;
    return [{ path: place.path, line: place.line, job: place.job, reason: `${reason}${others}` }];
  });
}

function placeOf({ path, triggers }: Workflow, job: Job, line: number): DemandPlace {
  return { path, line, job: job.id, isAwaited: triggers.some(({ event }) => !UNAWAITED.has(event)) };
}

function add(found: Map<string, RunnerDemand>, labels: readonly string[], place: DemandPlace): void {
  const key = labelKey(labels);
  const earlier = found.get(key);
  const isSelfHosted = labels.some((label) => label.toLowerCase() === 'self-hosted');
  found.set(
    key,
    earlier === undefined ? { key, labels, isSelfHosted, places: [place] } : { ...earlier, places: [...earlier.places, place] },
  );
}

/** The label sets of a job, one for each value of a matrix; a reason in words where they cannot be read. */
function labelSets(job: Job): readonly (readonly string[])[] | string {
  const labels = job.runsOn.map(({ value }) => value.trim());
  if (labels.some((label) => label.startsWith('group:')))
    return 'its runs-on names a runner group, whose runners GitHub tells to administrators of the organisation alone';
  const open = labels.filter((label) => label.includes('${{'));
  const [expression, more] = open;
  if (expression === undefined) return [labels];
  const name = MATRIX_VALUE.exec(expression)?.[1];
  const values = name === undefined || job.matrix?.dynamic !== false ? [] : matrixValues(job.matrix, name);
  if (more !== undefined || values.length === 0 || values.length > MAX_VALUES || values.some((value) => value.includes('${{')))
    return 'its runs-on is an expression that only the run decides';
  return values.map((value) => labels.map((label) => (label === expression ? value : label)));
}
