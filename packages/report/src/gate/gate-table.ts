import type { GateLine, GateOutcome, GateVerdict } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, displayWidth, padTo, wrapWords } from '../terminal/display-width.js';
import type { Palette, Style } from '../terminal/palette.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { evidenceBlocks, type EvidenceBlock } from './evidence-blocks.js';
import { millisecondsWords, OUTCOME_MARKS, OUTCOME_WORDS, outcomeWords, playbookCommand, sentence } from './gate-words.js';
import { verdictText } from './verdict-text.js';

const WIDEST_TITLE = 48;
/** Where nothing else cuts a line: a log. */
const WIDEST_WHY = 400;

/**
 * A verdict for people at a terminal, one line an element: a line for each check; for what has not passed its evidence, remedy, command
 * and playbook; the verdict as the last line.
 */
export function gateTable(verdict: GateVerdict, { columns, palette }: Omit<TerminalOptions, 'command'>): string[] {
  const open = verdict.lines.filter(({ outcome }) => outcome !== 'pass');
  const last = verdict.outcome === 'pass' ? palette.good : palette.P1;
  const blocks = [
    overview(verdict.lines, columns, palette),
    ...open.map((line) => details(line, columns, palette)),
    [last(verdictText(verdict))],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function overview(lines: readonly GateLine[], columns: number | undefined, palette: Palette): string[] {
  const rows = lines.map((line) => ({
    line,
    title: cutEnd(terminalSafe(line.title), WIDEST_TITLE),
    words: outcomeWords(line),
    took: millisecondsWords(line.durationMs),
    why: cutEnd(terminalSafe(line.detail), WIDEST_WHY),
  }));
  const widest = (cells: readonly string[]) => Math.max(0, ...cells.map(displayWidth));
  const [title, words, took] = [
    widest(rows.map((row) => row.title)),
    widest(rows.map((row) => row.words)),
    widest(rows.map((row) => row.took)),
  ];
  const room = columns === undefined ? undefined : Math.max(10, columns - (4 + title + 2 + words + 2 + took + 2));
  return rows.map((row) => {
    const style = styleOf(row.line, palette);
    const why = room === undefined ? row.why : cutEnd(row.why, room);
    const before = `  ${style(OUTCOME_MARKS[row.line.outcome])} ${padTo(row.title, title)}  ${style(row.words)}${' '.repeat(words - row.words.length)}`;
    return `${before}  ${row.took.padStart(took)}  ${why}`.trimEnd();
  });
}

const STYLES: Readonly<Record<GateOutcome, 'good' | 'P1' | 'P2'>> = { pass: 'good', fail: 'P1', unknown: 'P2' };

function styleOf({ outcome, required }: GateLine, palette: Palette): Style {
  return required || outcome === 'pass' ? palette[STYLES[outcome]] : palette.faint;
}

function details(line: GateLine, columns: number | undefined, palette: Palette): string[] {
  const { id, title, outcome, detail, evidence, remedy, command, playbook } = line;
  const heading = `${terminalSafe(title)} (${terminalSafe(id)}) ${OUTCOME_WORDS[outcome]}${line.required ? '' : ', and is not required'}`;
  return [
    palette.heading(heading),
    ...indented(sentence(terminalSafe(detail)), columns),
    ...evidenceBlocks(evidence).flatMap((block) => evidenceLines(block, palette)),
    ...(remedy === undefined ? [] : indented(`Do: ${sentence(terminalSafe(remedy))}`, columns)),
    ...(command === undefined ? [] : [`  Run: ${palette.command(terminalSafe(command))}`]),
    ...(playbook === undefined || outcome !== 'fail'
      ? []
      : [`  Back to RESCUE: ${palette.command(terminalSafe(playbookCommand(playbook)))}`]),
  ];
}

function evidenceLines(block: EvidenceBlock, palette: Palette): string[] {
  if (block.kind === 'output') return block.lines.map((text) => `    ${palette.faint('|')} ${terminalSafe(text)}`.trimEnd());
  return block.items.map(({ path, line, text, url }) => {
    const where = path === undefined ? '' : `${terminalSafe(placeWords({ path, ...(line !== undefined && { line }) }))}  `;
    const more = url === undefined ? '' : `  ${terminalSafe(url)}`;
    return `    ${where}${terminalSafe(text)}${more}`;
  });
}

function indented(text: string, columns: number | undefined): string[] {
  return (columns === undefined ? [text] : wrapWords(text, columns - 4)).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`);
}
