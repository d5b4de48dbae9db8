import { allRules } from '@sar/patrol';

/** Where the rule pages of a release can be read. */
const PAGES = 'https://github.com/org/sar/blob/v1/docs/rules';

/** The address of a rule's page; undefined for a rule of a sensor that the repository declares itself. */
export function ruleLink(rule: { readonly id: string; readonly sensor: string }): string | undefined {
  return allRules().some(({ sensor }) => sensor === rule.sensor) ? `${PAGES}/${rule.sensor}/${rule.id}.md` : undefined;
}
