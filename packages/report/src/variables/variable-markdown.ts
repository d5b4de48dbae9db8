import type { VariableAuditDocument } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { auditSummaryWords, byStorageLayer, resultNotes, STORAGE_LAYER_NAMES, type LayerGroup } from './audit-words.js';

/** What a Markdown report of variables needs to be told. */
export type VariableMarkdownOptions = Pick<MarkdownOptions, 'limitBytes' | 'jsonFile' | 'command'>;

/** The audit as Markdown (`variable_audit_latest.md`): summary first, then a table for each layer. Cut at a row beyond the limit. */
export function variableMarkdown(document: VariableAuditDocument, options: VariableMarkdownOptions): string {
  const { owner, repo, timestamp, auth_ok: authOk } = document;
  const intro = [
    '## Variable audit',
    `${markdownCode(`${owner}/${repo}`)}, ${minuteOf(timestamp)}: ${auditSummaryWords(document)}.`,
    ...(authOk ? [] : ['GitHub answered with no list: what is not known has its reason in the note.']),
  ];
  const sections: MarkdownSection[] = [
    textSection(intro.join('\n\n')),
    ...byStorageLayer(document.results).map((group) =>
      tableSection(
        ['Name', 'Status', 'Category', 'Written', 'Note'],
        group.items.map((item) => [
          markdownCode(item.name),
          item.status,
          markdownText(item.category),
          markdownText((item.updated_at ?? '').slice(0, 10)),
          markdownText(resultNotes(item)),
        ]),
        { before: groupTitle(group) },
      ),
    ),
  ];
  if (document.extra_vars.length > 0) {
    const rows = document.extra_vars.map((name) => [markdownCode(name)]);
    sections.push(tableSection(['Configured, not declared'], rows, { before: '### Not declared' }));
  }
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

/** `### Environment secrets of production (3)`, safe Markdown. */
export function groupTitle({ layer, environment, items }: LayerGroup<unknown>): string {
  const of = environment === undefined ? '' : ` of ${markdownCode(environment)}`;
  return `### ${STORAGE_LAYER_NAMES[layer]}${of} (${items.length})`;
}

/** `2026-11-22 06:00 UTC` from ISO 8601 in UTC. */
export function minuteOf(timestamp: string): string {
  return markdownText(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}
