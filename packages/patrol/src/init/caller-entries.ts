import { compareText, SHIPPED_WATCHDOGS } from '@sar/baseline';
import type { ReferencedEntry } from '@sar/report';

const VARIABLE = /\$\{\{ vars\.([A-Z_][A-Z0-9_]*) \}\}/g;

/**
 * The entries that workflows refer to, and those that the callers of watchdogs refer to, none of which is required. Those of one
 * environment stand together.
 *
 * @param watchdogs ids of the watchdogs whose callers are to be written
 */
export function callerEntries(entries: readonly ReferencedEntry[], watchdogs: readonly string[]): readonly ReferencedEntry[] {
  const users = new Map<string, string[]>();
  const use = (key: string, id: string): void => {
    const known = users.get(key);
    if (known === undefined) users.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const { id, secrets, with: inputs } of SHIPPED_WATCHDOGS) {
    if (!watchdogs.includes(id)) continue;
    for (const name of Object.keys(secrets)) use(`repo-secrets ${name}`, id);
    for (const [, name = ''] of Object.values(inputs).flatMap((text) => [...text.matchAll(VARIABLE)])) use(`repo-vars ${name}`, id);
  }
  const known = new Set(entries.map(({ layer, name }) => `${layer} ${name}`));
  const added = [...users].flatMap(([key, ids]): readonly ReferencedEntry[] => {
    if (known.has(key)) return [];
    const [layer, name = ''] = key.split(' ') as ['repo-secrets' | 'repo-vars', string];
    return [{ layer, name, required: false, purpose: `For the SAR watchdogs ${ids.join(', ')}` }];
  });
  return [...entries, ...added].toSorted(
    (a, b) => compareText((a.environment ?? '').toLowerCase(), (b.environment ?? '').toLowerCase()) || compareText(a.name, b.name),
  );
}
