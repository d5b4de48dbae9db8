import { allRules } from '@sar/patrol';
import { encodedPath, type CommitLink, type RuleLink } from '@sar/report';
import type { ActionContext } from '@sar/runtime';

/** Addresses of the pages of SAR's own rules, at the version that runs. */
export function rulePages({ event }: ActionContext): RuleLink {
  const own = new Set(allRules().map(({ sensor }) => sensor));
  return ({ id, sensor }) => (own.has(sensor) ? event.ownAddress(`docs/rules/${sensor}/${id}.md`) : undefined);
}

/** Addresses of lines at a commit. */
export function commitLink(context: ActionContext): CommitLink {
  const repository = repositoryAddress(context);
  return ({ path, line }, commit) => `${repository}/blob/${commit}/${encodedPath(path)}${line === undefined ? '' : `#L${line}`}`;
}

/** Where the dashboard is found, whichever issue it is. */
export function dashboardAddress(context: ActionContext): string {
  return `${repositoryAddress(context)}/issues?q=is%3Aissue+is%3Aopen+label%3Asar%3Adashboard`;
}

/** The run's own address begins with that of its repository. */
function repositoryAddress({ run }: ActionContext): string {
  return run().runUrl.replace(/\/actions\/runs\/\d+$/, '');
}
