import type { Finding, Waived } from '@sar/baseline';
import { anchorTo } from '../markup/address.js';
import { bounded } from '../markup/bounded-text.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { placeMarkup } from '../markup/place-markup.js';
import type { PageContext } from '../page-context.js';

const MAX_EVIDENCE = 5;

/** The place, with the job, the step and what it is called. */
export function whereMarkup({ signal: { artefact } }: Finding, { page }: PageContext): Markup {
  const { job, step, via = [], name } = artefact;
  const rest = [
    job === undefined ? '' : `job ${job}`,
    step === undefined ? '' : `step ${step}`,
    via.length === 0 ? '' : `by way of ${via.join(' → ')}`,
    name === undefined ? '' : `${artefact.kind} ${name}`,
  ].filter((words) => words !== '');
  return html`${placeMarkup(artefact, page.placeLink)}${rest.map((words) => html`, ${bounded(words, 'line')}`)}`;
}

/** What was read, each with its place; of many facts the first. */
export function evidenceMarkup({ signal: { evidence } }: Finding, { page }: PageContext): Markup | undefined {
  if (evidence.length === 0) return undefined;
  const items = evidence
    .slice(0, MAX_EVIDENCE)
    .map((item) => html`<li>${placeMarkup(item, page.placeLink)} <code class="q">${bounded(item.text, 'cell')}</code></li>`);
  const more = evidence.length - MAX_EVIDENCE;
  return html`<ul>
    ${joined(items)}${more > 0 && html`<li>${more} more</li>`}
  </ul>`;
}

/** The group that the finding belongs to, as a link to it. */
export function causeMarkup(finding: Finding, context: PageContext): Markup | undefined {
  const found = context.groupOf(finding.group);
  return found === undefined ? undefined : html`<a href="${anchorTo(found.anchor)}">${bounded(found.group.title, 'line')}</a>`;
}

/** `by a waiver until 2026-12-31: why (owner)`. */
export function waivedMarkup({ by, until, reason, owner }: Waived): Markup {
  const who = owner === undefined ? '' : ` (${bounded(owner, 'line')})`;
  return html`by ${by === 'waiver' ? 'a waiver' : 'a comment in the file'} until ${bounded(until, 'line')}: ${bounded(reason)}${who}`;
}
