import { allRules } from '@sar/patrol';
import type { RuleLink } from '@sar/report';
import type { ActionContext } from '@sar/runtime';

/** Addresses of the pages of SAR's own rules, at the version that runs. */
export function rulePages({ event }: ActionContext): RuleLink {
  const own = new Set(allRules().map(({ sensor }) => sensor));
  return ({ id, sensor }) => (own.has(sensor) ? event.ownAddress(`docs/rules/${sensor}/${id}.md`) : undefined);
}

/** The run's own address begins with that of its repository. */
export function repositoryAddress({ run }: ActionContext): string {
  return run().runUrl.replace(/\/actions\/runs\/\d+$/, '');
}
