import type { Finding } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { placeWords } from '../findings/place-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutStart } from '../terminal/display-width.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { textTable } from '../variables/text-table.js';
import { diffWords, type FindingDiff } from './finding-diff.js';

const WIDEST_PLACE = 60;
/** Rows that a terminal lists of each kind; a document has all. */
const MOST = 200;

/** What is new and what is gone, for people at a terminal; what was kept is counted. The counts are the last line. */
export function findingDiffTable(diff: FindingDiff, { columns, palette }: Omit<TerminalOptions, 'command'>): string[] {
  const worst = diff.added.find(({ waived }) => waived === undefined);
  const blocks = [
    listed(`New since ${terminalSafe(diff.base)}`, diff.added, columns, palette.heading),
    listed('Gone', diff.gone, columns, palette.heading),
    diff.notCompared.length === 0
      ? []
      : [
          palette.heading('Not compared'),
          ...diff.notCompared.map(({ sensor, detail }) => `  ${terminalSafe(sensor)}: ${terminalSafe(detail)}`),
        ],
    [(worst === undefined ? palette.good : palette[worst.severity])(diffWords(diff))],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function listed(
  heading: string,
  findings: readonly Finding[],
  columns: number | undefined,
  style: (text: string) => string,
): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings
    .slice(0, MOST)
    .map(({ severity, signal, waived }) => [
      severity,
      signal.id.slice(0, 8),
      terminalSafe(signal.rule),
      cutStart(terminalSafe(placeWords(signal.artefact)), WIDEST_PLACE),
      `${terminalSafe(signal.message)}${waived === undefined ? '' : ' (waived)'}`,
    ]);
  const left = findings.length - rows.length;
  return [style(heading), ...textTable(rows, columns), ...(left > 0 ? [`  and ${countOf(left, 'more finding')}`] : [])];
}
