import { firstLine } from './first-line.js';

/** What runners write where the message says nothing by itself: gotestsum's, and pytest's for a module that cannot be loaded. */
const EMPTY_MESSAGES: ReadonlySet<string> = new Set(['Failed', 'failed', 'collection failure', 'null', 'undefined']);

/**
 * What failed, in one line: the message; where it says nothing, the line of pytest that begins with `E`, else the first line of the text that is no
 * frame of Go's log (`=== RUN`); else the type.
 */
export function failureLine(message: string, text: string, type: string): string | undefined {
  const said = firstLine(message);
  if (said !== undefined && !EMPTY_MESSAGES.has(said)) return said;
  const lines = text.split(/[\r\n]+/, 500);
  const error = lines.find((line) => /^E\s+\S/.test(line));
  const telling = lines.find((line) => line.trim() !== '' && !/^\s*(?:===|---) /.test(line));
  return firstLine(error?.slice(1) ?? '') ?? firstLine(telling ?? '') ?? said ?? firstLine(type);
}
