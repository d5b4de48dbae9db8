import { parseUses } from '@sar/workflows';
import data from '../data/popular-actions.json' with { type: 'json' };
import { stepSites } from '../picture/step-site.js';
import type { WeaknessRule } from './weakness-rule.js';

const OWNERS: ReadonlySet<string> = new Set(data.owners);

/** Fires for owners and actions that are one letter away from well-known ones, which are long enough that this is no chance. */
export const typosquatAction: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap(({ job, step }) => {
    if (step.uses === undefined) return [];
    const parsed = parseUses(step.uses, document.text);
    if (parsed.kind !== 'remote') return [];
    const name = parsed.reference.written.toLowerCase();
    const meant = name.startsWith(`${picture.owner ?? ' '}/`) ? undefined : meantBy(name);
    if (meant === undefined) return [];
    return [
      {
        rule: 'typosquat-action',
        place: {
          path: document.path,
          line: step.uses.range.line,
          column: step.uses.range.column,
          ...(job !== undefined && { job: job.id }),
          step: step.uses.value,
        },
        identity: [name],
        message: `${parsed.reference.written} is a letter away from ${meant}: whoever owns that name runs code here`,
        expected: meant,
        actual: parsed.reference.written,
      },
    ];
  });

/** The well-known name that is one letter away; undefined for well-known owners themselves. */
function meantBy(name: string): string | undefined {
  const [owner = '', repository = ''] = name.split('/');
  if (OWNERS.has(owner)) {
    const known = data.actions.filter((action) => action.startsWith(`${owner}/`));
    // GitHub's own organisation is closed: a wrong name in it gives an error, and nothing else.
    return owner === 'actions' || known.includes(name) ? undefined : known.find((action) => isOneAway(action, name));
  }
  const near = data.owners.find((known) => known.length >= 6 && isOneAway(known, owner));
  const action = near === undefined ? undefined : data.actions.find((known) => known === `${near}/${repository}`);
  return action;
}

/** One letter is missing, too many, another, or changed places with its neighbour. */
export function isOneAway(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return a.length + b.length <= 2 ? a.length <= 1 && b.length <= 1 : a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
