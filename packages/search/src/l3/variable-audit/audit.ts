import { isVariableLayer, type LiveEntry, type LiveVariables, type StorageLayer } from '@sar/baseline';
import type { References } from '@sar/workflows';
import { byName } from './by-name.js';
import { readConfigured, type Configured } from './configured.js';
import { declaredEntries, type DeclaredEntry, type Registry } from './declared-entry.js';
import type { AuditEntry, ExtraEntry } from './audit-entry.js';
import type { Deviation } from './deviation.js';
import { deviations } from './deviations.js';
import { entryStatus, type EntryStatus, type NotShared } from './entry-status.js';
import { openNames, type OpenName } from './open-names.js';
import { valueDigest } from './value-digest.js';
import type { VarsContext } from './vars-context.js';
import { everyList, wantedLists } from './wanted-lists.js';

export interface AuditInput {
  readonly registry: Registry;
  /** Without it, everything that only GitHub knows is unknown. */
  readonly live?: LiveVariables;
  readonly varsContext?: VarsContext;
  readonly references: References;
  /** ISO 8601. */
  readonly now: string;
  /** When given, only these layers are asked for and reported. */
  readonly layers?: ReadonlySet<StorageLayer>;
  /** Also asks for what nothing is declared of, to take stock of all that is configured. */
  readonly everything?: boolean;
}

export interface Audit {
  /** ISO 8601. */
  readonly at: string;
  readonly entries: readonly AuditEntry[];
  readonly extra: readonly ExtraEntry[];
  /** True when GitHub answered with at least one list: the token works, though it may not see every layer. */
  readonly authOk: boolean;
  readonly configured: Configured;
  /** Deviations between what is declared, what is referred to and what is configured. */
  readonly deviations: readonly Deviation[];
  /** Names that are referred to and not declared. */
  readonly open: readonly OpenName[];
}

/**
 * Compares what is declared, what workflows refer to and what is configured on GitHub. Asks only for the lists that the comparison
 * needs. Decides only: it writes nothing, and takes time as a parameter.
 */
export async function auditVariables(input: AuditInput): Promise<Audit> {
  const { references, live, varsContext, layers, now } = input;
  const declared = declaredEntries(input.registry).filter(({ layer }) => layers === undefined || layers.has(layer));
  const configured = await readConfigured(live, await listsFor(input, declared));
  const notShared = await readNotShared(live, declared, configured);
  const sources = { configured, notShared, declared, ...(varsContext !== undefined && { varsContext }) };
  const entries = declared.map((entry): AuditEntry => {
    const state = entryStatus(entry, sources);
    const valueDrift = driftOf(entry, state);
    return { ...entry, state, ...(valueDrift !== undefined && { valueDrift }) };
  });
  const extra = extraOf(configured, declared, input.everything === true);
  const open = openNames(references.references, entries, configured, varsContext);
  return {
    at: now,
    entries,
    extra,
    authOk: configured.lists.some(({ answer }) => answer.known),
    configured,
    deviations: deviations({
      entries,
      extra,
      references,
      named: byName(references.references),
      configured,
      open,
      partial: layers !== undefined,
    }),
    open,
  };
}

async function listsFor({ live, references, layers, everything }: AuditInput, declared: readonly DeclaredEntry[]) {
  const wanted = wantedLists(declared, references.references, layers);
  if (everything !== true || live === undefined) return wanted;
  const environments = await live.environments();
  return [...wanted, ...everyList(environments.known ? environments.value : [], layers)];
}

/** Asked only where it tells something: when a declared entry of the organisation is not among those that are shared. */
async function readNotShared(
  live: LiveVariables | undefined,
  declared: readonly DeclaredEntry[],
  configured: Configured,
): Promise<NotShared> {
  const found = new Map<'org-secrets' | 'org-vars', ReadonlySet<string>>();
  for (const layer of ['org-secrets', 'org-vars'] as const) {
    const answer = configured.list({ layer })?.answer;
    if (live === undefined || answer?.known !== true) continue;
    if (!declared.some((entry) => entry.layer === layer && !answer.value.has(entry.name))) continue;
    const names = await live.notShared(layer);
    if (names.known) found.set(layer, new Set(names.value));
  }
  return found;
}

function driftOf({ value, layer }: DeclaredEntry, state: EntryStatus): AuditEntry['valueDrift'] {
  if (value === undefined || !isVariableLayer(layer) || state.status !== 'present') return undefined;
  const actual = state.live.value;
  return actual === undefined || actual === value ? undefined : { expected: valueDigest(value), actual: valueDigest(actual) };
}

/** Of the lists that something is declared of, or of every list. */
function extraOf(configured: Configured, declared: readonly DeclaredEntry[], everything: boolean): readonly ExtraEntry[] {
  return configured.lists.flatMap(({ layer, environment, answer }) => {
    if (!answer.known) return [];
    const names = new Set(
      declared
        .filter((entry) => entry.layer === layer && entry.environment?.toLowerCase() === environment?.toLowerCase())
        .map(({ name }) => name),
    );
    if (names.size === 0 && !everything) return [];
    return [...answer.value.values()].filter(({ name }) => !names.has(name)).map((entry) => extraEntry(entry, layer, environment));
  });
}

function extraEntry({ name, updatedAt }: LiveEntry, layer: StorageLayer, environment: string | undefined): ExtraEntry {
  return { layer, ...(environment !== undefined && { environment }), name, ...(updatedAt !== undefined && { updatedAt }) };
}
