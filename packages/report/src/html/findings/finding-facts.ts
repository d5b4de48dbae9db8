import { SEVERITY_TABLE, type Finding } from '@sar/baseline';
import { bounded } from '../markup/bounded-text.js';
import { html, type Markup, type Piece } from '../markup/markup.js';
import { linked } from '../markup/place-markup.js';
import { prose } from '../markup/prose.js';
import { timeMarkup } from '../markup/time-words.js';
import type { PageContext } from '../page-context.js';
import { causeMarkup, evidenceMarkup, waivedMarkup, whereMarkup } from './fact-markup.js';
import { deadlineMarkup } from './sla-words.js';

/** A fact about a finding, by its name. */
export interface Fact {
  readonly name: string;
  readonly value: Markup;
}

interface FactKind {
  readonly name: string;
  readonly of: (finding: Finding, context: PageContext) => Piece;
  /** What the fact is made from, where findings of one rule mostly have the same: it then is said once, before them. */
  readonly from?: (finding: Finding, context: PageContext) => string;
}

/** In the order in which people ask: what, where, why, how to mend it, who and when. */
const KINDS: readonly FactKind[] = [
  { name: 'Where', of: whereMarkup },
  { name: 'Expected', of: ({ signal }) => written(signal.expected) },
  { name: 'Actual', of: ({ signal }) => written(signal.actual) },
  { name: 'Evidence', of: evidenceMarkup },
  { name: 'How to mend it', of: ({ signal }) => written(signal.help), from: ({ signal }) => signal.help },
  { name: 'Ready edit', of: ({ signal }) => written(signal.fix?.title) },
  { name: 'Playbook', of: (finding, context) => line(playbookOf(finding, context)), from: (...of) => playbookOf(...of) ?? '' },
  { name: 'One cause', of: causeMarkup },
  { name: 'Rule', of: ruleMarkup, from: ({ signal }) => `${signal.sensor}\n${signal.rule}` },
  { name: 'Decided by', of: decisionMarkup, from: ({ decision }) => `${decision.by}\n${decision.why}` },
  { name: 'Then', of: ({ route }) => routeWords(route), from: ({ route }) => route },
  { name: 'Owner', of: ({ owner }) => line(owner), from: ({ owner }) => owner ?? '' },
  { name: 'First seen', of: ({ firstSeen }) => timeMarkup(firstSeen) },
  { name: 'Due', of: ({ waived, sla }) => (waived === undefined ? deadlineMarkup(sla) : undefined) },
  { name: 'Waived', of: ({ waived }) => (waived === undefined ? undefined : waivedMarkup(waived)) },
  {
    name: 'Accepted',
    of: ({ signal }, { page }) => page.accepted?.has(signal.id) === true && 'recorded as known; it does not count as new',
  },
  { name: 'Labels', of: ({ labels = [] }) => line(labels.join(', ')), from: ({ labels = [] }) => labels.join(', ') },
  { name: 'More', of: ({ signal: { artefact } }) => artefact.url !== undefined && linked(html`${line(artefact.url)}`, artefact.url) },
  { name: 'Id', of: ({ signal }) => html`<code>${line(signal.id)}</code>` },
];

/** What is known of a finding, of the facts with the names that are asked for. */
export function findingFacts(finding: Finding, context: PageContext, isWanted: (name: string) => boolean = () => true): readonly Fact[] {
  return KINDS.flatMap(({ name, of }) => {
    if (!isWanted(name)) return [];
    const value = of(finding, context);
    return value === undefined || value === '' || value === false ? [] : [{ name, value: html`${value}` }];
  });
}

/** Names of the facts that several findings have in common; none of one finding alone. */
export function sharedNames(findings: readonly Finding[], context: PageContext): ReadonlySet<string> {
  const [first, ...others] = findings;
  if (first === undefined || others.length === 0) return new Set();
  const shared = KINDS.filter(({ from }) => {
    const value = from?.(first, context);
    return from !== undefined && others.every((finding) => from(finding, context) === value);
  });
  return new Set(shared.map(({ name }) => name));
}

function playbookOf({ signal }: Finding, { page }: PageContext): string | undefined {
  return page.playbooks?.get(signal.id);
}

function written(text: string | undefined): Piece {
  return text === undefined || text === '' ? undefined : prose(text);
}

function line(text: string | undefined): string | undefined {
  return text === undefined ? undefined : bounded(text, 'line');
}

function ruleMarkup({ signal }: Finding, { page }: PageContext): Markup {
  const rule = linked(html`<code>${line(signal.rule)}</code>`, page.ruleLink?.({ id: signal.rule, sensor: signal.sensor }));
  return html`${rule} of the sensor <code>${line(signal.sensor)}</code>`;
}

function decisionMarkup({ decision }: Finding): Markup {
  return html`<code>${line(decision.by)}</code>: ${bounded(decision.why)}`;
}

/** What happens next, in words where the severity table has the route. */
function routeWords(route: string): string {
  return Object.entries(SEVERITY_TABLE.routes).find(([name]) => name === route)?.[1] ?? bounded(route, 'line');
}
