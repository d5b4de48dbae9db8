import type { Diagnosis, DoctorLine } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import type { Palette, Style } from '../terminal/palette.js';
import { DOCTOR_MARKS, diagnosisText, SECTION_TITLES } from './doctor-words.js';

/** How a diagnosis is printed. */
export interface DoctorTableOptions {
  readonly palette: Palette;
  /** Width of the terminal; undefined where nothing is wrapped. */
  readonly columns?: number;
}

/** A diagnosis for people at a terminal, one line an element: a section after the other, with cost and remedy below each line; the sum last. */
export function doctorTable(diagnosis: Diagnosis, { palette, columns }: DoctorTableOptions): string[] {
  const wrapped = (text: string, indent: number): string[] =>
    (columns === undefined ? [text] : wrapWords(text, Math.max(20, columns - indent - 2))).map(
      (part, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${part}`,
    );
  const linesOf = (line: DoctorLine): string[] => {
    const { outcome, subject, words, costs, remedy, path } = line;
    const place =
      path === undefined || path === subject || outcome === 'ok'
        ? ''
        : ` (${terminalSafe(placeWords({ path, ...(line.line !== undefined && { line: line.line }) }))})`;
    const [first = '', ...more] = wrapped(`${terminalSafe(subject)}: ${terminalSafe(words)}${place}`, 4);
    return [
      `  ${styleOf(outcome, palette)(DOCTOR_MARKS[outcome])} ${first.trimStart()}`,
      ...more,
      ...(costs === undefined ? [] : wrapped(`Cost: ${terminalSafe(costs)}.`, 6).map(palette.faint)),
      ...(remedy === undefined ? [] : wrapped(`Do: ${terminalSafe(remedy)}.`, 6)),
    ];
  };
  const sections = diagnosis.sections.filter(({ lines }) => lines.length > 0);
  return [
    ...sections.flatMap(({ id, lines }) => [palette.heading(SECTION_TITLES[id]), ...lines.flatMap(linesOf), '']),
    ...wrapWords(`${capital(diagnosisText(diagnosis))}.`, columns ?? Number.POSITIVE_INFINITY),
  ].map(breakWorkflowCommands);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const STYLES = { ok: 'good', problem: 'P1', advice: 'P3', unknown: 'P2' } as const;

function styleOf(outcome: DoctorLine['outcome'], palette: Palette): Style {
  return palette[STYLES[outcome]];
}
