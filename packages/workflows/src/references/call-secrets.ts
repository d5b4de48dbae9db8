import type { Node } from 'yaml';
import type { YamlView } from '../read/yaml-view.js';

/** What a calling job hands on: all secrets, those that it names (upper case), or something that cannot be read. */
export type HandedOn = 'inherit' | 'unreadable' | ReadonlySet<string>;

/** What a workflow says about secrets of calls. */
export interface CallSecrets {
  /** By the id of the calling job. */
  readonly handedOn: ReadonlyMap<string, HandedOn>;
  /** The secrets that `on.workflow_call` declares, upper case. */
  readonly declared: ReadonlySet<string>;
  /** Jobs with an `environment:` that has no readable name. */
  readonly unnamedEnvironments: ReadonlySet<string>;
}

/** Reads what the model of a workflow leaves out: `jobs.*.secrets` and `on.workflow_call.secrets`. */
export function readCallSecrets(view: YamlView): CallSecrets {
  const root = view.resolved(view.file.root);
  const at = (node: Node | undefined, key: string) => view.entries(node).find((entry) => entry.key === key)?.value;
  const declared = view.entries(at(at(at(root, 'on'), 'workflow_call'), 'secrets')).map(({ key }) => key.toUpperCase());
  const handedOn = new Map<string, HandedOn>();
  const unnamed = new Set<string>();
  for (const { key: id, value: job } of view.entries(at(root, 'jobs'))) {
    const secrets = at(job, 'secrets');
    const text = view.scalar(secrets)?.value;
    if (text !== undefined) handedOn.set(id, text === 'inherit' ? 'inherit' : 'unreadable');
    else if (view.isMap(secrets)) handedOn.set(id, new Set(view.entries(secrets).map(({ key }) => key.toUpperCase())));
    const environment = at(job, 'environment');
    if (view.isList(environment) || (view.isMap(environment) && view.scalar(at(environment, 'name')) === undefined)) unnamed.add(id);
  }
  return { handedOn, declared: new Set(declared), unnamedEnvironments: unnamed };
}
