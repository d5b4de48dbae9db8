import type { Finding } from '@sar/baseline';
import { groupedNumber } from '../../findings/count-words.js';
import { bounded } from '../markup/bounded-text.js';
import { html, joined, type Markup } from '../markup/markup.js';
import type { PageContext } from '../page-context.js';
import { findingFacts, sharedNames } from './finding-facts.js';
import { factList, findingRow } from './finding-row.js';
import type { Room } from './room.js';

/** Room that the frame of a block takes, in bytes, beside its shared facts. */
const FRAME_BYTES = 600;

/**
 * The findings of one rule, of one severity and layer. What all of them share is said once; a single finding stands without a frame.
 * Ends where the room ends; undefined when not even the first fits.
 */
export function ruleBlock(findings: readonly Finding[], isOpen: boolean, context: PageContext, room: Room): Markup | undefined {
  const [first] = findings;
  if (first === undefined || room.isClosed()) return undefined;
  const names = sharedNames(findings, context);
  const shared = factList(findingFacts(first, context, (name) => names.has(name)));
  if (!room.take(shared.text, FRAME_BYTES)) return undefined;
  const rows: Markup[] = [];
  for (const finding of findings) {
    const row = findingRow(
      finding,
      findingFacts(finding, context, (name) => !names.has(name)),
      context,
    );
    if (!room.take(row.text)) break;
    context.written.add(finding.signal.id);
    rows.push(row);
  }
  if (findings.length === 1 || rows.length === 0) return rows.length === 0 ? undefined : joined(rows);
  const late = findings.filter(({ sla }) => sla.breached).length;
  const summary = context.ruleOf(first)?.summary ?? first.signal.message;
  return html`<details class="r" ${isOpen && html` open`}>
    <summary>
      <span class="m"><code>${bounded(first.signal.rule, 'line')}</code> ${bounded(summary, 'line')}</span
      ><span class="d"
        >${late > 0 && html`<span class="late">${groupedNumber(late)} overdue</span> · `}${groupedNumber(findings.length)} findings</span
      >
    </summary>
    ${shared} ${joined(rows)}
  </details> `;
}
