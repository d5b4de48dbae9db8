import type { Node } from 'yaml';
import type { Defaults, Job, Scalar, ScalarMap } from '../model/workflow-model.js';
import { readMatrix } from './read-matrix.js';
import { optional, readSteps } from './read-steps.js';
import type { Entry, YamlView } from './yaml-view.js';

const EMPTY: ScalarMap = new Map();
const JOB_KEYS = new Set(
  (
    'name if needs runs-on container services strategy env defaults permissions environment concurrency outputs timeout-minutes ' +
    'continue-on-error uses with secrets steps cache-mode snapshot'
  ).split(' '),
);

/** Reads one entry of `jobs:`. */
export function readJob(view: YamlView, { key: id, keyRange, value: node }: Entry): Job {
  if (!view.isMap(node)) view.notes.push({ message: `the job "${id}" is not a mapping`, range: keyRange });
  const values = new Map<string, Node | undefined>();
  for (const entry of view.entries(node)) {
    if (!JOB_KEYS.has(entry.key)) view.unknownKey(entry, ` in the job "${id}"`);
    values.set(entry.key, entry.value);
  }
  const uses = view.scalar(values.get('uses'));
  if (uses === undefined && !values.has('steps')) {
    view.notes.push({ message: `the job "${id}" has neither "steps" nor "uses"`, range: keyRange });
  } else if (uses === undefined && !values.has('runs-on')) {
    view.notes.push({ message: `the job "${id}" has no "runs-on"`, range: keyRange });
  }
  return {
    id,
    range: { ...keyRange, end: view.range(node).end },
    ...optional('name', view.scalar(values.get('name'))),
    ...optional('if', view.scalar(values.get('if'))),
    needs: view.scalars(values.get('needs')),
    runsOn: readRunsOn(view, values.get('runs-on')),
    ...optional('container', readContainer(view, values.get('container'))),
    env: values.has('env') ? view.scalarMap(values.get('env')) : EMPTY,
    defaults: readDefaults(view, values.get('defaults')),
    ...optional('matrix', readMatrix(view, values.get('strategy'))),
    ...optional('permissions', readWordOrMap(view, values.get('permissions'))),
    ...optional('environment', readNamed(view, values.get('environment'), 'name')),
    ...optional('cacheMode', view.scalar(values.get('cache-mode'))),
    ...optional('continueOnError', view.scalar(values.get('continue-on-error'))),
    ...optional('uses', uses),
    ...optional('secrets', readWordOrMap(view, values.get('secrets'))),
    with: values.has('with') ? view.scalarMap(values.get('with')) : EMPTY,
    steps: values.has('steps') ? readSteps(view, values.get('steps')) : [],
  };
}

/** `defaults.run` of a workflow or a job. */
export function readDefaults(view: YamlView, node: Node | undefined): Defaults {
  const run = view.scalarMap(view.entries(node).find((entry) => entry.key === 'run')?.value);
  return {
    ...optional('shell', run.get('shell')),
    ...optional('workingDirectory', run.get('working-directory')),
  };
}

/** `permissions:` or `secrets:` as a map; the short forms `read-all`, `write-all` and `inherit` stand under the key `*`. */
export function readWordOrMap(view: YamlView, node: Node | undefined): ScalarMap | undefined {
  if (node === undefined) return undefined;
  const short = view.scalar(node);
  return short === undefined ? view.scalarMap(node) : new Map([['*', short]]);
}

/** `runs-on` as labels; of `{group, labels}` the labels count, and the group as `group:<name>`. */
function readRunsOn(view: YamlView, node: Node | undefined): readonly Scalar[] {
  if (!view.isMap(node)) return view.scalars(node);
  return view
    .entries(node)
    .flatMap(({ key, value }) =>
      view.scalars(value).map((label) => (key === 'group' ? { ...label, value: `group:${label.value}` } : label)),
    );
}

/** `container: image` or `container: {image}`; a container without a readable image counts as an unnamed one. */
function readContainer(view: YamlView, node: Node | undefined): Scalar | undefined {
  if (node === undefined) return undefined;
  return readNamed(view, node, 'image') ?? (view.isMap(node) ? { value: '', range: view.range(node) } : undefined);
}

function readNamed(view: YamlView, node: Node | undefined, key: string): Scalar | undefined {
  return view.scalar(node) ?? view.scalarMap(node).get(key);
}
