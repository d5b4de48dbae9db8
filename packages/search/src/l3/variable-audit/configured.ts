import {
  isEnvironmentLayer,
  known,
  unknown,
  type Answer,
  type LiveEntry,
  type LiveVariables,
  type StorageLayer,
  type UnknownReason,
} from '@sar/baseline';
import { noTokenDetail } from './layer-permissions.js';

/** One list that GitHub keeps: a layer, and for those of environments, one environment's. */
export interface ListId {
  readonly layer: StorageLayer;
  readonly environment?: string;
}

export interface ConfiguredList extends ListId {
  /** Entries by name, or why they are not known. */
  readonly answer: Answer<ReadonlyMap<string, LiveEntry>>;
  /** What people should know about a list that is empty for a reason. */
  readonly note?: string;
}

/** What is configured, as far as it was asked for. */
export interface Configured {
  readonly lists: readonly ConfiguredList[];
  /** The list; undefined when it was not asked for. Environments' names do not differ by case. */
  list(id: ListId): ConfiguredList | undefined;
}

/** Asks for the lists, one after the other, each once. Without `live` each is unknown for want of a token. */
export async function readConfigured(live: LiveVariables | undefined, wanted: readonly ListId[]): Promise<Configured> {
  const lists = new Map<string, ConfiguredList>();
  for (const id of wanted) {
    if (!lists.has(keyOf(id))) lists.set(keyOf(id), await readList(live, id));
  }
  return { lists: [...lists.values()], list: (id) => lists.get(keyOf(id)) };
}

async function readList(live: LiveVariables | undefined, id: ListId): Promise<ConfiguredList> {
  const { layer, environment } = id;
  if (live === undefined) return { ...id, answer: unknown('no-token', noTokenDetail(layer)) };
  const answer = await live.entries(layer, environment);
  if (answer.known) return { ...id, answer: known(new Map(answer.value.map((entry) => [entry.name, entry]))) };
  if (await isGone(live, id, answer)) {
    return { ...id, answer: known(new Map()), note: `the repository has no environment ${environment ?? ''}` };
  }
  return { ...id, answer };
}

/** Reasons that an environment gives that is not there, or may not be seen. */
const PERHAPS_GONE: ReadonlySet<UnknownReason> = new Set(['forbidden', 'failed', 'not-configured']);

/** GitHub answers for an environment that is not there as for one that may not be seen: the list of environments tells them apart. */
async function isGone(live: LiveVariables, { layer, environment }: ListId, answer: Answer<unknown>): Promise<boolean> {
  if (!isEnvironmentLayer(layer) || environment === undefined || answer.known) return false;
  if (!PERHAPS_GONE.has(answer.reason)) return false;
  const environments = await live.environments();
  return environments.known && !environments.value.some((name) => name.toLowerCase() === environment.toLowerCase());
}

function keyOf({ layer, environment }: ListId): string {
  return `${layer}/${environment?.toLowerCase() ?? ''}`;
}
