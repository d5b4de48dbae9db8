import type { VariableAuditDocument } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import type { Palette } from '../terminal/palette.js';
import { unknownReasonLines } from './unknown-reason-lines.js';
import { auditSummaryWords, byStorageLayer, resultNotes, STORAGE_LAYER_NAMES, type LayerGroup } from './audit-words.js';
import { textTable } from './text-table.js';

/** How a table for a terminal is laid out. */
export interface VariableTableOptions {
  /** Width of the terminal; undefined cuts nothing. */
  readonly columns?: number;
  readonly palette: Palette;
}

/** The audit for people at a terminal: a block for each layer, what is configured but not declared, and the summary last. */
export function variableTable(document: VariableAuditDocument, { columns, palette }: VariableTableOptions): string[] {
  const blocks = byStorageLayer(document.results).map((group) => [
    palette.heading(groupHeading(group)),
    ...textTable(
      group.items.map((item) => [item.status, terminalSafe(item.name), dayOf(item.updated_at), terminalSafe(rowNotes(item))]),
      columns,
    ).map((line, index) => styled(line, group.items[index], palette)),
    ...unknownReasonLines(group.items, columns).map((line) => palette.faint(line)),
  ]);
  const extra = document.extra_vars.map((name) => `  ${terminalSafe(name)}`);
  if (extra.length > 0) blocks.push([palette.heading('Configured, not declared'), ...extra]);
  blocks.push([summaryLine(document, palette)]);
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(breakWorkflowCommands);
}

/** `Environment secrets of production (3)`, safe for a terminal. */
export function groupHeading({ layer, environment, items }: LayerGroup<unknown>): string {
  const of = environment === undefined ? '' : ` of ${terminalSafe(environment)}`;
  return `${STORAGE_LAYER_NAMES[layer]}${of} (${items.length})`;
}

/** `2026-11-22`, from a time of GitHub; empty when there is none. */
export function dayOf(time: string | undefined): string {
  return time === undefined ? '' : terminalSafe(time.slice(0, 10));
}

/** What stands in the row: why an entry is unknown is told below the block, once. */
function rowNotes(item: VariableAuditDocument['results'][number]): string {
  return resultNotes(item.status === 'unknown' ? { ...item, note: '' } : item);
}

function styled(line: string, item: VariableAuditDocument['results'][number] | undefined, palette: Palette): string {
  if (item === undefined) return line;
  if (item.status === 'absent') return item.required ? palette.P1(line) : palette.faint(line);
  if (item.status === 'unknown') return palette.faint(line);
  return item.value_drift === undefined ? line : palette.P2(line);
}

function summaryLine(document: VariableAuditDocument, palette: Palette): string {
  const words = auditSummaryWords(document);
  const { absent_required: absent, unknown } = document.summary;
  return absent > 0 ? palette.P1(words) : unknown > 0 ? words : palette.good(words);
}
