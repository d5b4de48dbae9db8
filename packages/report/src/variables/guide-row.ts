import { STORAGE_LAYERS, isEnvironmentLayer, type StorageLayer } from '@sar/baseline';
import type { MarkdownTable } from './markdown-tables.js';

/** A row of a guide, as far as it says something that a registry has. */
export interface GuideRow {
  readonly line: number;
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly name: string;
  readonly required: boolean;
  readonly humanGovernance: boolean;
  readonly category: string;
  readonly purpose: string;
}

/** A row that gives no entry, and why. */
export interface SkippedRow {
  readonly line: number;
  readonly why: string;
}

/** Column → the words that its title may begin with. The first title that fits is taken. */
const TITLES = {
  name: ['name', 'variable', 'secret', 'key'],
  layer: ['layer', 'scope', 'storage', 'level', 'where'],
  environment: ['environment'],
  required: ['required', 'needed', 'optional', 'mandatory'],
  governance: ['human', 'governance', 'governed', 'people'],
  category: ['category', 'group'],
  purpose: ['purpose', 'description', 'what', 'notes', 'used for', 'usage'],
} as const;
type Column = keyof typeof TITLES;

/** Column → its index in the table, for those that it has; undefined for a table that names nothing. */
export function guideColumns(table: MarkdownTable): ReadonlyMap<Column, number> | undefined {
  const titles = table.header.map((cell) => plainCell(cell).toLowerCase());
  const columns = new Map<Column, number>();
  for (const [column, words] of Object.entries(TITLES) as [Column, readonly string[]][]) {
    const index = titles.findIndex((title, at) => ![...columns.values()].includes(at) && words.some((word) => title.startsWith(word)));
    if (index !== -1) columns.set(column, index);
  }
  return columns.has('name') ? columns : undefined;
}

/** GitHub's rule for names: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions */
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
const NO = /^(?:no|n|false|optional|-|–|❌|✗|x)$/i;
const YES = /^(?:yes|y|true|required|mandatory|human|✅|✓|✔️?)$/i;

/** What a row says. The layer is what its column says, else what the heading above says, else the repository's. */
export function guideRow(
  { line, cells }: MarkdownTable['rows'][number],
  table: MarkdownTable,
  columns: ReadonlyMap<Column, number>,
): GuideRow | SkippedRow {
  const raw = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
  const cell = (column: Column): string => plainCell(raw(column));
  const [, prefix = '', name = ''] = /^(?:(vars|secrets)\.)?(.*)$/i.exec(cell('name')) ?? [];
  if (!NAME.test(name))
    return { line, why: name === '' ? 'the name is empty' : 'the name is none that GitHub takes (upper case, A–Z, 0–9, _)' };
  const title = table.header[columns.get('name') ?? -1] ?? '';
  const layer = layerOf(cell('layer'), prefix, [cell('layer'), table.heading, title]);
  const environment = cell('environment') === '' ? (environmentIn(raw('layer')) ?? environmentIn(table.heading)) : cell('environment');
  if (isEnvironmentLayer(layer) && environment === undefined) {
    return {
      line,
      why: `${name}: the environment is not named; add a column Environment, or write it in code type: environment \`production\``,
    };
  }
  return {
    line,
    layer,
    ...(isEnvironmentLayer(layer) && environment !== undefined && { environment: environment.slice(0, 255) }),
    name,
    required: isRequired(cell('required'), table.header[columns.get('required') ?? -1] ?? ''),
    humanGovernance: YES.test(cell('governance')),
    category: cell('category').slice(0, 100).trim(),
    purpose: cell('purpose').slice(0, 1000).trim(),
  };
}

/** Without what makes Markdown of it: code, emphasis, links, escapes. */
function plainCell(cell: string): string {
  return cell
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/`+|\*\*/g, '')
    .replace(/\\([\\_*<>[\]|])/g, '$1')
    .trim();
}

function isRequired(cell: string, title: string): boolean {
  if (/^\W*optional/i.test(title)) return !YES.test(cell);
  return !NO.test(cell);
}

const WHERE = [
  ['codespace', /codespace/i],
  ['dependabot', /dependabot/i],
  ['env', /\benv(?:ironment)?s?\b|\benv-/i],
  ['org', /\borg(?:ani[sz]ation)?s?\b|\borg-/i],
  ['repo', /\brepo(?:sitory)?s?\b|\brepo-/i],
] as const;

/** The layer that the texts speak of: the first that tells where decides where, the first that tells what alone decides what. */
function layerOf(cell: string, prefix: string, texts: readonly string[]): StorageLayer {
  const exact = STORAGE_LAYERS.find((layer) => cell.toLowerCase() === layer);
  if (exact !== undefined) return exact;
  const where = texts.flatMap((text) => WHERE.find(([, pattern]) => pattern.test(text))?.[0] ?? [])[0] ?? 'repo';
  if (where === 'codespace' || where === 'dependabot') return where;
  const what = [prefix, ...texts].find((text) => /secret/i.test(text) !== /\bvar/i.test(text)) ?? '';
  return `${where}-${/secret/i.test(what) ? 'secrets' : 'vars'}`;
}

/** ``environment `production` `` → `production`. */
function environmentIn(text: string): string | undefined {
  return /environment[^`]{0,40}`([^`]{1,255})`/i.exec(text)?.[1];
}
