import type { Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { DEAD_CODE_RULE_TABLE } from './dead-code-rules.js';
import type { DeadCodeRule, DeadItem } from './dead-item.js';

/** Places that a signal names; the rest is counted. */
const MAX_EVIDENCE = 20;
/** Most characters of a tool's message. */
const MAX_MESSAGE = 300;

/** A result whose file is the repository's. */
export type PlacedItem = DeadItem & { readonly path: string };

const RULES = new Map(DEAD_CODE_RULE_TABLE.map((rule) => [rule.id as DeadCodeRule, rule]));

/** One signal for each file and rule. The same line reported by two tools for the same rule counts once. */
export function deadCodeSignals(all: readonly PlacedItem[]): readonly Signal[] {
  const groups = new Map<string, PlacedItem[]>();
  const seen = new Set<string>();
  for (const item of all) {
    const group = `${item.path}\0${item.rule}\0${String(item.isDoubtful === true)}`;
    const place = `${group}\0${item.line ?? ''}\0${item.name ?? (item.line === undefined ? item.message : '')}`;
    const twin = `${place}\0${item.tool === 'knip' ? '' : item.message}`;
    if (seen.has(twin)) continue;
    seen.add(twin);
    const items = groups.get(group);
    if (items === undefined) groups.set(group, [item]);
    else items.push(item);
  }
  return [...groups.values()].flatMap((group) => signalOfGroup(group.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))));
}

function signalOfGroup(items: readonly PlacedItem[]): readonly Signal[] {
  const [first] = items;
  const rule = first === undefined ? undefined : RULES.get(first.rule);
  if (first === undefined || rule === undefined) return [];
  const { path, line } = first;
  const codes = [...new Set(items.map(({ tool, code }) => `${tool} ${code}`))].toSorted().join(', ').slice(0, 200);
  const named = line === undefined ? { kind: 'file' as const, path } : { kind: 'file' as const, path, line };
  const evidence: Evidence[] = items.slice(0, MAX_EVIDENCE).map((item) => ({
    path,
    ...(item.line !== undefined && { line: item.line }),
    text: `${item.code}: ${oneLine(item.message)}`,
  }));
  if (items.length > MAX_EVIDENCE) evidence.push({ path, text: `${items.length - MAX_EVIDENCE} more are not named here` });
  const what = oneLine(first.message) || first.code;
  return [
    signalOf(rule, 'L1', {
      artefact: named,
      identity: first.isDoubtful === true ? [path, 'doubtful'] : [path],
      message: items.length === 1 ? `${what} (${codes})` : `${items.length} results of ${codes}, the first: ${what}`,
      expected: 'nothing that is unused',
      actual: `${items.length} ${items.length === 1 ? 'place' : 'places'}`,
      evidence,
      ...(first.impact !== undefined && { impact: first.impact }),
      ...(first.isDoubtful === true && { pedantic: true }),
    }),
  ];
}

function oneLine(message: string): string {
  return (message.trim().split('\n', 1)[0] ?? '').slice(0, MAX_MESSAGE);
}
