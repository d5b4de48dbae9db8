import { isEnvironmentLayer, STORAGE_LAYERS, type StorageLayer } from '@sar/baseline';
import { terminalSafe } from '@sar/report';
import type { OpenAudit } from './open-audit.js';

/** What an audit of everything could not read. */
export interface UnseenLists {
  /** Layers of which a list is missing: what is not declared there is not known. */
  readonly layers: ReadonlySet<StorageLayer>;
  /** For people, safe for a terminal: `repo-secrets: cannot read …`. */
  readonly notes: readonly string[];
}

/**
 * The lists that nobody answered. Without the list of environments, theirs were not even asked for.
 *
 * @param asked layers that the audit is limited to; none for all
 */
export async function unseenLists({ audit, live }: OpenAudit, asked: readonly string[]): Promise<UnseenLists> {
  const unread = audit.configured.lists.flatMap(({ layer, environment, answer }) =>
    answer.known ? [] : [{ layer, note: `${layer}${environment === undefined ? '' : ` of ${environment}`}: ${answer.detail}` }],
  );
  const environmentLayers = STORAGE_LAYERS.filter((layer) => isEnvironmentLayer(layer) && (asked.length === 0 || asked.includes(layer)));
  // Asked before by the audit: it costs no request.
  const environments = environmentLayers.length === 0 ? undefined : await live?.variables.environments();
  const unlisted = environments === undefined || environments.known ? [] : [`environments: ${environments.detail}`];
  return {
    layers: new Set([...unread.map(({ layer }) => layer), ...(unlisted.length === 0 ? [] : environmentLayers)]),
    notes: [...unread.map(({ note }) => note), ...unlisted].map(terminalSafe),
  };
}
