import type { DocumentPath, LiveEntry, LiveVariables, StorageLayer, UnknownReason } from '@sar/baseline';
import { readConfigured, type ConfiguredList, type ListId } from '../variable-audit/configured.js';
import { declaredEntries, kindOf, type DeclaredEntry, type Registry } from '../variable-audit/declared-entry.js';
import { rotationState, type RotationState } from './rotation-state.js';

export interface RotationInput {
  readonly registry: Registry;
  /** Without it, every age is unknown. */
  readonly live?: LiveVariables;
  /** ISO 8601. */
  readonly now: string;
  /** Days after which a secret is due that says nothing else. */
  readonly maxAgeDays: number;
  /** Days before that from which it is due soon. */
  readonly warnDays: number;
  /** When given, only these layers. */
  readonly layers?: ReadonlySet<StorageLayer>;
}

/** A secret and its age. */
export interface RotationEntry {
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly name: string;
  readonly declared: boolean;
  readonly maxAgeDays: number;
  readonly state: RotationState;
  /** Where it is declared in the baseline, or the nearest that holds it. */
  readonly path: DocumentPath;
}

export interface RotationReport {
  /** ISO 8601. */
  readonly at: string;
  readonly warnDays: number;
  /** Declared secrets first, then those that are only configured. */
  readonly entries: readonly RotationEntry[];
  /** True when at least one list of secrets could be read, or none had to be. */
  readonly answered: boolean;
  /** The lists that could not be read. */
  readonly unanswered: readonly UnansweredList[];
}

/** A list of secrets that could not be read, and why. */
export interface UnansweredList {
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly reason: UnknownReason;
  readonly detail: string;
}

/** What is looked at where the registry declares no secrets. */
const WITHOUT_REGISTRY: readonly ListId[] = [{ layer: 'org-secrets' }, { layer: 'repo-secrets' }];

/**
 * The ages of secrets: of the declared ones, and of those that are configured in the same layers. Without declared secrets, those of
 * the repository and of its organisation.
 */
export async function rotationReport(input: RotationInput): Promise<RotationReport> {
  const { live, now, warnDays, layers } = input;
  const isAsked = ({ layer }: ListId): boolean => layers === undefined || layers.has(layer);
  const declared = declaredEntries(input.registry).filter((entry) => kindOf(entry.layer) === 'secret' && isAsked(entry));
  const wanted = declared.length === 0 ? (live === undefined ? [] : WITHOUT_REGISTRY.filter(isAsked)) : declared.map(listOf);
  const configured = await readConfigured(live, wanted);
  const ofDeclared = declared.map((entry) => declaredEntry(entry, configured.list(entry), input));
  const others = configured.lists.flatMap((list) => undeclared(list, declared, input));
  const unanswered = configured.lists.flatMap(({ layer, environment, answer }): UnansweredList[] =>
    answer.known ? [] : [{ layer, ...(environment !== undefined && { environment }), reason: answer.reason, detail: answer.detail }],
  );
  const answered = configured.lists.length === 0 || unanswered.length < configured.lists.length;
  return { at: now, warnDays, entries: [...ofDeclared, ...others], answered, unanswered };
}

function declaredEntry(entry: DeclaredEntry, list: ConfiguredList | undefined, input: RotationInput): RotationEntry {
  const { layer, environment, name, path } = entry;
  const maxAgeDays = entry.maxAgeDays ?? input.maxAgeDays;
  return {
    layer,
    ...(environment !== undefined && { environment }),
    name,
    declared: true,
    maxAgeDays,
    state: stateOf(name, list, maxAgeDays, input),
    path,
  };
}

function stateOf(name: string, list: ConfiguredList | undefined, maxAgeDays: number, input: RotationInput): RotationState {
  if (list?.answer.known !== true) {
    const { reason, detail } = list?.answer ?? { reason: 'not-configured' as const, detail: 'its layer was not asked for' };
    return { status: 'unknown', reason, note: detail };
  }
  const live = list.answer.value.get(name);
  if (live === undefined) return { status: 'absent', note: list.note ?? 'it is not configured' };
  return rotationState(live.updatedAt, { now: input.now, maxAgeDays, warnDays: input.warnDays });
}

function undeclared(list: ConfiguredList, declared: readonly DeclaredEntry[], input: RotationInput): readonly RotationEntry[] {
  const { layer, environment, answer } = list;
  if (!answer.known) return [];
  const names = new Set(
    declared
      .filter((entry) => entry.layer === layer && entry.environment?.toLowerCase() === environment?.toLowerCase())
      .map(({ name }) => name),
  );
  return [...answer.value.values()].filter(({ name }) => !names.has(name)).map((live) => undeclaredEntry(live, list, input));
}

function undeclaredEntry({ name, updatedAt }: LiveEntry, { layer, environment }: ListId, input: RotationInput): RotationEntry {
  const { now, maxAgeDays, warnDays } = input;
  return {
    layer,
    ...(environment !== undefined && { environment }),
    name,
    declared: false,
    maxAgeDays,
    state: rotationState(updatedAt, { now, maxAgeDays, warnDays }),
    path: ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])],
  };
}

function listOf({ layer, environment }: DeclaredEntry): ListId {
  return { layer, ...(environment !== undefined && { environment }) };
}
