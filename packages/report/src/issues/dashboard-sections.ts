import {
  compareText,
  LAYER_NAMES,
  LAYERS,
  SEVERITIES,
  severityOf,
  slaOf,
  type Severity,
  type DashboardFacts,
  type ShownRow,
} from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { SEVERITY_NAMES } from '../findings/severity-names.js';
import { markdownLink } from '../safety/markdown-safe.js';
import { boundedBlocks } from './bounded-blocks.js';
import { dashboardRow, unseenRow, type RowStyle } from './dashboard-row.js';
import type { IssueTextOptions } from './issue-text-options.js';
import { safeText } from './safe-cut.js';

/** A row with what it is sorted by. */
interface PlacedRow {
  readonly severity: Severity;
  readonly dueAt: string;
  readonly id: string;
  readonly row: ShownRow;
}

/**
 * The rows of the dashboard by severity and layer, within these by deadline: in full if they fit, else without links, and then as many
 * as fit, the worst first, with how many more there are and where.
 */
export function dashboardSections(view: DashboardFacts, options: IssueTextOptions, most: number): string {
  let isCut = false;
  const full = boundedBlocks(blocksOf(view, options, 'full'), most, (left) => {
    isCut = true;
    return moreWords(left);
  });
  return isCut ? boundedBlocks(blocksOf(view, options, 'short'), most, moreWords) : full;
}

function moreWords(left: number): string {
  return `\n**${countOf(left, 'more row')}** left out: an issue holds no more text. The findings file of the run and \`sar patrol\` have all of them.\n\n`;
}

/** Makes one block for each row; the headings stand with the first row below them. */
function blocksOf(view: DashboardFacts, options: IssueTextOptions, style: RowStyle): readonly (() => string)[] {
  const placed = view.rows.map(placedRow).toSorted(byDeadline);
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = placed.filter((entry) => entry.severity === severity);
    const rows = LAYERS.flatMap((layer) =>
      ofSeverity
        .filter(({ row }) => layerOf(row) === layer)
        .map(({ row }, at) => (): string => {
          const block = blockOf(row, view, options, style);
          return at === 0 ? `\n### ${LAYER_NAMES[layer]} (${layer})\n\n${block}` : block;
        }),
    );
    const kept = view.keptIssues
      .filter((issue) => issue.severity === severity)
      .map(({ number, url, title }, at) => (): string => {
        const line = `- ${markdownLink(`#${number}`, url)}: ${safeText(title, 250)}\n`;
        return at === 0 ? `\n### Not looked at in this run\n\n${line}` : line;
      });
    const [first, ...others] = [...rows, ...kept];
    return first === undefined ? [] : [() => `\n## ${severity} ${SEVERITY_NAMES[severity]}\n${first()}`, ...others];
  });
}

function blockOf(row: ShownRow, view: DashboardFacts, options: IssueTextOptions, style: RowStyle): string {
  switch (row.kind) {
    case 'open':
      return dashboardRow(row, view, options, style);
    case 'unseen':
      return unseenRow(row);
    case 'kept':
      return row.block;
  }
}

function placedRow(row: ShownRow): PlacedRow {
  if (row.kind !== 'open') return { severity: row.severity, dueAt: row.dueAt, id: row.id, row };
  return { severity: severityOf(row.subject), dueAt: slaOf(row.subject).dueAt, id: row.subject.id, row };
}

function layerOf(row: ShownRow): string {
  return row.kind !== 'open' ? row.layer : row.subject.root.signal.layer;
}

function byDeadline(a: PlacedRow, b: PlacedRow): number {
  return Date.parse(a.dueAt) - Date.parse(b.dueAt) || compareText(a.id, b.id);
}
