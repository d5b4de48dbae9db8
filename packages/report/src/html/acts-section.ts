import type { TriageAct } from '@sar/baseline';
import { groupedNumber } from '../findings/count-words.js';
import { bounded } from './markup/bounded-text.js';
import { boundedList } from './markup/bounded-list.js';
import { dataTable } from './markup/data-table.js';
import { html } from './markup/markup.js';
import { linked } from './markup/place-markup.js';
import type { Section } from './markup/section.js';
import type { PageContext } from './page-context.js';

const MAX_ACTS = 300;

/** Outcome → its words. */
const OUTCOMES: Readonly<Record<TriageAct['outcome'], string>> = {
  done: 'done',
  'would-do': 'would be done',
  unchanged: 'nothing to change',
  'not-now': 'left for a later run',
  'not-possible': 'not possible',
};

/** What was done about the findings, and what was not; none when nothing was tried. */
export function actsSection({ page: { acts = [] } }: PageContext): Section | undefined {
  if (acts.length === 0) return undefined;
  const { shown, rest } = boundedList(acts, MAX_ACTS, 'acts');
  const rows = shown.map(({ what, outcome, detail, url }) => [what, OUTCOMES[outcome], linked(html`${bounded(detail, 'cell')}`, url)]);
  return {
    id: 'acts',
    title: 'What was done about it',
    count: groupedNumber(acts.length),
    body: html`${dataTable('Acts of this run', [{ title: 'Act', isShort: true }, { title: 'Outcome', isShort: true }, { title: 'Details' }], rows)}${rest}`,
  };
}
