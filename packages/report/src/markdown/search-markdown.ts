import { unitOf } from '@sar/baseline';
import { countOf, findingCountWords, groupedNumber } from '../findings/count-words.js';
import { countFindings, isOpen } from '../findings/count-findings.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { markdownText } from '../safety/markdown-safe.js';
import { boundedMarkdown, type MarkdownSection } from './bounded-markdown.js';
import { cutNotice } from './cut-notice.js';
import { FINDING_COLUMNS, findingCells } from './finding-cells.js';
import type { MarkdownOptions } from './markdown-options.js';
import { tableSection, textSection } from './markdown-table.js';
import { nextStepsSections } from './next-steps-section.js';
import { notJudgedSections } from './not-judged-section.js';
import { waivedSections } from './waived-section.js';

/** What every sensor says, as GitHub's Markdown: a row a sensor, the findings, what was not judged. Cut at a table row at the limit. */
export function searchMarkdown(
  report: PatrolReport,
  sensors: readonly { readonly id: string; readonly title: string }[],
  options: MarkdownOptions,
): string {
  const open = mostSevereFirst(report.findings.filter(isOpen));
  const sections: MarkdownSection[] = [
    textSection(
      ['## SAR search', `**${findingCountWords(countFindings(report.findings))}.**`, ...report.notes.map(markdownText)].join('\n\n'),
    ),
    tableSection(['Layer', 'Sensor', 'Says', 'Looked at'], sensorRows(report, sensors)),
    ...(open.length === 0
      ? []
      : [
          tableSection(
            FINDING_COLUMNS,
            open.map((finding) => findingCells(finding, options)),
            { before: '### Findings' },
          ),
        ]),
    ...notJudgedSections(report.readings, options),
    ...waivedSections(report.findings, options),
    ...nextStepsSections(report, options),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}

function sensorRows({ readings }: PatrolReport, sensors: readonly { readonly id: string; readonly title: string }[]): string[][] {
  return readings.map((reading) => {
    const title = sensors.find(({ id }) => id === reading.sensor)?.title ?? reading.sensor;
    const head = [reading.layer, markdownText(title)];
    if (reading.outcome === 'unknown') return [...head, `unknown, ${UNKNOWN_WORDS[reading.reason]}`, ''];
    const { unit, judged, unjudged } = reading.scope;
    const all = unjudged.length === 0 ? '' : ` of ${groupedNumber(judged + unjudged.length)}`;
    const says = reading.outcome === 'clear' ? 'clear' : countOf(reading.signals.length, 'signal');
    return [...head, says, `${groupedNumber(judged)}${all} ${markdownText(unitOf(judged + unjudged.length, unit))}`];
  });
}
