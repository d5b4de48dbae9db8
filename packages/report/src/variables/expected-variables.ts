import type { StorageLayer } from '@sar/baseline';
import { boundedMarkdown } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { byStorageLayer } from './audit-words.js';
import { textTable } from './text-table.js';
import { groupTitle, type VariableMarkdownOptions } from './variable-markdown.js';
import { groupHeading, type VariableTableOptions } from './variable-table.js';

/** A declared variable or secret. */
export interface ExpectedVariable {
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly name: string;
  readonly required: boolean;
  readonly category: string;
  readonly purpose: string;
  readonly humanGovernance: boolean;
}

/** The registry for people at a terminal: a block for each layer, the count last. */
export function expectedTable(expected: readonly ExpectedVariable[], { columns, palette }: VariableTableOptions): string[] {
  const blocks = byStorageLayer(expected).map((group) => [
    palette.heading(groupHeading(group)),
    ...textTable(
      group.items.map((entry) => [
        terminalSafe(entry.name),
        need(entry),
        entry.humanGovernance ? 'people only' : '',
        terminalSafe(entry.category),
        terminalSafe(entry.purpose),
      ]),
      columns,
    ),
  ]);
  return [...blocks.flatMap((block) => [...block, '']), countWords(expected)].map(breakWorkflowCommands);
}

/** The registry as Markdown, a table for each layer. */
export function expectedMarkdown(expected: readonly ExpectedVariable[], options: VariableMarkdownOptions): string {
  const sections = [
    textSection(`## Expected variables and secrets\n\n${countWords(expected)}.`),
    ...byStorageLayer(expected).map((group) =>
      tableSection(
        ['Name', 'Needed', 'Written by', 'Category', 'Purpose'],
        group.items.map((entry) => [
          markdownCode(entry.name),
          need(entry),
          entry.humanGovernance ? 'people only' : '',
          markdownText(entry.category),
          markdownText(entry.purpose),
        ]),
        { before: groupTitle(group) },
      ),
    ),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

function need({ required }: ExpectedVariable): string {
  return required ? 'required' : 'optional';
}

function countWords(expected: readonly ExpectedVariable[]): string {
  const required = expected.filter((entry) => entry.required).length;
  return `${expected.length} declared: ${required} required, ${expected.length - required} optional`;
}
