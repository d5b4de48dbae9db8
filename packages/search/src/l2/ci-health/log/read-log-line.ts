import type { RawLine } from './line-splitter.js';
import type { LineMarker } from './log-slice.js';

/** Longest line that is kept, in UTF-16 units. */
export const MAX_LINE = 2_000;

/** A line that has been taken apart. */
export interface LogLine {
  /** Second of its time in UTC, `2026-11-22T10:00:00`; undefined when the line has none. */
  readonly second: string | undefined;
  readonly marker: LineMarker | undefined;
  readonly text: string;
  /** True for the lines of a script that the runner shows before it runs them: it paints them. */
  readonly isEcho: boolean;
}

/** `2026-11-22T10:00:00.1234567Z `. */
const TIME = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
/** `gh run view --log` puts the names of job and step before it. */
const NAMED_TIME = /^\uFEFF?[^\t]{0,200}\t[^\t]{0,200}\t\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
/** Control sequences (ECMA-48) of terminals: CSI, OSC, and the two-character ones. */
const CONTROL_SEQUENCE = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
const MARKER = /^##\[(error|warning|notice|debug|command|section|group|endgroup)\]/;
const PAINT = '\u001B[36;1m';

/** Takes time, colours and the runner's marker off a line. Time: linear in what was kept of it. */
export function readLogLine(raw: RawLine): LogLine {
  const time = TIME.exec(raw.head) ?? (raw.head.includes('\t') ? NAMED_TIME.exec(raw.head) : null);
  const start = time === null ? (raw.head.startsWith('\uFEFF') ? 1 : 0) : time[0].length;
  const rest = raw.hasReturn ? raw.text : raw.text.slice(start);
  const plain = rest.includes('\u001B') ? rest.replace(CONTROL_SEQUENCE, '') : rest;
  const marker = MARKER.exec(plain);
  const behind = marker === null ? plain : plain.slice(marker[0].length);
  return {
    second: time?.[1],
    marker: marker?.[1] as LineMarker | undefined,
    text: cut(behind, raw.text.length),
    isEcho: rest.startsWith(PAINT),
  };
}

/** A part of a long text keeps the whole of it in memory; a copy does not. */
function cut(text: string, rawLength: number): string {
  const kept = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
  return rawLength > 2 * kept.length + 200 ? new TextDecoder().decode(new TextEncoder().encode(kept)) : kept;
}
