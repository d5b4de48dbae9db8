import type { Finding } from '@sar/baseline';
import { isOpen } from '../findings/count-findings.js';
import { countOf } from '../findings/count-words.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import { markdownText } from '../safety/markdown-safe.js';
import type { MarkdownSection } from './bounded-markdown.js';
import { findingCells } from './finding-cells.js';
import type { MarkdownOptions } from './markdown-options.js';
import { tableSection } from './markdown-table.js';

/** The waived findings, folded away; none when nothing is waived. */
export function waivedSections(findings: readonly Finding[], options: MarkdownOptions): MarkdownSection[] {
  const waived = mostSevereFirst(findings.filter((finding) => !isOpen(finding)));
  if (waived.length === 0) return [];
  const rows = waived.map((finding) => {
    const [severity = '', rule = '', place = '', job = ''] = findingCells(finding, options);
    const { reason = '', until = '', owner = '' } = finding.waived ?? {};
    return [severity, rule, place, job, ...[reason, until, owner].map(markdownText)];
  });
  const columns = ['Severity', 'Rule', 'Place', 'Job', 'Reason', 'Until', 'Owner'];
  return [tableSection(columns, rows, { folded: `${countOf(waived.length, 'waived finding')}` })];
}
