import { compareText } from '@sar/baseline';
import { countFindings, isOpen } from '../findings/count-findings.js';
import { countOf, findingCountWords, groupedNumber } from '../findings/count-words.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { boundedMarkdown, type MarkdownSection } from './bounded-markdown.js';
import type { CacheWiringReport, ProposedEdit, WiringState } from './cache-wiring-report.js';
import { cutNotice } from './cut-notice.js';
import { diffBlock } from './diff-block.js';
import { FINDING_COLUMNS, findingCells, placeCell } from './finding-cells.js';
import type { MarkdownOptions } from './markdown-options.js';
import { tableSection, textSection } from './markdown-table.js';
import { nextStepsSections } from './next-steps-section.js';
import { waivedSections } from './waived-section.js';

/**
 * The cache-wiring check as a job summary: totals first, findings, the edits that would mend them as diffs, then every job
 * that downloads packages with how it stands and why. Cut at a row when it would exceed the limit.
 */
export function cacheWiringMarkdown(report: CacheWiringReport, options: MarkdownOptions): string {
  const open = mostSevereFirst(report.findings.filter(isOpen));
  const sections: MarkdownSection[] = [
    textSection(['## Cache wiring', headline(report), ...report.notes.map(markdownText)].join('\n\n')),
    totals(report),
    ...(open.length === 0
      ? []
      : [
          tableSection(
            FINDING_COLUMNS,
            open.map((finding) => findingCells(finding, options)),
            { before: '### Findings' },
          ),
        ]),
    ...editSections(report.edits),
    ...wiringSections(report, 'not-wired', '### Not wired', options),
    ...wiringSections(report, 'unknown', '### Not judged', options),
    ...wiringSections(report, 'wired', undefined, options),
    ...wiringSections(report, 'exempt', undefined, options),
    ...waivedSections(report.findings, options),
    ...nextStepsSections(report, options),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}

function headline({ findings, jobs }: CacheWiringReport): string {
  const one = jobs.installing === 1;
  const all = `${countOf(jobs.installing, 'job')} that ${one ? 'downloads' : 'download'} packages`;
  const wired = `${groupedNumber(jobs.wired)} of ${all} ${jobs.wired === 1 ? 'is' : 'are'} wired.`;
  return `**${jobs.installing === 0 ? 'No job downloads packages.' : wired}** ${findingCountWords(countFindings(findings))}.`;
}

function totals({ jobs }: CacheWiringReport): MarkdownSection {
  const cells = [jobs.total, jobs.installing, jobs.wired, jobs.exempt, jobs.unknown].map(groupedNumber);
  return tableSection(['#Jobs', '#Downloading', '#Wired', '#Exempt', '#Not judged'], [cells]);
}

function editSections(edits: readonly ProposedEdit[]): MarkdownSection[] {
  if (edits.length === 0) return [];
  const rows = edits.map(
    ({ path, titles, diff }) => `${markdownCode(path)}: ${titles.map(markdownText).join('; ')}\n\n${diffBlock(diff)}\n`,
  );
  return [{ head: '### Edits that mend it\n\n', rows, foot: '' }];
}

/** A table of the jobs in one state; without a heading it is folded away. */
function wiringSections(
  { wiring }: CacheWiringReport,
  state: WiringState,
  heading: string | undefined,
  options: MarkdownOptions,
): MarkdownSection[] {
  const rows = wiring
    .filter((entry) => entry.state === state)
    .sort((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.job, b.job))
    .map((entry) => [placeCell(entry, options), markdownCode(entry.job), markdownText(entry.ecosystem ?? ''), markdownText(entry.why)]);
  if (rows.length === 0) return [];
  const frame = heading === undefined ? { folded: countOf(rows.length, `${state} job`) } : { before: heading };
  return [tableSection(['Place', 'Job', 'Packages', 'Why'], rows, frame)];
}
