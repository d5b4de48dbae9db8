import { LAYERS, LAYER_NAMES, SEVERITIES, type Finding } from '@sar/baseline';
import { countOf, groupedNumber } from '../../findings/count-words.js';
import { SEVERITY_NAMES } from '../../findings/severity-names.js';
import { html, joined, type Markup } from '../markup/markup.js';
import type { Section } from '../markup/section.js';
import type { PageContext } from '../page-context.js';
import type { Room } from './room.js';
import { ruleBlock } from './rule-block.js';

/** Up to so many findings on the whole page, every one can be seen without opening its rule. */
const FEW = 40;

/** The open findings: the worst first, then by layer, then those of one rule together. Ends where the room ends, and says so. */
export function findingsSection(context: PageContext, room: Room): Section | undefined {
  const { open } = context;
  if (open.length === 0) return undefined;
  const before = context.written.size;
  const parts = SEVERITIES.map((severity) =>
    severityPart(
      severity,
      open.filter((finding) => finding.severity === severity),
      context,
      room,
    ),
  );
  const missing = new Set(open.map(({ signal }) => signal.id)).size - (context.written.size - before);
  return {
    id: 'findings',
    title: 'Findings',
    count: groupedNumber(open.length),
    body: html`${joined(parts)}${missing > 0 && cutNotice(missing, context)}`,
  };
}

/** The place of the findings of a severity and a layer. */
export function partAnchor(severity: string, layer?: string): string {
  return layer === undefined ? severity : `${severity}-${layer}`;
}

function severityPart(
  severity: (typeof SEVERITIES)[number],
  findings: readonly Finding[],
  context: PageContext,
  room: Room,
): Markup | undefined {
  if (findings.length === 0) return undefined;
  const layers = LAYERS.map((layer) => {
    const inLayer = findings.filter(({ signal }) => signal.layer === layer);
    if (inLayer.length === 0) return undefined;
    const blocks = byRule(inLayer).map((ofRule) => ruleBlock(ofRule, context.open.length <= FEW, context, room));
    return html`<h4 id="${partAnchor(severity, layer)}">
        ${layer} ${LAYER_NAMES[layer]} <span class="c">${groupedNumber(inLayer.length)}</span>
      </h4>
      ${joined(blocks)}`;
  });
  return html`<h3 id="${partAnchor(severity)}">
      <span class="b ${severity}">${severity} ${SEVERITY_NAMES[severity]}</span> <span class="c">${groupedNumber(findings.length)}</span>
    </h3>
    ${joined(layers)}`;
}

/** The findings of each rule, the rules with the most first. */
function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.signal.sensor}\n${finding.signal.rule}`;
    const group = rules.get(key);
    if (group === undefined) rules.set(key, [finding]);
    else group.push(finding);
  }
  return [...rules.values()].sort((a, b) => b.length - a.length);
}

function cutNotice(missing: number, { page }: PageContext): Markup {
  return html`<p class="note">
    ${countOf(missing, 'finding')} more, none of them worse than those above, would make this page too large to open.
    <code>${page.command} --format json</code> has all of them.
  </p>`;
}
