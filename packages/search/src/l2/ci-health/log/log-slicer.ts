import { LineBuffer } from './line-buffer.js';
import { LineSplitter } from './line-splitter.js';
import type { LogSlice } from './log-slice.js';
import { MarkedLines } from './marked-lines.js';
import { readLogLine } from './read-log-line.js';
import { StepBoundaries, type LogEvents } from './step-boundaries.js';
import type { StepWindow } from './step-window.js';
import { WindowLines } from './window-lines.js';

/** Takes a job's log in pieces and keeps the lines of the step that failed. */
export interface LogSlicer {
  /** Takes a piece, cut anywhere, and says whether more is wanted: false once the log has gone on behind the step. */
  push(text: string): boolean;
  /** @param isWhole whether the log was read to its end */
  end(isWhole?: boolean): LogSlice;
}

/**
 * A slicer for one log. Memory is bounded whatever comes: the first 2,000 and the last 6,000 lines of a step, 2,000 characters of a line,
 * four million in all.
 *
 * @param step when the failed step ran; without it the step is found by the runner's markers, and a log without markers is taken whole
 */
export function createLogSlicer(step?: StepWindow): LogSlicer {
  const byTime = step === undefined ? undefined : new WindowLines(step);
  const byMarkers = new MarkedLines();
  const everything = new LineBuffer();
  const all: LogEvents = { onBoundary: () => undefined, onLine: (_second, line) => everything.add({ line, segment: 0 }) };
  const boundaries = new StepBoundaries(byTime === undefined ? [byMarkers, all] : [byTime, byMarkers, all]);
  const splitter = new LineSplitter((raw) => boundaries.push(readLogLine(raw)));
  const isOver = () => byTime?.isOver === true && byTime.content() !== undefined;
  return {
    push(text) {
      splitter.push(text);
      return !isOver();
    },
    end(isWhole = true) {
      splitter.end();
      boundaries.end();
      const timed = byTime?.content();
      const found = timed ?? byMarkers.content() ?? { ...everything.content(), isAmbiguous: false };
      return {
        lines: found.lines.map(({ line }) => line),
        isAmbiguous: found.isAmbiguous || (byTime !== undefined && timed === undefined),
        omittedLines: found.omitted,
        isComplete: isWhole || isOver(),
      };
    },
  };
}
