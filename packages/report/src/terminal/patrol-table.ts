import { LAYER_NAMES, SEVERITIES, type Reading } from '@sar/baseline';
import { countFindings, isOpen } from '../findings/count-findings.js';
import { countOf, findingCountWords } from '../findings/count-words.js';
import { judgedWords } from '../findings/judged-words.js';
import { nextSteps } from '../findings/next-steps.js';
import { byLayer } from '../findings/order-findings.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { silentGroups, type SilentGroup } from '../findings/silent-groups.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { displayWidth, padTo, wrapWords } from './display-width.js';
import { findingColumns } from './finding-columns.js';
import { notJudgedLines } from './not-judged-lines.js';
import type { Palette } from './palette.js';

/** How a terminal report is laid out. */
export interface TerminalOptions {
  /** Width of the terminal; undefined (a pipe, a file) cuts and wraps nothing. */
  readonly columns?: number;
  readonly palette: Palette;
  /** The command that was run, e.g. `sar patrol`, for the next steps. */
  readonly command: string;
}

/**
 * The report of a run for people at a terminal, one line an element: notes, findings by layer and severity (waived ones are
 * counted, not listed), what was not judged, next steps, and the summary as the last line.
 */
export function patrolTable(report: PatrolReport, options: TerminalOptions): string[] {
  const { columns, palette, command } = options;
  const open = report.findings.filter(isOpen);
  const { groups, rest } = silentGroups(report.readings);
  const blocks: string[][] = [
    report.notes.flatMap((note) => wrapped(terminalSafe(note), columns)),
    ...byLayer(open).map(({ layer, findings }) => {
      const table = findingColumns(findings, columns, palette);
      const heading = `${layer} ${LAYER_NAMES[layer]}`;
      const where = table.directory === undefined ? '' : `  ${palette.faint(`in ${table.directory}`)}`;
      return [palette.heading(heading) + where, ...table.lines];
    }),
    withHeading(
      'Not judged',
      [...notJudgedLines(rest, columns, palette), ...groups.flatMap((group) => silentLines(group, columns))],
      palette,
    ),
    withHeading('Next steps', stepLines(report, command, columns, palette), palette),
    [...judgedLines(report.readings, columns), summaryLine(report, palette)],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function judgedLines(readings: readonly Reading[], columns: number | undefined): string[] {
  const words = terminalSafe(judgedWords(readings));
  return words === '' ? [] : wrapped(words, columns);
}

/** `7 findings: 1 P1, 6 P2 (2 more waived)`. */
function summaryLine(report: PatrolReport, palette: Palette): string {
  const counts = countFindings(report.findings);
  const worst = SEVERITIES.find((severity) => counts.bySeverity[severity] > 0);
  const words = findingCountWords(counts);
  return worst === undefined ? palette.good(words) : palette[worst](words);
}

function stepLines(report: PatrolReport, command: string, columns: number | undefined, palette: Palette): string[] {
  const steps = nextSteps(report, command);
  const width = Math.max(0, ...steps.map((step) => displayWidth(terminalSafe(step.command))));
  return steps.map((step) => {
    const whole = `  ${palette.command(padTo(terminalSafe(step.command), width))}  ${palette.faint(step.gain)}`;
    const room = columns === undefined || width + step.gain.length + 4 <= columns;
    return room ? whole : `  ${palette.command(terminalSafe(step.command))}`;
  });
}

/** `12 sensors have nothing to read here …: coverage, dead-code, …`. */
function silentLines({ sensors, words }: SilentGroup, columns: number | undefined): string[] {
  const text = `${countOf(sensors.length, 'sensor')} ${words}: ${sensors.map(terminalSafe).join(', ')}`;
  return wrapped(text, columns === undefined ? undefined : columns - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

function withHeading(heading: string, lines: string[], palette: Palette): string[] {
  return lines.length === 0 ? [] : [palette.heading(heading), ...lines];
}

function wrapped(text: string, columns: number | undefined): string[] {
  return columns === undefined ? [text] : wrapWords(text, columns);
}
