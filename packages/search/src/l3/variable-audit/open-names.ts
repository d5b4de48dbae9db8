import type { Reference } from '@sar/workflows';
import { byName as grouped } from './by-name.js';
import type { Configured } from './configured.js';
import type { DeclaredEntry } from './declared-entry.js';
import type { VarsContext } from './vars-context.js';
import { listsSeenBy } from './visibility.js';
import { isOpen } from './wanted-lists.js';

/** A name that is referred to and that no declared entry settles. */
export interface OpenName {
  readonly context: Reference['context'];
  readonly name: string;
  /** By place. */
  readonly references: readonly [Reference, ...Reference[]];
  /** Those that give no fallback and certainly find nothing. */
  readonly empty: readonly Reference[];
  /** False when of a reference without a fallback is not known whether it finds something. */
  readonly known: boolean;
}

/** The names that are referred to but not declared, and what becomes of their references. */
export function openNames(
  references: readonly Reference[],
  entries: readonly DeclaredEntry[],
  configured: Configured,
  context: VarsContext | undefined,
): readonly OpenName[] {
  const declared = grouped(entries);
  const byName = new Map<string, [Reference, ...Reference[]]>();
  for (const reference of references.filter((candidate) => isOpen(candidate, declared))) {
    const key = `${reference.context}.${reference.name}`;
    const group = byName.get(key);
    if (group === undefined) byName.set(key, [reference]);
    else group.push(reference);
  }
  return [...byName.values()].map((group) => {
    const [{ context: of, name }] = group;
    const bare = group.filter(({ guarded }) => guarded !== true);
    const found = bare.map((reference) => finds(reference, configured, context));
    return {
      context: of,
      name,
      references: group,
      empty: bare.filter((_, index) => found[index] === 'nothing'),
      known: !found.includes('unknown'),
    };
  });
}

/** What a reference finds, going by the lists that it reads, or by the job's `vars` context. */
function finds(reference: Reference, configured: Configured, context: VarsContext | undefined): 'something' | 'nothing' | 'unknown' {
  const answers = (listsSeenBy(reference) ?? []).map((id) => configured.list(id)?.answer);
  if (answers.some((answer) => answer?.known === true && answer.value.has(reference.name))) return 'something';
  if (answers.length > 0 && answers.every((answer) => answer?.known === true)) return 'nothing';
  return context === undefined || reference.context !== 'vars' ? 'unknown' : findsInContext(reference, context);
}

function findsInContext({ name, environment }: Reference, context: VarsContext): 'something' | 'nothing' | 'unknown' {
  const inContext = context.values.has(name);
  if (environment.kind === 'named') {
    // Organisation and repository are in every context; only the context of the same environment tells of the environment.
    const same = context.environment?.toLowerCase() === environment.name.toLowerCase();
    if (inContext && (same || context.environment === undefined)) return 'something';
    return same && !inContext && context.incomplete === undefined ? 'nothing' : 'unknown';
  }
  if (inContext) return context.environment === undefined ? 'something' : 'unknown';
  return environment.kind === 'none' && context.incomplete === undefined ? 'nothing' : 'unknown';
}
