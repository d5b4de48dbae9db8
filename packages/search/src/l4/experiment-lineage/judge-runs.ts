import type { Looked, Signal, Unjudged, UnknownReason } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun } from '../../mlflow/mlflow-store.js';
import { signalOf } from '../../reading/signal-of.js';
import { EXPERIMENT_LINEAGE_RULE_TABLE } from './experiment-lineage-rules.js';
import type { LineageJudgement, LineageScope } from './lineage-scope.js';
import { runLines } from './run-lines.js';

const [WITHOUT_COMMIT, WITHOUT_PARAMS, WITHOUT_DATASET, PARENT_GONE] = EXPERIMENT_LINEAGE_RULE_TABLE;
const PARENT = 'mlflow.parentRunId';
/** Tags by which a run names its commit: MLflow's, and that of notebooks on Databricks. */
const COMMITS = ['mlflow.source.git.commit', 'mlflow.databricks.gitRepoCommit'];
/** Most parents that are looked for by their id, of one experiment. */
const MAX_PARENTS = 1000;

/** Judges the finished runs of every experiment, one after the other. */
export async function judgeRuns(scope: LineageScope): Promise<LineageJudgement> {
  const { input, store, place } = scope;
  const settings = input.baseline.sensors['experiment-lineage'];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const signals: Signal[] = [];
  let judged = 0;
  let failed: UnknownReason | undefined;
  const listed = await store.experiments();
  if (!listed.known) return { judged, signals, unjudged: [{ ...place, reason: listed.detail }], looked: [], failed: listed.reason };
  if (listed.value.cut)
    unjudged.push({ ...place, reason: `${store.name} has more experiments than ${listed.value.items.length}; the rest is not judged` });
  const wanted = settings.experiments;
  const experiments = listed.value.items.filter(({ name }) => wanted === undefined || wanted.includes(name));
  for (const name of wanted ?? []) {
    if (!experiments.some((experiment) => experiment.name === name))
      unjudged.push({ ...place, reason: `${store.name} has no experiment ${name} (sensors.experiment-lineage.experiments)` });
  }
  for (const experiment of experiments) {
    await input.pace.step();
    const runs = await store.runs(experiment, settings['max-runs']);
    if (!runs.known) {
      failed ??= runs.reason;
      unjudged.push({ ...place, reason: `experiment ${experiment.name}: ${runs.detail}` });
      continue;
    }
    const recent = runs.value.items.filter(({ startedAt }) => startedAt !== undefined && startedAt >= scope.since);
    if (runs.value.cut && recent.length === runs.value.items.length)
      unjudged.push({
        ...place,
        reason: `experiment ${experiment.name} has more than ${settings['max-runs']} runs of these days; only the newest are judged (max-runs)`,
      });
    const finished = recent.filter(({ status }) => status === 'FINISHED');
    looked.push({ what: store.name, detail: `experiment ${experiment.name}: ${finished.length} finished runs since ${day(scope.since)}` });
    judged += finished.length;
    const parents = await parentsOf(scope, finished, runs.value.items);
    if (parents.why !== undefined) unjudged.push({ ...place, reason: `experiment ${experiment.name}, parents of runs: ${parents.why}` });
    signals.push(...signalsOf(scope, experiment, finished, [...runs.value.items, ...parents.found], parents));
  }
  return { judged, signals, unjudged, looked, ...(failed !== undefined && { failed }) };
}

interface Parents {
  /** Parents that are not among the listed runs. */
  readonly found: readonly MlflowRun[];
  /** Ids that were looked for. */
  readonly asked: ReadonlySet<string>;
  readonly why?: string;
}

async function parentsOf({ store }: LineageScope, runs: readonly MlflowRun[], listed: readonly MlflowRun[]): Promise<Parents> {
  const here = new Set(listed.map(({ id }) => id));
  const ids = [...new Set(runs.flatMap((run) => run.tags.get(PARENT) ?? []))].filter((id) => !here.has(id));
  const asked = ids.slice(0, MAX_PARENTS);
  if (asked.length === 0) return { found: [], asked: new Set() };
  const answer = await store.runsById(asked);
  if (!answer.known) return { found: [], asked: new Set(), why: answer.detail };
  const rest = ids.length - asked.length;
  return { found: answer.value, asked: new Set(asked), ...(rest > 0 && { why: `${rest} more were not looked for` }) };
}

function signalsOf(
  { place, store }: LineageScope,
  experiment: MlflowExperiment,
  runs: readonly MlflowRun[],
  known: readonly MlflowRun[],
  { asked }: Parents,
): readonly Signal[] {
  const byId = new Map(known.map((run) => [run.id, run]));
  const children = new Map<string, MlflowRun[]>();
  for (const run of known) {
    const parent = run.tags.get(PARENT);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), run]);
  }
  /** Whether the run, its parent or one of its children has it: training code logs what is common to all in one of them. */
  const has = (run: MlflowRun, what: (run: MlflowRun) => boolean) => {
    const parent = byId.get(run.tags.get(PARENT) ?? '');
    return what(run) || (parent !== undefined && what(parent)) || (children.get(run.id) ?? []).some(what);
  };
  const isGone = (run: MlflowRun) => {
    const id = run.tags.get(PARENT);
    if (id === undefined) return false;
    const parent = byId.get(id);
    return parent === undefined ? asked.has(id) : parent.isDeleted;
  };
  const rules = [
    {
      rule: WITHOUT_COMMIT,
      is: (run: MlflowRun) => !has(run, hasCommit),
      lacks: 'do not name their commit',
      wants: 'the tag mlflow.source.git.commit',
    },
    {
      rule: WITHOUT_PARAMS,
      is: (run: MlflowRun) => !has(run, ({ params }) => params > 0),
      lacks: 'have no parameter',
      wants: 'at least one parameter',
    },
    {
      rule: WITHOUT_DATASET,
      is: (run: MlflowRun) => !has(run, ({ datasets }) => datasets > 0),
      lacks: 'name no data set',
      wants: 'at least one logged input',
    },
    { rule: PARENT_GONE, is: isGone, lacks: 'belong to a parent run that is deleted or not there', wants: 'a parent run that is there' },
  ];
  return rules.flatMap(({ rule, is, lacks, wants }) => {
    const found = runs.filter(is);
    if (found.length === 0) return [];
    const draft = {
      artefact: { kind: 'run' as const, ...place, name: experiment.name },
      identity: [store.name, experiment.name],
      message: `${found.length} of ${runs.length} finished runs of the experiment ${experiment.name} ${lacks}`,
      expected: wants,
      actual: `${found.length} of ${runs.length} runs without it`,
      evidence: runLines(place, found),
    };
    return [signalOf(rule, 'L4', draft)];
  });
}

function hasCommit({ tags }: MlflowRun): boolean {
  return COMMITS.some((tag) => (tags.get(tag) ?? '') !== '');
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
