import { isVariableLayer } from '@sar/baseline';
import type { AuditEntry } from '../audit-entry.js';
import { entryWords, ofEntry, type Deviation, type Picture } from '../deviation.js';
import { kindOf } from '../declared-entry.js';
import { kindOfContext } from '../visibility.js';
import { isElsewhere } from './unreachable.js';
import { hasWrongContext } from './wrong-scope.js';

/** Declared as required, and not configured. */
export function missingEntries({ entries }: Picture): readonly Deviation[] {
  return entries.flatMap((entry): readonly Deviation[] => {
    const { state, required, purpose } = entry;
    if (!required || state.status !== 'absent' || state.notShared) return [];
    const why = purpose === '' ? '' : `; ${purpose}`;
    const note = state.note === '' ? '' : ` (${state.note})`;
    return [
      {
        ...ofEntry(entry),
        rule: 'missing-variable',
        impact: 'blocks',
        kind: kindOf(entry.layer),
        message: `the required ${entryWords(entry)} is not configured${note}${why}`,
        expected: `${entryWords(entry)}`,
        actual: 'absent',
        evidence: [],
        help: helpFor(entry),
        ...(isVariableLayer(entry.layer) && !entry.humanGovernance && { playbook: 'SAR-001' }),
      },
    ];
  });
}

function helpFor({ layer, humanGovernance }: AuditEntry): string {
  if (humanGovernance) return 'Set it by hand: only people may write it. Or mark it `required: false`.';
  return isVariableLayer(layer)
    ? 'Set it, by hand or with an intent (`sar intents set`), or mark it `required: false`.'
    : 'Set it in the settings of its layer; nobody can read a secret back, so nothing else can. Or mark it `required: false`.';
}

/** Referred to without a fallback, not declared, and configured nowhere that the reference could see: it is empty when it runs. */
export function missingReferences(picture: Picture): readonly Deviation[] {
  return picture.open.flatMap((group): readonly Deviation[] => {
    const [first] = group.empty;
    if (first === undefined || hasWrongContext(group, picture.entries) || isElsewhere(group, picture)) return [];
    const { context, name } = group;
    return [
      {
        rule: 'missing-variable',
        impact: 'degrades',
        kind: kindOfContext(context),
        layer: context,
        name,
        at: { reference: first },
        message: `${context}.${name} is empty when it runs: no layer that the job sees has it, and the expression has no fallback`,
        expected: `a ${kindOfContext(context)} ${name}, or a fallback`,
        actual: 'configured in no layer that the job sees',
        evidence: group.empty.slice(1),
        help: `Configure ${name}, or write a fallback: \`${context}.${name} || 'default'\`.`,
      },
    ];
  });
}
