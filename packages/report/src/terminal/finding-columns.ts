import type { Finding } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, cutStart, displayWidth, padTo } from './display-width.js';
import type { Palette } from './palette.js';

/** A message shorter than this many columns tells too little: other columns give way first. */
const MIN_MESSAGE = 36;
/** Widths that the place and the job shrink to on a narrow terminal; a rule keeps its name. */
const NARROW_PLACE = 22;
const NARROW_JOB = 12;
/** Narrower terminals are not laid out for: lines are as wide as this there. */
const LEAST_COLUMNS = 40;
/** On unlimited lines a single long name does not push the messages of all the others away. */
const WIDEST_PADDING = 60;
const GAP = '  ';

interface Cells {
  readonly finding: Finding;
  readonly rule: string;
  readonly place: string;
  readonly job: string;
  readonly message: string;
}

interface Widths {
  readonly rule: number;
  readonly place: number;
  readonly job: number;
  readonly message: number;
}

/** Lines of a table; `directory` (with a final `/`) is what was left out of every place. */
export interface FindingColumns {
  readonly directory?: string;
  readonly lines: readonly string[];
}

/**
 * One line for each finding, in the order given: severity, rule, place, job, message, aligned, each line at most `columns`
 * wide (undefined: as long as it takes; below 40: 40). When room is short, the directory that all places share is left out,
 * then place and job are cut, then the job goes, last the message is cut.
 */
export function findingColumns(findings: readonly Finding[], width: number | undefined, palette: Palette): FindingColumns {
  const whole = findings.map((finding) => cellsOf(finding, ''));
  const wide = naturalWidths(whole);
  if (width === undefined) return { lines: whole.map((cells) => lineOf(cells, wide, palette)) };
  const columns = Math.max(LEAST_COLUMNS, width);
  if (fits(wide, columns)) return { lines: linesOf(whole, wide, columns, palette) };

  const directory = sharedDirectory(findings.map(({ signal }) => signal.artefact.path));
  const short = directory === undefined ? whole : findings.map((finding) => cellsOf(finding, directory));
  const natural = naturalWidths(short);
  const narrow = { ...natural, place: Math.min(natural.place, NARROW_PLACE), job: Math.min(natural.job, NARROW_JOB) };
  const widths = [natural, narrow].find((candidate) => fits(candidate, columns)) ?? squeezed(narrow, columns);
  const lines = linesOf(short, widths, columns, palette);
  return directory === undefined ? { lines } : { directory: terminalSafe(directory), lines };
}

function cellsOf(finding: Finding, directory: string): Cells {
  const { artefact, rule, message } = finding.signal;
  return {
    finding,
    rule: terminalSafe(rule),
    place: terminalSafe(placeWords(artefact).slice(directory.length)),
    job: terminalSafe(artefact.job ?? ''),
    message: terminalSafe(message),
  };
}

function naturalWidths(rows: readonly Cells[]): Widths {
  const widest = (pick: (cells: Cells) => string): number => Math.max(0, ...rows.map((cells) => displayWidth(pick(cells))));
  return {
    rule: widest((cells) => cells.rule),
    place: Math.min(
      WIDEST_PADDING,
      widest((cells) => cells.place),
    ),
    job: Math.min(
      WIDEST_PADDING,
      widest((cells) => cells.job),
    ),
    message: widest((cells) => cells.message),
  };
}

function fits(widths: Widths, columns: number): boolean {
  return roomForMessage(widths, columns) >= Math.min(MIN_MESSAGE, widths.message);
}

function roomForMessage(widths: Widths, columns: number): number {
  const job = widths.job === 0 ? 0 : widths.job + GAP.length;
  return columns - (2 * GAP.length + 2 + widths.rule + GAP.length + widths.place + GAP.length + job);
}

/** Without the job, and with place and rule cut as far as the line must be shorter. */
function squeezed(widths: Widths, columns: number): Widths {
  const missing = Math.max(0, -roomForMessage({ ...widths, job: 0 }, columns));
  const place = Math.max(10, widths.place - missing);
  return { ...widths, job: 0, place, rule: widths.rule - (missing - (widths.place - place)) };
}

function linesOf(rows: readonly Cells[], widths: Widths, columns: number, palette: Palette): string[] {
  const message = roomForMessage(widths, columns);
  return rows.map((cells) =>
    lineOf(
      {
        ...cells,
        rule: cutEnd(cells.rule, widths.rule),
        place: cutStart(cells.place, widths.place),
        job: cutEnd(cells.job, widths.job),
        message: cutEnd(cells.message, message),
      },
      widths,
      palette,
    ),
  );
}

function lineOf(cells: Cells, widths: Widths, palette: Palette): string {
  const { severity } = cells.finding;
  const job = widths.job === 0 ? '' : `${GAP}${padTo(cells.job, widths.job)}`;
  const start = `${GAP}${palette[severity](severity)}${GAP}${padTo(cells.rule, widths.rule)}`;
  return `${start}${GAP}${padTo(cells.place, widths.place)}${job}${GAP}${cells.message}`.trimEnd();
}

/** The directory that holds all the paths, with a final `/`; undefined when there is none. */
function sharedDirectory(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths;
  if (first === undefined) return undefined;
  let shared = first.slice(0, first.lastIndexOf('/') + 1);
  for (const path of others) {
    while (!path.startsWith(shared)) shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  }
  return shared === '' ? undefined : shared;
}
