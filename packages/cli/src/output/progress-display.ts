import type { Reading } from '@sar/baseline';
import type { Progress as OnProgress } from '@sar/patrol';
import {
  ANSI_PALETTE,
  newProgress,
  PLAIN_PALETTE,
  progressLine,
  progressLines,
  sensorDone,
  sensorStarted,
  type Progress,
} from '@sar/report';
import type { Sensor } from '@sar/search';
import { wantsColor, type Io } from '../io.js';

const SILENT: ReadonlySet<string> = new Set(['not-configured', 'no-token']);

/** Whether a sensor found nothing of its kind in the repository. */
function hadNothing(reading: Reading): boolean {
  if (reading.outcome === 'unknown') return SILENT.has(reading.reason);
  return reading.outcome === 'clear' && reading.scope.judged + reading.scope.unjudged.length === 0;
}

/**
 * Shows on standard error how far the sensors are: drawn over on a terminal and gone at the end, one plain line a sensor elsewhere.
 * Nothing when `quiet`.
 */
export function progressDisplay(
  io: Io,
  sensors: readonly Sensor[],
  options: { readonly quiet: boolean; readonly noColor: boolean },
): { readonly onProgress: OnProgress; readonly clear: () => void } {
  if (options.quiet) return { onProgress: () => {}, clear: () => {} };
  let progress: Progress = newProgress(sensors);
  const columns = io.progressColumns;
  if (columns === undefined) {
    const onProgress: OnProgress = ({ sensor, reading }) => {
      // What a repository has not got is told at the end, in one line.
      if (reading === undefined || hadNothing(reading)) return;
      progress = sensorDone(progress, reading);
      const line = progress.find(({ id }) => id === sensor.id);
      if (line !== undefined) io.err(`${progressLine(line)}\n`);
    };
    return { onProgress, clear: () => {} };
  }
  const palette = wantsColor(io, options.noColor) ? ANSI_PALETTE : PLAIN_PALETTE;
  let drawn = 0;
  const clear = () => {
    if (drawn > 0) io.err(`\u001b[${drawn}A\u001b[0J`);
    drawn = 0;
  };
  return {
    onProgress: ({ sensor, reading }) => {
      progress = reading === undefined ? sensorStarted(progress, sensor.id) : sensorDone(progress, reading);
      clear();
      const lines = progressLines(progress, { columns, palette, frame: 0 });
      io.err(lines.map((line) => `${line}\n`).join(''));
      drawn = lines.length;
    },
    clear,
  };
}
