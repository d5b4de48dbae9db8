import { couldMean, type Reference } from '@sar/workflows';
import type { AuditEntry } from '../audit-entry.js';
import { kindOf } from '../declared-entry.js';
import { entryWords, ofEntry, type Deviation, type Picture } from '../deviation.js';
import { sees } from '../visibility.js';
import { hasOtherContext } from './wrong-scope.js';
import { referencesOutside } from './unreachable.js';

/** Declared, and referred to by no workflow. Never where a reference whose name only a run knows, or an unread file, could mean it. */
export function unusedVariables(picture: Picture): readonly Deviation[] {
  const { entries, references, named } = picture;
  if (references.unread.length > 0) return [];
  return entries.flatMap((entry): readonly Deviation[] => {
    const sameName = named.get(entry.name) ?? [];
    if (isUsed(entry, sameName) || hasOtherContext(entry, sameName, entries)) return [];
    if (references.dynamic.some((dynamic) => couldMean(dynamic, contextOf(entry), entry.name))) return [];
    if (referencesOutside(entry, picture).length > 0) return [];
    return [
      {
        ...ofEntry(entry),
        rule: 'unused-variable',
        impact: 'advisory',
        kind: kindOf(entry.layer),
        message: `no workflow refers to the declared ${entryWords(entry)}`,
        expected: 'a reference in a workflow, or no entry',
        actual: 'referred to nowhere',
        evidence: [],
        help: 'Remove the entry and what it declares, or waive it when something outside of workflows reads it.',
        ...(isForOthers(entry) && { pedantic: true }),
      },
    ];
  });
}

/** A reference that has no effect may still be meant, so it counts. */
function isUsed(entry: AuditEntry, references: readonly Reference[]): boolean {
  return references.some((reference) => sees(reference, entry) !== 'no');
}

/** Workflows of this repository are not the ones that read these, or not alone: the organisation's are for all its repositories. */
function isForOthers({ layer, humanGovernance }: AuditEntry): boolean {
  return humanGovernance || ['codespace', 'dependabot', 'org-vars', 'org-secrets'].includes(layer);
}

function contextOf({ layer }: AuditEntry): Reference['context'] {
  return kindOf(layer) === 'variable' ? 'vars' : 'secrets';
}
