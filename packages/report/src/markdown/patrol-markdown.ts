import { LAYER_NAMES, SEVERITIES, type Layer } from '@sar/baseline';
import { countFindings, isOpen } from '../findings/count-findings.js';
import { findingCountWords, groupedNumber } from '../findings/count-words.js';
import { judgedWords } from '../findings/judged-words.js';
import { byLayer } from '../findings/order-findings.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { SEVERITY_NAMES } from '../findings/severity-names.js';
import { markdownText } from '../safety/markdown-safe.js';
import { boundedMarkdown, type MarkdownSection } from './bounded-markdown.js';
import { cutNotice } from './cut-notice.js';
import { FINDING_COLUMNS, findingCells } from './finding-cells.js';
import type { MarkdownOptions } from './markdown-options.js';
import { tableSection, textSection } from './markdown-table.js';
import { nextStepsSections } from './next-steps-section.js';
import { notJudgedSections } from './not-judged-section.js';
import { waivedSections } from './waived-section.js';

/**
 * The report of a run as GitHub's Markdown, for a job summary, an issue or a file: totals first, then findings by layer and
 * severity, what was not judged, waived findings (folded), next steps. Cut at a table row when it would exceed the limit.
 */
export function patrolMarkdown(report: PatrolReport, options: MarkdownOptions): string {
  const layers = byLayer(report.findings);
  const sections: MarkdownSection[] = [
    textSection(['## SAR patrol', headline(report), ...report.notes.map(markdownText)].join('\n\n')),
    ...(layers.length === 0 ? [] : [totalsTable(layers)]),
    ...byLayer(report.findings.filter(isOpen)).map(({ layer, findings }) =>
      tableSection(
        FINDING_COLUMNS,
        findings.map((finding) => findingCells(finding, options)),
        { before: `### ${layer} ${LAYER_NAMES[layer]}` },
      ),
    ),
    ...notJudgedSections(report.readings, options),
    ...waivedSections(report.findings, options),
    ...nextStepsSections(report, options),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}

function headline({ findings, readings }: PatrolReport): string {
  const judged = markdownText(judgedWords(readings));
  return `**${findingCountWords(countFindings(findings))}.**${judged === '' ? '' : ` ${judged}.`}`;
}

function totalsTable(layers: ReturnType<typeof byLayer>): MarkdownSection {
  const columns = ['Layer', ...SEVERITIES.map((severity) => `#${severity} ${SEVERITY_NAMES[severity]}`), '#Waived'];
  const row = (layer: Layer, counts: ReturnType<typeof countFindings>): string[] => [
    `${layer} ${LAYER_NAMES[layer]}`,
    ...SEVERITIES.map((severity) => groupedNumber(counts.bySeverity[severity])),
    groupedNumber(counts.waived),
  ];
  return tableSection(
    columns,
    layers.map(({ layer, findings }) => row(layer, countFindings(findings))),
  );
}
