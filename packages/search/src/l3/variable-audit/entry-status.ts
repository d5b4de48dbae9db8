import type { LiveEntry, UnknownReason } from '@sar/baseline';
import type { Configured, ConfiguredList } from './configured.js';
import type { DeclaredEntry } from './declared-entry.js';
import type { VarsContext } from './vars-context.js';

/** How a declared entry stands. Nothing unknown is ever present or absent. */
export type EntryStatus =
  | { readonly status: 'present'; readonly live: LiveEntry; readonly by: 'list' | 'vars-context'; readonly note: string }
  | { readonly status: 'absent'; readonly note: string; readonly notShared: boolean }
  | { readonly status: 'unknown'; readonly reason: UnknownReason; readonly note: string };

/** Names that the organisation has and does not share with the repository, by layer, as far as that is known. */
export type NotShared = ReadonlyMap<'org-secrets' | 'org-vars', ReadonlySet<string>>;

/** What decides about entries. */
export interface Sources {
  readonly configured: Configured;
  readonly notShared: NotShared;
  readonly varsContext?: VarsContext;
  readonly declared: readonly DeclaredEntry[];
}

/** The list of the entry's layer decides; where it is not known, the job's `vars` context, as far as it can. */
export function entryStatus(entry: DeclaredEntry, sources: Sources): EntryStatus {
  const list = sources.configured.list(entry);
  if (list === undefined) return { status: 'unknown', reason: 'not-configured', note: 'its layer was not asked for' };
  if (list.answer.known) return byList(entry, list, list.answer.value, sources.notShared);
  const byContext = sources.varsContext === undefined ? undefined : byVarsContext(entry, sources.varsContext, sources.declared);
  return byContext ?? { status: 'unknown', reason: list.answer.reason, note: list.answer.detail };
}

function byList(
  { name, layer }: DeclaredEntry,
  list: ConfiguredList,
  entries: ReadonlyMap<string, LiveEntry>,
  notShared: NotShared,
): EntryStatus {
  const live = entries.get(name);
  if (live !== undefined) return { status: 'present', live, by: 'list', note: '' };
  if ((layer === 'org-secrets' || layer === 'org-vars') && notShared.get(layer)?.has(name) === true) {
    return { status: 'absent', note: 'the organisation has it but does not share it with the repository', notShared: true };
  }
  return { status: 'absent', note: list.note ?? '', notShared: false };
}

/**
 * The context merges the layers that a job sees, so a name in it is in one of them, and a name that is not in it is in none. Where
 * the name is declared in several of them, or a layer is not part of it, it decides nothing.
 */
function byVarsContext(entry: DeclaredEntry, context: VarsContext, declared: readonly DeclaredEntry[]): EntryStatus | undefined {
  if (!isMerged(entry, context)) return undefined;
  const value = context.values.get(entry.name);
  if (value === undefined) {
    if (context.incomplete !== undefined) return { status: 'unknown', reason: 'unsupported', note: context.incomplete };
    return { status: 'absent', note: "not in the job's vars context", notShared: false };
  }
  const sameName = declared.filter((other) => other.name === entry.name && isMerged(other, context));
  if (sameName.length > 1) {
    return {
      status: 'unknown',
      reason: 'unsupported',
      note: "in the job's vars context, which does not tell which of its layers it is in; a token that reads variables does",
    };
  }
  return { status: 'present', live: { name: entry.name, value }, by: 'vars-context', note: "seen in the job's vars context" };
}

/** Whether the entry's layer is one of those that the context merges. */
function isMerged({ layer, environment }: DeclaredEntry, context: VarsContext): boolean {
  if (layer === 'repo-vars' || layer === 'org-vars') return true;
  return layer === 'env-vars' && context.environment !== undefined && context.environment.toLowerCase() === environment?.toLowerCase();
}
