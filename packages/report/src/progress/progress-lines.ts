import { type Reading, unitOf } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, displayWidth, padTo } from '../terminal/display-width.js';
import type { Palette } from '../terminal/palette.js';
import type { Progress, SensorProgress } from './progress.js';

/** Pictures of a running sensor, shown in turn. */
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;

export interface ProgressOptions {
  /** Width of the terminal: every line is one row of it, so that the display can be drawn over. */
  readonly columns: number;
  readonly palette: Palette;
  /** Counts up with time; chooses the picture of running sensors. */
  readonly frame: number;
}

/** More sensors than this are not shown one by one: a terminal has few rows. */
const MOST_SHOWN = 10;

/**
 * The progress as it is now: one line for each sensor, always the same number of lines; of many sensors a line that counts them, and those that
 * run.
 */
export function progressLines(progress: Progress, options: ProgressOptions): string[] {
  if (progress.length <= MOST_SHOWN) return sensorLines(progress, options);
  const done = progress.filter(({ status }) => status.at === 'done').length;
  const running = progress.filter(({ status }) => status.at === 'running').slice(0, MOST_SHOWN - 1);
  return [cutEnd(`${done} of ${progress.length} sensors have answered`, options.columns - 1), ...sensorLines(running, options)];
}

function sensorLines(progress: Progress, { columns, palette, frame }: ProgressOptions): string[] {
  const width = Math.max(0, ...progress.map(({ title }) => displayWidth(terminalSafe(title))));
  return progress.map((sensor) => {
    const text = cutEnd(`${padTo(terminalSafe(sensor.title), width)}  ${statusWords(sensor)}`.trimEnd(), columns - 3);
    const { status } = sensor;
    if (status.at === 'waiting') return palette.faint(`  ${text}`);
    if (status.at === 'running') return `${palette.command(FRAMES[Math.abs(frame) % FRAMES.length] ?? FRAMES[0])} ${text}`;
    if (status.reading.outcome === 'clear') return `${palette.good('✓')} ${text}`;
    return `${palette.P2(status.reading.outcome === 'signals' ? '!' : '?')} ${text}`;
  });
}

/** One plain line for a sensor that has begun or answered, for logs: nothing is drawn over there. */
export function progressLine(sensor: SensorProgress): string {
  return breakWorkflowCommands(`${terminalSafe(sensor.title)}: ${statusWords(sensor)}`);
}

function statusWords({ status }: SensorProgress): string {
  if (status.at === 'waiting') return '';
  return status.at === 'running' ? 'running' : readingWords(status.reading);
}

function readingWords(reading: Reading): string {
  if (reading.outcome === 'unknown') return `unknown, ${UNKNOWN_WORDS[reading.reason]}`;
  const { unit, judged, unjudged } = reading.scope;
  const all = unjudged.length === 0 ? '' : ` of ${groupedNumber(judged + unjudged.length)}`;
  const signals = reading.outcome === 'clear' ? 'clear' : countOf(reading.signals.length, 'signal');
  return `${signals}, ${groupedNumber(judged)}${all} ${terminalSafe(unitOf(judged + unjudged.length, unit))}`;
}
