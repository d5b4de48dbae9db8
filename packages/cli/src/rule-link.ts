/** Where the rule pages of a release can be read. */
const PAGES = 'https://github.com/org/sar/blob/v1/docs/rules';

/** The address of a rule's page. */
export function ruleLink(rule: { readonly id: string; readonly sensor: string }): string {
  return `${PAGES}/${rule.sensor}/${rule.id}.md`;
}
