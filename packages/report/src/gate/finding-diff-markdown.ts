import type { Finding } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { FINDING_COLUMNS, findingCells } from '../markdown/finding-cells.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { diffWords, type FindingDiff } from './finding-diff.js';

/** What is new and what is gone as GitHub's Markdown; cut at a row when it would exceed the limit. */
export function findingDiffMarkdown(diff: FindingDiff, options: MarkdownOptions): string {
  const sections: MarkdownSection[] = [
    textSection(`## SAR diff with ${markdownCode(diff.base)}\n\n**${diffWords(diff)}.**`),
    ...table('### New', diff.added, options),
    ...table('### Gone', diff.gone, options),
    ...notCompared(diff),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(options));
}

function table(before: string, findings: readonly Finding[], options: MarkdownOptions): readonly MarkdownSection[] {
  if (findings.length === 0) return [];
  return [
    tableSection(
      FINDING_COLUMNS,
      findings.map((finding) => findingCells(finding, options)),
      { before },
    ),
  ];
}

function notCompared({ notCompared: sensors }: FindingDiff): readonly MarkdownSection[] {
  if (sensors.length === 0) return [];
  const rows = sensors.map(({ sensor, detail }) => breakWorkflowCommands(`- ${markdownCode(sensor)}: ${markdownText(detail)}\n`));
  return [{ head: '### Not compared\n\n', rows, foot: '\n' }];
}
