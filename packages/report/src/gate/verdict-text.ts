import type { GateVerdict } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { terminalSafe } from '../safety/terminal-safe.js';

/** Ids that one sentence names. */
const MOST_NAMED = 8;

/** A verdict in one sentence without its full stop, on one line: `the gate fails: tests, schema (2 of 6 required lines)`. */
export function verdictText({ outcome, lines, failed }: GateVerdict): string {
  const required = lines.filter((line) => line.required).length;
  if (outcome === 'pass')
    return `the gate passes${required === 0 ? '; nothing was required' : `: ${countOf(required, 'required line')}${letThrough(lines)}`}`;
  const named = failed.slice(0, MOST_NAMED).map((id) => terminalSafe(id));
  const more = failed.length > named.length ? ` and ${failed.length - named.length} more` : '';
  return `the gate fails: ${named.join(', ')}${more} (${failed.length} of ${countOf(required, 'required line')})`;
}

/** A gate may be told to let unknown lines through; it never does so without a word. */
function letThrough(lines: GateVerdict['lines']): string {
  const unknown = lines.filter(({ required, outcome }) => required && outcome !== 'pass').length;
  return unknown === 0 ? '' : `, ${unknown} of them unknown and let through`;
}
