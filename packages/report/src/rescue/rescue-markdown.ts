import type { RescueReport, StepReport } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { placeWords } from '../findings/place-words.js';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { diffBlock } from '../markdown/diff-block.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';
import type { RescueView } from './rescue-view.js';
import { rescueHeadline, rescueWords, STEP_WORDS } from './rescue-words.js';
import { shownChanges } from './shown-changes.js';
import { unmatchedRows } from './unmatched-rows.js';

/** Lines of one playbook's diff, and of one step's details. */
const MOST_DIFF = 300;
const MOST_DETAILS = 50;
/** Findings of one cause that are named. */
const MOST_FINDINGS = 10;

/**
 * What playbooks did or would do, as GitHub's Markdown: totals, each playbook with its steps, details and diff (folded), and what has no
 * playbook. Cut at a row when it would exceed the limit.
 */
export function rescueMarkdown(view: RescueView, options: MarkdownOptions): string {
  const { reports, unmatched, notes } = view;
  const sections: MarkdownSection[] = [
    textSection(['## SAR rescue', `**${markdownText(rescueHeadline(view))}.**`, ...notes.map(markdownText)].join('\n\n')),
    ...reports.flatMap((report) => reportSections(report, options)),
    ...(unmatched.length === 0
      ? []
      : [
          tableSection(
            ['Why', 'What'],
            unmatchedRows(view).map(({ what, why }) => [markdownText(why), markdownCode(what)]),
            { before: '### Without a playbook' },
          ),
        ]),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}

function reportSections(report: RescueReport, options: MarkdownOptions): readonly MarkdownSection[] {
  const { playbook, title, chosenBy, words, steps, pullRequest, issue, key } = report;
  const links = [
    ...(pullRequest === undefined ? [] : [markdownLink('pull request', pullRequest)]),
    ...(issue === undefined ? [] : [markdownLink('issue', issue)]),
  ];
  const intro = [
    `### ${markdownText(playbook)}: ${markdownText(title)}`,
    `**${rescueWords(report)}**: ${markdownText(words.replace(/[.\s]+$/, ''))}.${links.length === 0 ? '' : ` ${links.join(', ')}.`}`,
    [...findingLines(report, options), `- Chosen by ${markdownText(chosenBy)}; attempt ${markdownCode(key)}`].join('\n'),
  ].join('\n\n');
  const rows = steps.map(({ step, outcome: came, words: said, url }) => [
    STEP_WORDS[came],
    step,
    url === undefined ? markdownText(said) : `${markdownText(said)} ${markdownLink('view', url)}`,
  ]);
  return [
    textSection(intro),
    ...(rows.length === 0 ? [] : [tableSection(['Outcome', 'Step', 'What'], rows)]),
    ...steps.flatMap(detailSection),
    ...diffSections(report),
  ];
}

function findingLines({ subject }: RescueReport, options: MarkdownOptions): readonly string[] {
  const { findings } = subject;
  if (findings.length === 0) return ['- For no finding: it was named'];
  const shown = findings.slice(0, MOST_FINDINGS).map(({ rule, sensor, artefact, message }) => {
    const place = markdownLink(markdownCode(placeWords(artefact)), options.placeLink?.(artefact));
    return `- ${markdownLink(markdownCode(rule), options.linkTo({ id: rule, sensor }))} in ${place}: ${markdownText(message)}`;
  });
  const left = findings.length - shown.length;
  return left === 0 ? shown : [...shown, `- and ${countOf(left, 'more finding')}`];
}

function detailSection({ step, details = [] }: StepReport): readonly MarkdownSection[] {
  if (details.length === 0) return [];
  const rows = details.slice(0, MOST_DETAILS).map((line) => `- ${markdownText(line)}\n`);
  const left = details.length - rows.length;
  return [
    {
      head: `<details><summary>Details of ${step}</summary>\n\n`,
      rows,
      foot: `${left === 0 ? '' : `- and ${countOf(left, 'more line')}\n`}\n</details>\n\n`,
    },
  ];
}

function diffSections(report: RescueReport): readonly MarkdownSection[] {
  const shown = shownChanges(report, MOST_DIFF);
  if (shown === undefined) return [];
  const missing = shown.missing.map((line) => `${markdownText(line)}\n\n`).join('');
  return [
    {
      head: '<details><summary>Changes</summary>\n\n',
      rows: [...(shown.diff === '' ? [] : [`${diffBlock(shown.diff)}\n`]), ...(missing === '' ? [] : [missing])],
      foot: '</details>\n\n',
    },
  ];
}
