import type { Fix } from '@sar/baseline';
import { DRIFT_DATA, type DeadReference } from '../drift-data.js';
import { display, displayName, type Reference } from '../reference.js';
import type { ReferenceJudge } from '../verdict.js';
import { contains, spanOf } from '../version-name.js';

/** A version that fails on github.com, or that its owner gave up. A name for several versions counts only when all of them do. */
export const deadReference: ReferenceJudge = (reference, { asOf }) => {
  const found = DRIFT_DATA.deadReferences.find((entry) => entry.since <= asOf && concerns(entry, reference));
  if (found === undefined) return undefined;
  const name = display(reference);
  const fix = fixOf(found, reference);
  return {
    rule: 'dead-reference',
    impact: found.effect === 'fails' ? 'blocks' : 'degrades',
    message: `${name} ${found.effect === 'fails' ? 'fails on github.com' : 'is no longer supported'} since ${found.since}: ${found.why}.`,
    expected: `${displayName(reference)}: ${found.use}`,
    help: helpOf(found, reference.pinned),
    ...(fix !== undefined && { fix }),
  };
};

function helpOf({ use, mind, ghes, source }: DeadReference, pinned: boolean): string {
  return [
    `Use ${use}${pinned ? ', pinned by its commit' : ''}.`,
    mind === undefined ? '' : `Mind: ${mind}.`,
    ghes ? 'GitHub Enterprise Server still runs this version; there, waive the finding.' : '',
    `Source: ${source}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function concerns(entry: DeadReference, { action, ref, version }: Reference): boolean {
  const known = entry.action.toLowerCase();
  if (action !== known && !action.startsWith(`${known}/`)) return false;
  if (entry.refs?.includes(ref) === true) return true;
  return version !== undefined && contains(entry, spanOf(version));
}

/** Only tags are rewritten: which commit a tag names cannot be known from here. */
function fixOf({ fix }: DeadReference, reference: Reference): Fix | undefined {
  if (fix === undefined || reference.pinned) return undefined;
  const edits = reference.uses.flatMap(({ uses, path }) => {
    const start = reference.text.indexOf(`@${reference.ref}`, uses.range.start) + 1;
    const end = start + reference.ref.length;
    // A scalar that is written with escapes, or stands elsewhere as an anchor, is left to people.
    return start === 0 || end > uses.range.end ? [] : [{ path, start, end, text: fix }];
  });
  const distinct = [...new Map(edits.map((edit) => [edit.start, edit])).values()];
  return edits.length === reference.uses.length ? { title: `Use ${displayName(reference)}@${fix}`, edits: distinct } : undefined;
}
