import type { LiveEntry, StorageLayer } from '@sar/baseline';
import type { AuditEntry } from '../audit-entry.js';
import type { Configured, ConfiguredList } from '../configured.js';
import { kindOf } from '../declared-entry.js';
import { entryWords, ofEntry, type Deviation, type Picture } from '../deviation.js';

/** The layers of one context, the one that wins first: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const PRECEDENCE: readonly (readonly StorageLayer[])[] = [
  ['env-vars', 'repo-vars', 'org-vars'],
  ['env-secrets', 'repo-secrets', 'org-secrets'],
];

/**
 * A declared entry that another layer's entry of the same name hides, or that hides one, both configured: variables with different
 * values, secrets always, since nobody can compare them. Where both are declared it is meant, and pedantic.
 */
export function shadowedVariables({ entries, configured }: Picture): readonly Deviation[] {
  return entries.flatMap((entry) => {
    const own = configured.list(entry);
    const live = own?.answer.known === true ? own.answer.value.get(entry.name) : undefined;
    return live === undefined ? [] : others(entry, live, configured).flatMap((other) => deviationOf(entry, other, entries) ?? []);
  });
}

interface Other {
  readonly list: ConfiguredList;
  readonly hides: boolean;
}

function others({ layer, name }: AuditEntry, live: LiveEntry, configured: Configured): readonly Other[] {
  const order = PRECEDENCE.find((layers) => layers.includes(layer)) ?? [];
  return configured.lists.flatMap((list): readonly Other[] => {
    const rank = order.indexOf(list.layer);
    if (rank === -1 || list.layer === layer || !list.answer.known) return [];
    const other = list.answer.value.get(name);
    if (other === undefined) return [];
    const isSame = live.value !== undefined && live.value === other.value;
    return isSame ? [] : [{ list, hides: rank < order.indexOf(layer) }];
  });
}

function deviationOf(entry: AuditEntry, { list, hides }: Other, entries: readonly AuditEntry[]): Deviation | undefined {
  const other = { layer: list.layer, name: entry.name, ...(list.environment !== undefined && { environment: list.environment }) };
  const isDeclared = entries.some(
    ({ layer, name, environment }) =>
      layer === other.layer && name === entry.name && environment?.toLowerCase() === list.environment?.toLowerCase(),
  );
  // Told once, at the entry that is hidden.
  if (isDeclared && !hides) return undefined;
  const difference = kindOf(entry.layer) === 'variable' ? 'with another value' : 'whose value may be another';
  const [hidden, hiding] = hides ? [entry, other] : [other, entry];
  const where = hiding.environment === undefined ? '' : ` in jobs of that environment`;
  return {
    ...ofEntry(entry),
    rule: 'shadowed-variable',
    impact: 'advisory',
    kind: kindOf(entry.layer),
    message: `the ${entryWords(hidden)} is hidden${where} by the ${entryWords(hiding)}, ${difference}`,
    expected: `one ${kindOf(entry.layer)} named ${entry.name}`,
    actual: `both ${hidden.layer} and ${hiding.layer} have it`,
    evidence: [],
    ...(isDeclared && { pedantic: true }),
  };
}
