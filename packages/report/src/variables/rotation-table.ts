import type { SecretRotationDocument } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { boundedMarkdown } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { textTable } from './text-table.js';
import { unknownReasonLines } from './unknown-reason-lines.js';
import type { VariableMarkdownOptions } from './variable-markdown.js';
import { dayOf, type VariableTableOptions } from './variable-table.js';

type Row = SecretRotationDocument['secrets'][number];

const ORDER: readonly Row['status'][] = ['due', 'due-soon', 'unknown', 'absent', 'fresh'];

/** The ages of secrets for people at a terminal, the most urgent first, the summary last. */
export function rotationTable(document: SecretRotationDocument, { columns, palette }: VariableTableOptions): string[] {
  const rows = mostUrgentFirst(document);
  const cells = rows.map((row) => [
    row.status,
    terminalSafe(placeOf(row)),
    ageOf(row),
    dayOf(row.due_at),
    terminalSafe(row.status === 'unknown' ? '' : row.note),
  ]);
  const lines = textTable(cells, columns).map((line, index) => {
    const status = rows[index]?.status;
    return status === 'due' ? palette.P2(line) : status === 'due-soon' ? palette.P3(line) : line;
  });
  return [...lines, ...unknownReasonLines(rows, columns), ...(lines.length === 0 ? [] : ['']), summaryWords(document)].map(
    breakWorkflowCommands,
  );
}

/** The ages of secrets as Markdown. */
export function rotationMarkdown(document: SecretRotationDocument, options: VariableMarkdownOptions): string {
  const rows = mostUrgentFirst(document).map((row) => [
    markdownCode(placeOf(row)),
    row.status,
    ageOf(row),
    markdownText((row.due_at ?? '').slice(0, 10)),
    markdownText(row.note),
  ]);
  const table = rows.length === 0 ? [] : [tableSection(['Secret', 'Status', 'Age', 'Due', 'Note'], rows)];
  const sections = [textSection(`## Secret rotation\n\n${summaryWords(document)}.`), ...table];
  return boundedMarkdown(sections, options.limitBytes, cutNotice({ ...options, linkTo: () => undefined }));
}

function mostUrgentFirst({ secrets }: SecretRotationDocument): readonly Row[] {
  return secrets.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (b.age_days ?? 0) - (a.age_days ?? 0));
}

function placeOf({ layer, environment, name }: Row): string {
  return [layer, environment, name].filter((part) => part !== undefined).join('/');
}

function ageOf({ age_days: age }: Row): string {
  return age === undefined ? '' : countOf(age, 'day');
}

function summaryWords({ summary, warn_days: warn }: SecretRotationDocument): string {
  const { total, fresh, due_soon: soon, due, absent, unknown } = summary;
  return `${countOf(total, 'secret')}: ${due} due, ${soon} due within ${countOf(warn, 'day')}, ${fresh} fresh, ${absent} absent, ${unknown} unknown`;
}
