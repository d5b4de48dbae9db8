import type { Node } from 'yaml';
import type { Action, Invalid, Workflow } from '../model/workflow-model.js';
import { parseYaml, type ParsedYaml } from './parse-yaml.js';
import { readDefaults, readJob, readWordOrMap } from './read-job.js';
import { optional, readSteps } from './read-steps.js';
import { readInputs, readTriggers } from './read-triggers.js';
import { YamlView } from './yaml-view.js';

const WORKFLOW_KEYS = new Set('name run-name description on permissions env defaults concurrency jobs cache-mode'.split(' '));
const ACTION_KEYS = new Set('name description author branding inputs outputs runs'.split(' '));

/**
 * Reads a workflow file. Accepts all syntax known on 2026-11-22; what it does not know becomes a note. Returns `invalid` for
 * text that is no YAML or holds no jobs. Never throws.
 *
 * @param path relative to the repository's root
 */
export function readWorkflow(path: string, text: string): Workflow | Invalid {
  const opened = open(path, text, 'workflow', WORKFLOW_KEYS);
  if (opened.kind === 'invalid') return opened;
  const { view, values } = opened;
  const jobs = values.get('jobs');
  if (!values.has('on') && jobs === undefined) return notA(view, 'it has neither "on" nor "jobs"');
  const entries = view.entries(jobs);
  if (entries.length === 0) return notA(view, 'it has no "jobs"', jobs);
  const read = entries.map((entry) => readJob(view, entry));
  if (!values.has('on')) view.note('no "on": nothing starts this workflow', view.file.root);
  return {
    kind: 'workflow',
    path,
    text,
    ...optional('name', view.scalar(values.get('name'))),
    triggers: readTriggers(view, values.get('on')),
    env: view.scalarMap(values.get('env')),
    defaults: readDefaults(view, values.get('defaults')),
    ...optional('permissions', readWordOrMap(view, values.get('permissions'))),
    ...optional('cacheMode', view.scalar(values.get('cache-mode'))),
    jobs: read,
    notes: view.notes,
  };
}

/** Reads an `action.yml`; the counterpart of {@link readWorkflow}. */
export function readAction(path: string, text: string): Action | Invalid {
  const opened = open(path, text, 'action', ACTION_KEYS);
  if (opened.kind === 'invalid') return opened;
  const { view, values } = opened;
  const runs = new Map(view.entries(values.get('runs')).map((entry) => [entry.key, entry.value]));
  const using = view.scalar(runs.get('using'));
  if (using === undefined) return notA(view, 'it has no "runs.using"', values.get('runs'), 'action');
  return {
    kind: 'action',
    path,
    text,
    ...optional('name', view.scalar(values.get('name'))),
    using,
    inputs: readInputs(view, values.get('inputs'), false),
    steps: runs.has('steps') ? readSteps(view, runs.get('steps')) : [],
    notes: view.notes,
  };
}

interface Opened {
  readonly kind: 'opened';
  readonly view: YamlView;
  readonly values: ReadonlyMap<string, Node | undefined>;
}

function open(path: string, text: string, what: 'workflow' | 'action', known: ReadonlySet<string>): Opened | Invalid {
  const parsed: ParsedYaml | Invalid = parseYaml(path, text);
  if (parsed.kind === 'invalid') return parsed;
  const view = new YamlView(parsed);
  const root = view.resolved(parsed.root);
  if (!view.isMap(root)) return notA(view, 'its top level is not a mapping', root, what);
  const values = new Map<string, Node | undefined>();
  for (const entry of view.entries(root)) {
    if (!known.has(entry.key)) view.unknownKey(entry, '');
    values.set(entry.key, entry.value);
  }
  return { kind: 'opened', view, values };
}

function notA(view: YamlView, why: string, node?: Node, what = 'workflow'): Invalid {
  const { line, column } = view.range(node);
  return {
    kind: 'invalid',
    path: view.file.path,
    reason: 'not-a-workflow',
    message: `not ${what === 'action' ? 'an action' : 'a workflow'}: ${why}`,
    line,
    column,
  };
}
