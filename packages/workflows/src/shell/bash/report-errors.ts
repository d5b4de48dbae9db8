import type { ParseError } from 'unbash';

import type { ReadingSession } from '../reading-session.js';
import type { SourceText } from '../source-text.js';

/** Names the first place that the parser did not understand. What it understood around it is read all the same. */
export function reportErrors(session: ReadingSession, errors: readonly ParseError[] | undefined, source: SourceText): void {
  const first = errors?.[0];
  if (first === undefined) return;
  const start = source.text.lastIndexOf('\n', Math.max(0, first.pos - 1)) + 1;
  const end = source.text.indexOf('\n', first.pos);
  session.log.hide('syntax', { line: source.lineAt(first.pos), text: source.excerpt(start, end === -1 ? source.text.length : end) });
}
