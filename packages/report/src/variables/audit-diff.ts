import { compareText } from '@sar/baseline';
import { boundedMarkdown } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import type { AuditFacts } from './read-audit-document.js';
import { textTable } from './text-table.js';
import type { VariableMarkdownOptions } from './variable-markdown.js';
import type { VariableTableOptions } from './variable-table.js';

/** One difference between two audits. `entry` is `<layer>/<NAME>`, with the environment in between where there is one. */
export interface AuditChange {
  readonly entry: string;
  /** `new` and `gone`: declared entries that only one of the audits has. */
  readonly change: 'new' | 'gone' | 'changed';
  /** `present`, `absent`, `unknown`, or `extra` for what is configured but not declared; `-` where there is none. */
  readonly before: string;
  readonly after: string;
}

/** What differs between two audits, by entry. What became unknown, or was, is told as such and never as a change to absent. */
export function diffAudits(before: AuditFacts, after: AuditFacts): readonly AuditChange[] {
  const old = statuses(before, onlyEnvironment(before, after));
  const now = statuses(after, onlyEnvironment(after, before));
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((entry): AuditChange[] => {
    const was = old.get(entry);
    const is = now.get(entry);
    if (was === is) return [];
    return [{ entry, change: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed', before: was ?? '-', after: is ?? '-' }];
  });
  return changes.toSorted((a, b) => compareText(a.entry, b.entry));
}

/** The differences for people at a terminal, the count last. */
export function auditDiffTable(changes: readonly AuditChange[], { columns, palette }: VariableTableOptions): string[] {
  const rows = changes.map(({ entry, change, before, after }) => [change, terminalSafe(entry), `${before} → ${after}`]);
  const lines = textTable(rows, columns).map((line, index) => (changes[index]?.after === 'absent' ? palette.P1(line) : line));
  return [...lines, ...(lines.length === 0 ? [] : ['']), countWords(changes)].map(breakWorkflowCommands);
}

/** The differences as Markdown. */
export function auditDiffMarkdown(changes: readonly AuditChange[], options: VariableMarkdownOptions): string {
  const rows = changes.map(({ entry, change, before, after }) => [markdownCode(entry), change, markdownText(before), markdownText(after)]);
  const table = rows.length === 0 ? [] : [tableSection(['Entry', 'Change', 'Before', 'After'], rows)];
  const sections = [textSection(`## Changes of the variable audit\n\n${countWords(changes)}.`), ...table];
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

/** Status by `<layer>/<NAME>`, or `<layer>/<environment>/<NAME>`. `environment` is meant where an entry of such a layer names none. */
function statuses({ results, extra_vars: extra }: AuditFacts, environment: string | undefined): ReadonlyMap<string, string> {
  const key = (layer: string, of: string | undefined, name: string): string => {
    const between = layer === 'env-vars' || layer === 'env-secrets' ? (of ?? environment) : undefined;
    return between === undefined ? `${layer}/${name}` : `${layer}/${between}/${name}`;
  };
  return new Map([
    ...extra.map((entry) => {
      const parts = entry.split('/');
      const between = parts.slice(1, -1).join('/');
      return [key(parts[0] ?? '', between === '' ? undefined : between, parts.at(-1) ?? ''), 'extra'] as const;
    }),
    ...results.map(({ layer, environment: of, name, status }) => [key(layer, of, name), status] as const),
  ]);
}

/** The one environment that the audits speak of, where there is one: an audit of one environment names it only in some places. */
function onlyEnvironment(...audits: readonly AuditFacts[]): string | undefined {
  for (const { results } of audits) {
    const [first, ...others] = new Set(results.flatMap(({ environment }) => environment ?? []));
    if (first !== undefined) return others.length === 0 ? first : undefined;
  }
  return undefined;
}

function countWords(changes: readonly AuditChange[]): string {
  const counted = (kind: AuditChange['change']): number => changes.filter(({ change }) => change === kind).length;
  return changes.length === 0 ? 'No differences' : `${counted('new')} new, ${counted('gone')} gone, ${counted('changed')} changed`;
}
