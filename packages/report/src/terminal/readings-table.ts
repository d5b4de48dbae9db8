import { LAYER_NAMES, LAYERS, type Finding, type Reading, unitOf } from '@sar/baseline';
import { countFindings, isOpen } from '../findings/count-findings.js';
import { countOf, findingCountWords, groupedNumber } from '../findings/count-words.js';
import { judgedWords } from '../findings/judged-words.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, displayWidth, wrapWords } from './display-width.js';
import { findingColumns } from './finding-columns.js';
import { namedLines, type NamedLines } from './named-lines.js';
import { notJudgedLines } from './not-judged-lines.js';
import type { Palette } from './palette.js';

export interface ReadingsOptions {
  readonly columns?: number;
  readonly palette: Palette;
  /** Also what each sensor looked at and could not judge. */
  readonly explain: boolean;
  /** Only sensors that say something else than clear. */
  readonly quiet: boolean;
}

/** Lines of what a sensor looked at that are shown. */
const MAX_LOOKED = 40;
const UNLIMITED = 1_000_000;

/** What every sensor says, by layer: a line for each, its findings below it, and when asked what it looked at. */
export function readingsTable(
  report: PatrolReport,
  sensors: readonly { readonly id: string; readonly title: string }[],
  options: ReadingsOptions,
): string[] {
  const { columns, palette, explain, quiet } = options;
  const layout = namedLines(
    report.readings.map(({ sensor }) => terminalSafe(sensor)),
    columns,
  );
  const blocks = LAYERS.map((layer) => {
    const own = report.readings.filter((reading) => reading.layer === layer && !(quiet && reading.outcome === 'clear'));
    const lines = own.flatMap((reading) => {
      const title = sensors.find(({ id }) => id === reading.sensor)?.title ?? reading.sensor;
      const findings = report.findings.filter((finding) => finding.signal.sensor === reading.sensor && isOpen(finding));
      return [
        ...headLines(reading, title, layout, palette),
        ...findingLines(findings, options),
        ...(explain ? lookedLines(reading, options) : []),
      ];
    });
    return lines.length === 0 ? [] : [palette.heading(`${layer} ${LAYER_NAMES[layer]}`), ...lines];
  });
  const others = report.findings.filter(
    (finding) => isOpen(finding) && !report.readings.some(({ sensor }) => sensor === finding.signal.sensor),
  );
  const counts = countFindings(report.findings);
  const all = [
    report.notes.flatMap((note) => wrapWords(terminalSafe(note), columns ?? UNLIMITED)),
    ...blocks,
    others.length === 0 ? [] : [palette.heading('The baseline and its waivers'), ...findingLines(others, options)],
    [judgedWords(report.readings), findingCountWords(counts)]
      .filter((words) => words !== '')
      .flatMap((words) => wrapWords(terminalSafe(words), columns ?? UNLIMITED)),
  ];
  return all
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function headLines(reading: Reading, title: string, { line, room }: NamedLines, palette: Palette): string[] {
  const name = terminalSafe(reading.sensor);
  if (reading.outcome === 'unknown')
    return line(palette.P2('?'), name, `unknown, ${UNKNOWN_WORDS[reading.reason]}: ${terminalSafe(reading.detail)}`);
  const { unit, judged, unjudged } = reading.scope;
  const all = unjudged.length === 0 ? '' : ` of ${groupedNumber(judged + unjudged.length)}`;
  const sign = reading.outcome === 'clear' ? palette.good('✓') : palette.P2('!');
  const outcome = reading.outcome === 'clear' ? 'clear' : countOf(reading.signals.length, 'signal');
  const says = `${outcome}, ${groupedNumber(judged)}${all} ${terminalSafe(unitOf(judged + unjudged.length, unit))}`;
  const lines = line(sign, name, says);
  // The title is said where it has room.
  const named = terminalSafe(title);
  const last = lines.at(-1) ?? '';
  return displayWidth(`${says}  ${named}`) > room ? lines : [...lines.slice(0, -1), `${last}  ${palette.faint(named)}`];
}

/** Narrower terminals are not laid out for. */
const LEAST_COLUMNS = 40;

function findingLines(findings: readonly Finding[], { columns, palette }: ReadingsOptions): string[] {
  const indent = ' '.repeat(columns === undefined ? 4 : Math.min(4, Math.max(0, columns - LEAST_COLUMNS)));
  const table = findingColumns(mostSevereFirst(findings), columns === undefined ? undefined : columns - indent.length, palette);
  const where = table.directory === undefined ? [] : [`${indent}${palette.faint(`in ${table.directory}`)}`];
  return [...where, ...table.lines.map((line) => `${indent}${line}`)];
}

function lookedLines(reading: Reading, { columns, palette }: ReadingsOptions): string[] {
  const looked = reading.looked ?? [];
  const room = (columns ?? UNLIMITED) - 6;
  const more = looked.length > MAX_LOOKED ? [`      ${palette.faint(`and ${looked.length - MAX_LOOKED} more`)}`] : [];
  const open = reading.outcome === 'unknown' ? [] : notJudgedLines([reading], columns === undefined ? undefined : columns - 2, palette);
  return [
    ...(looked.length === 0 ? [] : ['    looked at']),
    ...looked.slice(0, MAX_LOOKED).map(({ what, detail }) => `      ${cutEnd(`${terminalSafe(what)}: ${terminalSafe(detail)}`, room)}`),
    ...more,
    ...(open.length === 0 ? [] : ['    not judged', ...open.map((line) => `  ${line}`)]),
  ];
}
