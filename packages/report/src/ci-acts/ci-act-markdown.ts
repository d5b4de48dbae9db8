import { boundedMarkdown } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownLink, markdownText } from '../safety/markdown-safe.js';
import { CI_ACT_OUTCOMES, type CiActs } from './ci-acts.js';

/** Bytes that the acts take at most of a summary. */
const LIMIT_BYTES = 60_000;

/**
 * The acts as Markdown for a step's summary, below the figures.
 *
 * @param notes sentences about the run; they may hold untrusted text
 */
export function ciActMarkdown({ dryRun, state, alert, halt, acts, notes: own }: CiActs, notes: readonly string[]): string {
  const where = alert === undefined ? '' : `, alert ${markdownLink(`#${alert.number}`, alert.url)}`;
  const intro = [
    '### What was done',
    `Playbook SAR-002 is in the state ${markdownText(state)}${where}.${dryRun ? ' Dry run: nothing was written.' : ''}`,
    ...(halt === undefined
      ? []
      : [`**SAR is halted** by ${markdownLink(`#${halt.number}`, halt.url)}: nothing of SAR writes until it is closed.`]),
    ...[...notes, ...own].map(markdownText),
  ];
  const rows = acts.map(({ what, outcome, detail, url }) => [
    CI_ACT_OUTCOMES[outcome],
    what,
    url === undefined ? markdownText(detail) : `${markdownText(detail)} ${markdownLink('view', url)}`,
  ]);
  const table = rows.length === 0 ? [] : [tableSection(['Outcome', 'What', 'Detail'], rows)];
  return boundedMarkdown(
    [textSection(intro.join('\n\n')), ...table],
    LIMIT_BYTES,
    cutNotice({ limitBytes: LIMIT_BYTES, command: 'sar ci-health', linkTo: () => undefined }),
  );
}
