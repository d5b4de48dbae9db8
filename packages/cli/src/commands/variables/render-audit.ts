import type { VariableAuditDocument } from '@sar/baseline';
import {
  ANSI_PALETTE,
  jsonText,
  PLAIN_PALETTE,
  variableMarkdown,
  variableTable,
  type VariableTableOptions,
  MAX_MARKDOWN_BYTES,
} from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';

/** How Markdown of `command` is written. */
export function markdownOptions(command: string): { readonly limitBytes: number; readonly command: string } {
  return { limitBytes: MAX_MARKDOWN_BYTES, command };
}

/** How a table for this terminal is laid out. */
export function tableOptions(given: Arguments, io: Io): VariableTableOptions {
  return {
    palette: wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE,
    ...(io.columns !== undefined && { columns: io.columns }),
  };
}

/** Lines as text, each ended. */
export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The audit in the form of `--format`. */
export function renderAudit(document: VariableAuditDocument, given: Arguments, io: Io): string {
  switch (given.value('format')) {
    case 'json':
      return jsonText(document);
    case 'md':
      return variableMarkdown(document, markdownOptions('sar variables check'));
    default:
      return linesText(variableTable(document, tableOptions(given, io)));
  }
}
