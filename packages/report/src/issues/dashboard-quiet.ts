import { compareText, type DashboardFacts, type QuietRow } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { boundedBlocks } from './bounded-blocks.js';
import { artefactMarkdown } from './finding-place.js';
import type { IssueTextOptions } from './issue-text-options.js';
import { safeCode, safeText } from './safe-cut.js';

/** What is waived, with its last day, and what is accepted; each folded away. */
export function dashboardQuiet(view: DashboardFacts, options: IssueTextOptions, most: number): string {
  const waived = folded(`${countOf(view.waived.length, 'waived finding')}`, view.waived, waivedWords, view, options, most / 2);
  const accepted = folded(`${countOf(view.accepted.length, 'accepted finding')}`, view.accepted, () => '', view, options, most / 2);
  return waived + accepted;
}

function folded(
  title: string,
  rows: readonly QuietRow[],
  words: (row: QuietRow) => string,
  view: DashboardFacts,
  { commitLink }: IssueTextOptions,
  most: number,
): string {
  if (rows.length === 0) return '';
  const blocks = rows
    .toSorted((a, b) => compareText(a.finding.severity + a.finding.signal.id, b.finding.severity + b.finding.signal.id))
    .map((row) => (): string => {
      const { signal, severity } = row.finding;
      const where = artefactMarkdown(signal.artefact, view.commit, commitLink);
      const place = where === '' ? '' : ` in ${where}`;
      return `${row.markers()}- ${severity} ${safeCode(signal.rule, 100)}${place}: ${safeText(signal.message, 200)}${words(row)}\n`;
    });
  const notice = (left: number): string => `- … and ${left} more\n`;
  return `\n<details><summary>${title}</summary>\n\n${boundedBlocks(blocks, most - 100, notice)}\n</details>\n`;
}

function waivedWords({ finding: { waived } }: QuietRow): string {
  if (waived === undefined) return '';
  const owner = waived.owner === undefined ? '' : `, ${safeText(waived.owner, 100)}`;
  return ` · through ${safeText(waived.until, 20)}: ${safeText(waived.reason, 200)}${owner}`;
}
