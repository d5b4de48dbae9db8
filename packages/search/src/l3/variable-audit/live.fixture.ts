import { known, unknown, type LiveEntry, type LiveVariables, type StorageLayer, type UnknownReason } from '@sar/baseline';
import type { Reference, References } from '@sar/workflows';

/** What is configured: layer, or `layer/environment` → entries; a text in place of entries is the reason why they are not known. */
export type Settings = Readonly<Record<string, readonly LiveEntry[] | UnknownReason>>;

/** GitHub with these settings, that counts what a client would request: a page of a list each (30 variables, 100 secrets). For tests. */
export function liveVariables(
  settings: Settings,
  more: { readonly notShared?: readonly string[]; readonly environments?: readonly string[] } = {},
): LiveVariables & { readonly asked: readonly string[]; requests(): number } {
  const asked: string[] = [];
  let requests = 0;
  return {
    repository: 'octo-org/octo-repo',
    asked,
    requests: () => requests,
    entries: (layer: StorageLayer, environment?: string) => {
      const id = environment === undefined ? layer : `${layer}/${environment}`;
      asked.push(id);
      const entries = settings[id] ?? [];
      requests += typeof entries === 'string' ? 1 : Math.max(1, Math.ceil(entries.length / (layer.endsWith('-vars') ? 30 : 100)));
      return Promise.resolve(typeof entries === 'string' ? unknown(entries, `no ${layer}`) : known(entries));
    },
    environments: () => {
      asked.push('environments');
      requests += 1;
      return Promise.resolve(known(more.environments ?? []));
    },
    notShared: (layer) => {
      asked.push(`notShared ${layer}`);
      requests += 1;
      return Promise.resolve(known(more.notShared ?? []));
    },
  };
}

/** `vars.X` in the job of a workflow. For tests. */
export function reference(text: `${'vars' | 'secrets'}.${string}`, more: Partial<Reference> = {}): Reference {
  const [context = '', name = ''] = text.split('.');
  return {
    context: context as Reference['context'],
    name,
    path: '.github/workflows/ci.yml',
    line: 7,
    column: 9,
    job: 'test',
    place: 'run',
    environment: { kind: 'none' },
    events: ['push'],
    effect: 'live',
    ...more,
  };
}

export function referencesTo(references: readonly Reference[], more: Partial<References> = {}): References {
  return { references, dynamic: [], unread: [], ...more };
}
