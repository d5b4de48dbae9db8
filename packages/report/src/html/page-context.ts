import type { CauseGroup, Finding } from '@sar/baseline';
import { isOpen } from '../findings/count-findings.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import type { RuleInfo } from '../findings/rule-info.js';
import type { HtmlPage } from './html-page.js';
import { anchorTo } from './markup/address.js';
import { html, type Markup } from './markup/markup.js';

/** Most groups that a page shows. */
export const MAX_GROUPS = 200;

/** The page with what its parts ask for again and again. */
export interface PageContext {
  readonly page: HtmlPage;
  /** Findings that nothing waives, the worst first. */
  readonly open: readonly Finding[];
  readonly waived: readonly Finding[];
  /** The finding with this id, where there is one. */
  readonly findingOf: (id: string) => Finding | undefined;
  /** The place of a finding on the page; none for a second finding of the same id. */
  readonly anchorOf: (finding: Finding) => string | undefined;
  /** The group, with its place on the page; of so many groups only the first are on it. */
  readonly groupOf: (id: string | undefined) => { readonly group: CauseGroup; readonly anchor: string } | undefined;
  readonly ruleOf: (finding: Finding) => RuleInfo | undefined;
  /** Ids of findings that the page has; known once they are written. */
  readonly written: Set<string>;
}

export function pageContext(page: HtmlPage): PageContext {
  const byId = new Map<string, Finding>();
  const anchors = new Map<Finding, string>();
  for (const finding of mostSevereFirst(page.findings)) {
    if (byId.has(finding.signal.id)) continue;
    byId.set(finding.signal.id, finding);
    anchors.set(finding, /^[\w-]{1,64}$/.test(finding.signal.id) ? `f-${finding.signal.id}` : `f-n${anchors.size}`);
  }
  const groups = new Map(page.groups.slice(0, MAX_GROUPS).map((group, index) => [group.id, { group, anchor: `cause-${index + 1}` }]));
  const rules = new Map(page.rules.map((rule) => [ruleKey(rule.sensor, rule.id), rule]));
  return {
    page,
    open: mostSevereFirst(page.findings.filter(isOpen)),
    waived: mostSevereFirst(page.findings.filter((finding) => !isOpen(finding))),
    findingOf: (id) => byId.get(id),
    anchorOf: (finding) => anchors.get(finding),
    groupOf: (id) => (id === undefined ? undefined : groups.get(id)),
    ruleOf: ({ signal }) => rules.get(ruleKey(signal.sensor, signal.rule)),
    written: new Set(),
  };
}

/** The words as a link to the finding, where the page has it. */
export function toFinding(context: PageContext, finding: Finding, words: Markup): Markup {
  const anchor = context.anchorOf(finding);
  return anchor === undefined || !context.written.has(finding.signal.id) ? words : html`<a href="${anchorTo(anchor)}">${words}</a>`;
}

function ruleKey(sensor: string, rule: string): string {
  return `${sensor}\n${rule}`;
}
