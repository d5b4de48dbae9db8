import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { placeCell } from '../markdown/finding-cells.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { notJudgedSections } from '../markdown/not-judged-section.js';
import { waivedSections } from '../markdown/waived-section.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';
import { actSections } from './act-markdown.js';
import { orderedActs } from './act-rows.js';
import { deadlineWords } from './deadline-words.js';
import { headlineWords, levelWords } from './headline-words.js';
import { subjectFacts } from './subject-facts.js';
import type { TriageReport } from './triage-report.js';

/** Acts that stay whole in front of the findings; more of them come behind. */
const ACTS_AHEAD = 60;

/** Where the issue of a subject is, by the subject's id. */
export type IssueOf = (id: string) => { readonly number: number; readonly url: string } | undefined;

/**
 * A triage as GitHub's Markdown: totals, what was done, causes with their deadlines, what was not judged, waived findings (folded). Cut
 * at a table row when it would exceed the limit.
 */
export function triageMarkdown(report: TriageReport, options: MarkdownOptions & { readonly issueOf?: IssueOf }): string {
  const { acts = [] } = report;
  const ordered = orderedActs(acts);
  const level = levelWords(report);
  const sections: MarkdownSection[] = [
    textSection(
      [
        '## SAR triage',
        `**${markdownText(headlineWords(report))}.**${level === undefined ? '' : ` ${markdownText(level)}.`}`,
        ...report.notes.map(markdownText),
      ].join('\n\n'),
    ),
    ...actSections(ordered.slice(0, ACTS_AHEAD), '### What was done'),
    ...subjectSections(report, options),
    ...actSections(ordered.slice(ACTS_AHEAD), '### What else was done'),
    ...notJudgedSections(report.readings, options),
    ...waivedSections(report.findings, options),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}

function subjectSections(
  { subjects }: TriageReport,
  options: MarkdownOptions & { readonly issueOf?: IssueOf },
): readonly MarkdownSection[] {
  if (subjects.length === 0) return [];
  const rows = subjects.map((subject) => {
    const { severity, sla, title, owner } = subjectFacts(subject);
    const { rule, sensor, artefact } = subject.root.signal;
    const issue = options.issueOf?.(subject.id);
    return [
      severity,
      `${markdownText(sla.dueAt.slice(0, 16).replace('T', ' '))} (${deadlineWords(sla)})`,
      markdownLink(markdownCode(rule), options.linkTo({ id: rule, sensor })),
      placeCell(artefact, options),
      markdownText(title),
      markdownText(owner),
      issue === undefined ? '' : markdownLink(`#${issue.number}`, issue.url),
    ];
  });
  return [tableSection(['Severity', 'Due (UTC)', 'Rule', 'Place', 'Cause', 'Owner', 'Issue'], rows, { before: '### What comes first' })];
}
