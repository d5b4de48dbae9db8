import type { PruneDocument } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { pruneHeadline, pruneNotes, subjectWords } from './prune-words.js';
import { reasonRows, removalRows, type PruneRows } from './prune-view.js';

/** What goes, or went, as GitHub's Markdown: what came of it, notes, the sum of each reason, and the removals (folded). Cut at a row when it would exceed the limit. */
export function pruneMarkdown(document: PruneDocument, options: Omit<MarkdownOptions, 'linkTo' | 'placeLink'>): string {
  const title = document.what === 'caches' ? '## SAR cache prune' : '## SAR runs prune';
  const notes = pruneNotes(document).map((note) => `- ${markdownText(note)}`);
  const sections: MarkdownSection[] = [
    textSection([title, `**${markdownText(pruneHeadline(document))}.**`, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')),
    ...table(reasonRows(document)),
    ...table(removalRows(document), subjectWords(document, document.removals.length)),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

function table({ titles, rows }: PruneRows, folded?: string): readonly MarkdownSection[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map(({ text, isCode = false }) => (isCode ? markdownCode(text) : markdownText(text))));
  return [tableSection(titles, cells, folded === undefined ? {} : { folded })];
}
