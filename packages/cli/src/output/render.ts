import {
  ANSI_PALETTE,
  annotationLine,
  annotations,
  jsonText,
  patrolMarkdown,
  patrolTable,
  PLAIN_PALETTE,
  quietLines,
  sarif,
  type PatrolReport,
  type TerminalOptions,
  MAX_MARKDOWN_BYTES,
} from '@sar/report';
import type { Arguments, OptionSpec } from '../arguments/command.js';
import { wantsColor, type Io } from '../io.js';
import { ruleLink } from '../rule-link.js';
import { SAR_VERSION } from '@sar/patrol';

export const FORMATS = ['table', 'json', 'markdown', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT: OptionSpec = { name: 'format', short: 'f', value: 'FORMAT', choices: FORMATS, help: 'what to print' };

/** For commands that also write a page. */
export const REPORT_FORMAT: OptionSpec = {
  ...FORMAT,
  choices: [...FORMATS, 'html'],
  help: 'what to print; html is one page for a browser, with everything in it',
};

/** A report and the documents that only the command itself can make. */
export interface Rendering {
  readonly report: PatrolReport;
  /** The command for next steps, e.g. `sar patrol`. */
  readonly command: string;
  readonly category: string;
  readonly json: () => object;
  readonly markdown?: () => string;
  /** Lines for a terminal, where they are others than those of a patrol. */
  readonly table?: (options: TerminalOptions) => readonly string[];
}

/** The report in the format of `--format`, ending with a newline. */
export function render(rendering: Rendering, given: Arguments, io: Io): string {
  const format = (given.value('format') ?? 'table') as Format;
  if (format !== 'table') return document(format, rendering);
  const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
  const { report, command, table = (options) => patrolTable(report, options) } = rendering;
  const options = { palette, command, ...(io.columns !== undefined && { columns: io.columns }) };
  const lines = given.flag('quiet') ? quietLines(report, palette) : table(options);
  return lines.map((line) => `${line}\n`).join('');
}

/** The report as a document of one format. */
export function document(format: Exclude<Format, 'table'>, { report, command, category, json, markdown }: Rendering): string {
  switch (format) {
    case 'json':
      return jsonText(json());
    case 'markdown':
      return markdown?.() ?? patrolMarkdown(report, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command });
    case 'sarif':
      return jsonText(sarif(report, { version: SAR_VERSION, category, linkTo: ruleLink }));
    case 'github':
      return annotations(report.findings)
        .map((annotation) => `${annotationLine(annotation)}\n`)
        .join('');
  }
}
