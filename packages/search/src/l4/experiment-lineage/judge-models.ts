import type { Signal, Unjudged } from '@sar/baseline';
import type { MlflowModelVersion, MlflowRun } from '../../mlflow/mlflow-store.js';
import { signalOf } from '../../reading/signal-of.js';
import { EXPERIMENT_LINEAGE_RULE_TABLE } from './experiment-lineage-rules.js';
import type { LineageJudgement, LineageScope } from './lineage-scope.js';

const [, , , , WITHOUT_RUN, RUN_GONE, RUN_UNFINISHED] = EXPERIMENT_LINEAGE_RULE_TABLE;
/** A version may be registered while its run goes on; a run that has not ended a day later was broken off. */
const GRACE = 86_400_000;
/** Most versions that a finding names. */
const MAX_NAMED = 10;

/** Judges the versions of registered models that are new, or that an alias points to. */
export async function judgeModels(scope: LineageScope): Promise<LineageJudgement> {
  const { store, place, since } = scope;
  const listed = await store.modelVersions();
  if (!listed.known)
    return {
      judged: 0,
      signals: [],
      unjudged: [{ ...place, reason: `registered models: ${listed.detail}` }],
      looked: [],
      failed: listed.reason,
    };
  const unjudged: Unjudged[] = listed.value.cut
    ? [{ ...place, reason: `${store.name} has more versions of models than ${listed.value.items.length}; the rest is not judged` }]
    : [];
  const versions = listed.value.items.filter(
    ({ createdAt, aliases }) => aliases.length > 0 || (createdAt !== undefined && createdAt >= since),
  );
  const runs = await store.runsById([...new Set(versions.flatMap(({ runId }) => runId ?? []))]);
  const looked = [{ what: store.name, detail: `${versions.length} versions of registered models` }];
  if (!runs.known) {
    const reason = `runs of registered models: ${runs.detail}`;
    return { judged: 0, signals: [], unjudged: [...unjudged, { ...place, reason }], looked };
  }
  const byId = new Map(runs.value.map((run) => [run.id, run]));
  return { judged: versions.length, signals: signalsOf(scope, versions, byId), unjudged, looked };
}

function signalsOf(
  { store, place, moment }: LineageScope,
  versions: readonly MlflowModelVersion[],
  runs: ReadonlyMap<string, MlflowRun>,
): readonly Signal[] {
  const runOf = ({ runId }: MlflowModelVersion) => (runId === undefined ? undefined : runs.get(runId));
  const rules = [
    {
      rule: WITHOUT_RUN,
      is: ({ runId }: MlflowModelVersion) => runId === undefined,
      says: 'name no run that made them',
      wants: 'a run for each version',
    },
    {
      rule: RUN_GONE,
      is: (version: MlflowModelVersion) => version.runId !== undefined && (runOf(version)?.isDeleted ?? true),
      says: 'name a run that is deleted or not there',
      wants: 'runs that are there',
    },
    {
      rule: RUN_UNFINISHED,
      is: (version: MlflowModelVersion) => isUnfinished(runOf(version), version, moment),
      says: 'come from a run that did not finish',
      wants: 'runs that finished',
    },
  ];
  const models = [...new Set(versions.map(({ model }) => model))];
  return rules.flatMap(({ rule, is, says, wants }) =>
    models.flatMap((model) => {
      const all = versions.filter((version) => version.model === model);
      const found = all.filter(is);
      if (found.length === 0) return [];
      const draft = {
        artefact: { kind: 'model' as const, ...place, name: model },
        identity: [store.name, model],
        message: `${found.length} of ${all.length} versions of the registered model ${model} ${says}`,
        expected: wants,
        actual: `versions ${found
          .slice(0, MAX_NAMED)
          .map(({ version }) => version)
          .join(', ')}${found.length > MAX_NAMED ? ' …' : ''}`,
        evidence: found.slice(0, MAX_NAMED).map((version) => ({ path: place.path, text: lineOf(version, runOf(version)) })),
      };
      return [signalOf(rule, 'L4', draft)];
    }),
  );
}

function isUnfinished(run: MlflowRun | undefined, { createdAt }: MlflowModelVersion, moment: number): boolean {
  if (run === undefined || run.isDeleted || run.status === 'FINISHED') return false;
  if (run.status === 'FAILED' || run.status === 'KILLED') return true;
  return createdAt !== undefined && moment - createdAt > GRACE;
}

function lineOf({ version, runId, source, aliases }: MlflowModelVersion, run: MlflowRun | undefined): string {
  const alias = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
  if (runId === undefined) return `version ${version}${alias}, from ${withoutCredentials(source).slice(0, 200)}`;
  return `version ${version}${alias}, run ${runId}${run === undefined ? '' : `, ${run.status}`}`;
}

/** A place without a user, a password and what an address asks for, which may be a signature. */
function withoutCredentials(source: string): string {
  return source.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1').replace(/[?#].*$/s, '');
}
