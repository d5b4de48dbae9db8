import { boundedMarkdown } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { intentCounts, intentRowWords, mostUrgentIntents, type IntentRun } from './intent-run.js';

/** The run as Markdown for a step's summary, cut at a row beyond the limit. */
export function intentMarkdown({ mailbox, dryRun, intents, removal, notes }: IntentRun, limitBytes: number): string {
  const intro = [
    '## Variable intents',
    `${markdownCode(mailbox)}: ${intentCounts(intents)}${dryRun ? '. Dry run: nothing was written.' : '.'}`,
    ...[...notes, ...(removal === '' ? [] : [removal])].map(markdownText),
  ];
  const rows = mostUrgentIntents(intents).map((row) => [
    row.outcome,
    markdownCode(intentRowWords(row)),
    markdownText(row.target ?? ''),
    markdownText(row.reasons.join('; ')),
    markdownCode(row.path),
  ]);
  const table = rows.length === 0 ? [] : [tableSection(['Outcome', 'Intent', 'Where', 'Why', 'File'], rows)];
  return boundedMarkdown(
    [textSection(intro.join('\n\n')), ...table],
    limitBytes,
    cutNotice({ limitBytes, command: 'sar intents apply --dry-run', linkTo: () => undefined }),
  );
}
