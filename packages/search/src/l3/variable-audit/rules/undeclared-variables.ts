import { entryWords, type Deviation, type Picture } from '../deviation.js';
import { kindOf } from '../declared-entry.js';
import { kindOfContext, sees } from '../visibility.js';
import { hasWrongContext } from './wrong-scope.js';
import { isElsewhere } from './unreachable.js';

/** Referred to but not declared, while the registry has entries of that kind; and configured but not declared (pedantic). */
export function undeclaredVariables(picture: Picture): readonly Deviation[] {
  return [...referredTo(picture), ...configuredOnly(picture)];
}

function referredTo(picture: Picture): readonly Deviation[] {
  const { entries, open } = picture;
  return open.flatMap((group): readonly Deviation[] => {
    const { context, name, references, empty } = group;
    const kind = kindOfContext(context);
    const hasRegistry = entries.some(({ layer }) => kindOf(layer) === kind && layer !== 'codespace' && layer !== 'dependabot');
    // A worse deviation of the same name says it already.
    if (!hasRegistry || empty.length > 0 || hasWrongContext(group, entries) || isElsewhere(group, picture)) return [];
    const [first, ...others] = references;
    return [
      {
        rule: 'undeclared-variable',
        impact: 'advisory',
        kind,
        layer: context,
        name,
        at: { reference: first },
        message: `${context}.${name} is used, but the registry does not declare it`,
        expected: `an entry for ${name} in variables.registry`,
        actual: 'not declared',
        evidence: others,
        help: `Declare ${name} in variables.registry, with \`required: false\` where its absence is fine, or remove the reference.`,
      },
    ];
  });
}

function configuredOnly({ extra, named }: Picture): readonly Deviation[] {
  return extra.flatMap((entry): readonly Deviation[] => {
    const { layer, environment, name } = entry;
    const isReferred = (named.get(name) ?? []).some((reference) => sees(reference, entry) !== 'no');
    if (isReferred) return [];
    return [
      {
        rule: 'undeclared-variable',
        impact: 'advisory',
        kind: kindOf(layer),
        layer,
        ...(environment !== undefined && { environment }),
        name,
        at: { declared: ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])] },
        message: `the ${entryWords(entry)} is configured, but the registry does not declare it and no workflow refers to it`,
        expected: `an entry for ${name} in variables.registry`,
        actual: 'configured, not declared',
        evidence: [],
        help: 'Declare it, or delete it when nothing needs it.',
        pedantic: true,
      },
    ];
  });
}
