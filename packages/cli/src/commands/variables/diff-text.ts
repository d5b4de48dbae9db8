import { ANSI_PALETTE, PLAIN_PALETTE, terminalDiff, unifiedDiff } from '@sar/report';
import { wantsColor, type Io } from '../../io.js';
import { linesText } from './render-audit.js';

/** The change of one file to look at: control characters are written out, and nothing in it is a command to the runner. */
export function diffText(path: string, before: string, after: string, io: Io): string {
  return linesText(terminalDiff(unifiedDiff(path, before, after), wantsColor(io, false) ? ANSI_PALETTE : PLAIN_PALETTE));
}
