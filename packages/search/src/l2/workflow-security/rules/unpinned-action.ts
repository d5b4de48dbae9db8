import { parseUses, type Scalar } from '@sar/workflows';
import type { SecurityPicture } from '../picture/security-picture.js';
import { stepSites } from '../picture/step-site.js';
import type { WeakPlace, Weakness } from '../weakness.js';

/** Branches of others are the subject of `floating-reference` of action-drift. */
const BRANCH = /^(?:refs\/heads\/.*|main|master|develop|dev|trunk|next|latest|release)$/;

/**
 * Fires once for each action or workflow of someone else that is named by a tag, at its first place: tags can be moved, and were in 2025 and 2026 to commits that read
 * secrets. Branches are left to `floating-reference` of the sensor action-drift, which calls the same thing by its worse name.
 */
export function unpinnedActions(picture: SecurityPicture): readonly Weakness[] {
  const trusted = new Set([
    ...picture.options['trusted-owners'].map((owner) => owner.toLowerCase()),
    ...(picture.owner === undefined ? [] : [picture.owner]),
  ]);
  const grouped = new Map<string, WeakPlace[]>();
  const add = (path: string, text: string, uses: Scalar, job: string | undefined, step: string | undefined) => {
    const parsed = parseUses(uses, text);
    if (parsed.kind !== 'remote' || parsed.reference.pinned || BRANCH.test(parsed.reference.ref)) return;
    const { action, ref, written } = parsed.reference;
    if (trusted.has(written.split('/')[0]?.toLowerCase() ?? '')) return;
    const key = `${action.split('/').slice(0, 2).join('/')}@${ref}`;
    const place = {
      path,
      line: uses.range.line,
      column: uses.range.column,
      ...(job !== undefined && { job }),
      ...(step !== undefined && { step }),
      name: key,
    };
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [place]);
    else known.push(place);
  };
  for (const document of [...picture.workflows, ...picture.actions]) {
    if (document.kind === 'workflow')
      for (const job of document.jobs) if (job.uses !== undefined) add(document.path, document.text, job.uses, job.id, undefined);
    for (const { job, step } of stepSites(document))
      if (step.uses !== undefined) add(document.path, document.text, step.uses, job?.id, step.uses.value);
  }
  return [...grouped].flatMap(([name, places]) => {
    const [first, ...further] = places;
    if (first === undefined) return [];
    return [
      {
        rule: 'unpinned-action',
        place: first,
        identity: [name],
        message: `${name} is named by a tag or branch, which its owner, or whoever takes over his account, can move${further.length === 0 ? '' : `; ${further.length} more ${further.length === 1 ? 'place' : 'places'}`}`,
        expected: `${name.replace(/@.*/s, '')}@<commit> # ${name.replace(/^[^@]*@/s, '')}`,
        actual: name,
        further,
        evidence: further.slice(0, 20).map(({ path, line }) => ({ path, line, text: name })),
      },
    ];
  });
}
