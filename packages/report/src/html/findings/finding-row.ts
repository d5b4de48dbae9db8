import type { Finding } from '@sar/baseline';
import { bounded } from '../markup/bounded-text.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { placeText } from '../markup/place-markup.js';
import type { PageContext } from '../page-context.js';
import type { Fact } from './finding-facts.js';
import { severityBadge } from './severity-badge.js';
import { slaWords } from './sla-words.js';

/** A finding on one line, which opens to its facts. */
export function findingRow(finding: Finding, facts: readonly Fact[], context: PageContext): Markup {
  const { signal, severity, sla, waived } = finding;
  const anchor = context.anchorOf(finding);
  const id = anchor === undefined ? undefined : html` id="${anchor}"`;
  const isAccepted = context.page.accepted?.has(signal.id) === true;
  const due =
    waived === undefined ? html`<span class="${sla.breached ? 'late' : 'left'}">${slaWords(sla)}</span>` : html`<span>waived</span>`;
  return html`<details class="f" ${id}>
    <summary>
      ${severityBadge(severity)}<span class="m">${bounded(signal.message)}</span
      ><span class="w"><code>${placeText(signal.artefact)}</code>${isAccepted && html` <span class="tag">accepted</span>`}</span
      ><span class="d">${due}</span>
    </summary>
    ${factList(facts)}
  </details> `;
}

/** Facts as a list of names and values. */
export function factList(facts: readonly Fact[]): Markup {
  return html`<dl>
    ${joined(
      facts.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      ),
    )}
  </dl>`;
}
