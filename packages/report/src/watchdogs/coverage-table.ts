import { LAYER_NAMES, type Coverage, type CoverageGap } from '@sar/baseline';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';
import type { Palette } from '../terminal/palette.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { coverageBlocks, type CoverageBlock } from './coverage-blocks.js';
import { coverageCounts } from './coverage-counts.js';
import { fittedRows } from './fitted-rows.js';
import { gapGroups } from './gap-groups.js';

/** The coverage map for people at a terminal, one line an element: layers, what is not covered, what was not read, and the counts. */
export function coverageTable(coverage: Coverage, { columns, palette }: Omit<TerminalOptions, 'command'>): readonly string[] {
  const blocks = coverageBlocks(coverage);
  const titles = ['Watchdog', 'When', 'Store', 'Sets off'];
  const cells = blocks.flatMap(({ rows }) => rows).map((row) => [row.watchdog, row.when, row.store, row.rescue].map(terminalSafe));
  const [head = '', ...lines] = fittedRows([titles, ...cells], columns);
  let next = 0;
  const layers = blocks.map((block) => {
    const own = lines.slice(next, (next += block.rows.length));
    return block.words === undefined
      ? [palette.heading(blockTitle(block)), ...own]
      : [`${palette.heading(blockTitle(block))}: ${block.words}`];
  });
  const of = (weights: readonly CoverageGap['weight'][]) => coverage.gaps.filter(({ weight }) => weights.includes(weight));
  const sections: (readonly string[])[] = [
    ...(cells.length === 0 ? [] : [[palette.faint(head)]]),
    // Layers that nothing watches are a line each, one below the other.
    layers.flatMap((lines, at) => (at === 0 || (lines.length === 1 && layers[at - 1]?.length === 1) ? lines : ['', ...lines])),
    gapLines('Not covered', of(['high', 'normal']), columns, palette),
    gapLines('To know', of(['low']), columns, palette),
    withHeading(
      'Not read',
      coverage.unknown.flatMap(({ path, line, words }) =>
        wrapped(terminalSafe(`${path}${line === undefined ? '' : `:${line}`}: ${words}`), columns, '  '),
      ),
      palette,
    ),
    wrapped(coverageCounts(coverage), columns, '').map(of(['high', 'normal']).length === 0 ? palette.good : palette.P2),
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? section : ['', ...section]))
    .map(breakWorkflowCommands);
}

function blockTitle({ layer }: CoverageBlock): string {
  return layer === undefined ? 'No layer' : `${layer} ${LAYER_NAMES[layer]}`;
}

function gapLines(heading: string, gaps: readonly CoverageGap[], columns: number | undefined, palette: Palette): readonly string[] {
  const lines = gapGroups(gaps).flatMap(({ next, lines: words }) => [
    ...(next === undefined ? [] : wrapped(terminalSafe(next), columns, '  ').map(palette.command)),
    ...words.flatMap((line) => wrapped(terminalSafe(line), columns, next === undefined ? '  ' : '    ')),
  ]);
  return withHeading(heading, lines, palette);
}

function withHeading(heading: string, lines: readonly string[], palette: Palette): readonly string[] {
  return lines.length === 0 ? [] : [palette.heading(heading), ...lines];
}

/** Lines with an indent; what goes on is indented by two more. */
function wrapped(text: string, columns: number | undefined, indent: string): readonly string[] {
  const lines = columns === undefined ? [text] : wrapWords(text, Math.max(20, columns - indent.length - 2));
  return lines.map((line, at) => `${indent}${at === 0 ? '' : '  '}${line}`);
}
