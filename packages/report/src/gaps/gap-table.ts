import type { Gap } from '@sar/baseline';
import { tableSection } from '../markdown/markdown-table.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { cutEnd } from '../terminal/display-width.js';
import { GAP_STATUS_NAMES, resolvedWords } from './gap-words.js';

const COLUMNS = ['ID', 'Gap', 'Layer', 'Severity', 'Status', 'Owner', 'Playbook', '#Impact', 'Resolved'];
/** Longer notes stay in the file. */
const MAX_NOTE = 200;

/**
 * The gaps as a Markdown table, in the given order.
 *
 * @param impactOf impact of a gap from 1 to 10; undefined where it is not known
 */
export function gapTable(gaps: readonly Gap[], impactOf: (gap: Gap) => number | undefined): string {
  if (gaps.length === 0) return 'No gaps are registered.\n';
  const { head, rows } = tableSection(
    COLUMNS,
    gaps.map((gap) => cellsOf(gap, impactOf(gap))),
  );
  return head + rows.join('');
}

function cellsOf(gap: Gap, impact: number | undefined): readonly string[] {
  const { id, gap: what, layer, severity, status, owner = '', playbook = '', note = '' } = gap;
  return [
    markdownCode(id),
    markdownText(what),
    layer,
    severity ?? '',
    note === '' ? GAP_STATUS_NAMES[status] : `${GAP_STATUS_NAMES[status]} (${markdownText(cutEnd(note, MAX_NOTE))})`,
    markdownText(owner),
    markdownText(playbook),
    impact === undefined ? '' : String(impact),
    markdownText(resolvedWords(gap)),
  ];
}
