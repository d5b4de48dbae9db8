import type { TriageAct } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownLink, markdownText } from '../safety/markdown-safe.js';
import { ACT_OUTCOMES, orderedActs } from './act-rows.js';

/**
 * Acts alone, as GitHub's Markdown.
 *
 * @param title of the whole; safe text
 * @param notes sentences about the run; they may hold untrusted text
 */
export function actMarkdown(title: string, acts: readonly TriageAct[], notes: readonly string[], limitBytes: number): string {
  const intro = textSection([`## ${title}`, ...notes.map(markdownText)].join('\n\n'));
  return boundedMarkdown(
    [intro, ...actSections(orderedActs(acts))],
    limitBytes,
    cutNotice({ limitBytes, command: 'sar triage', linkTo: () => undefined }),
  );
}

/** A table of acts; none without acts. */
export function actSections(acts: readonly TriageAct[], before?: string): readonly MarkdownSection[] {
  if (acts.length === 0) return [];
  const rows = acts.map(({ what, outcome, detail, url }) => [
    ACT_OUTCOMES[outcome],
    what,
    url === undefined ? markdownText(detail) : `${markdownText(detail)} ${markdownLink('view', url)}`,
  ]);
  return [tableSection(['Outcome', 'What', 'Detail'], rows, before === undefined ? {} : { before })];
}
