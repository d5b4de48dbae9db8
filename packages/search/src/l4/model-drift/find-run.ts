import { known, unknown, type Answer } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun, MlflowStore } from '../../mlflow/mlflow-store.js';

/** Newest runs of an experiment among which runs are looked for. */
export const NEWEST_RUNS = 500;

/** The finished runs of an experiment that are no children of others, newest first: a search over parameters leaves many children that nobody means to use. */
export function candidates(runs: readonly MlflowRun[]): readonly MlflowRun[] {
  return runs.filter(({ status, tags }) => status === 'FINISHED' && !tags.has('mlflow.parentRunId'));
}

/**
 * The run that a selector of the baseline names: `newest`, `runs:/<id>`, `models:/<name>@<alias>`, `models:/<name>/<version>`, `tag:<key>=<value>`.
 *
 * @param runs the newest runs of the experiment
 * @returns unknown `not-configured` with a reason when there is none
 */
export async function findRun(
  store: MlflowStore,
  experiment: MlflowExperiment,
  runs: readonly MlflowRun[],
  selector: string,
): Promise<Answer<MlflowRun>> {
  if (selector === 'newest') {
    const [newest] = candidates(runs);
    return newest === undefined ? none(`${experiment.name} has no finished run that is no child of another`) : known(newest);
  }
  const tag = /^tag:([^=]+)=(.*)$/s.exec(selector);
  if (tag !== null) {
    const [, key = '', value = ''] = tag;
    const found = runs.find((run) => run.status === 'FINISHED' && run.tags.get(key) === value);
    return found === undefined
      ? none(`${experiment.name} has no finished run with the tag ${key}=${value} among its newest ${NEWEST_RUNS}`)
      : known(found);
  }
  const model = /^models:\/([^@/]+)(?:@(.+)|\/(\d+))$/s.exec(selector);
  if (model !== null) return runOfModel(store, model[1] ?? '', model[2], model[3]);
  return runById(store, selector.replace(/^runs:\//, ''));
}

async function runOfModel(
  store: MlflowStore,
  name: string,
  alias: string | undefined,
  version: string | undefined,
): Promise<Answer<MlflowRun>> {
  const answer = await store.modelVersions(name);
  if (!answer.known) return answer;
  const found = answer.value.items.find((item) => (alias === undefined ? item.version === version : item.aliases.includes(alias)));
  const words = alias === undefined ? `version ${version ?? ''}` : `alias ${alias}`;
  if (found === undefined) return none(`${store.name} has no ${words} of the registered model ${name}`);
  return found.runId === undefined ? none(`${words} of the registered model ${name} names no run`) : runById(store, found.runId);
}

async function runById(store: MlflowStore, id: string): Promise<Answer<MlflowRun>> {
  const answer = await store.runsById([id]);
  if (!answer.known) return answer;
  const [run] = answer.value;
  return run === undefined || run.isDeleted ? none(`${store.name} has no run ${id}`) : known(run);
}

function none(detail: string): Answer<never> {
  return unknown('not-configured', detail);
}
