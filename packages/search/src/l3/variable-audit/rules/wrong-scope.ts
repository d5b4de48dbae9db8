import { isVariableLayer } from '@sar/baseline';
import type { Reference } from '@sar/workflows';
import type { AuditEntry } from '../audit-entry.js';
import { kindOf } from '../declared-entry.js';
import { entryWords, ofEntry, type Deviation, type Picture } from '../deviation.js';
import type { OpenName } from '../open-names.js';
import { kindOfContext } from '../visibility.js';
import { referencesOutside } from './unreachable.js';

/** Declared as a secret, and a variable of that name is configured, where everyone who sees the repository's settings can read it. */
export function wrongKinds({ entries, configured }: Picture): readonly Deviation[] {
  return entries.flatMap((entry): readonly Deviation[] => {
    if (kindOf(entry.layer) !== 'secret' || isDeclaredAs('variable', entry.name, entries)) return [];
    const found = configured.lists.find(({ layer, answer }) => isVariableLayer(layer) && answer.known && answer.value.has(entry.name));
    if (found === undefined) return [];
    const { layer, environment } = found;
    return [
      {
        ...ofEntry(entry),
        rule: 'wrong-scope',
        impact: 'degrades',
        kind: 'secret',
        message: `${entry.name} is declared as a secret (${entry.layer}), but it is configured as a variable (${layer}), whose value can be read`,
        expected: entryWords(entry),
        actual: entryWords({ layer, name: entry.name, ...(environment !== undefined && { environment }) }),
        evidence: [],
        help: 'Delete the variable and set the secret, with a new value: the old one could be read.',
      },
    ];
  });
}

/** `vars.X` where X is declared as a secret alone, or the reverse. */
export function wrongContexts({ entries, open }: Picture): readonly Deviation[] {
  return open.flatMap((group): readonly Deviation[] => {
    if (!hasWrongContext(group, entries)) return [];
    const { context, name, references } = group;
    const [first, ...others] = references;
    const kind = kindOfContext(context);
    const declared = kind === 'variable' ? 'secret' : 'variable';
    const right = declared === 'secret' ? 'secrets' : 'vars';
    return [
      {
        rule: 'wrong-scope',
        impact: 'degrades',
        kind: declared,
        layer: context,
        name,
        at: { reference: first },
        message: `${context}.${name} looks for a ${kind}, but ${name} is declared as a ${declared}`,
        expected: `${right}.${name}`,
        actual: `${context}.${name}`,
        evidence: others,
        help: `Write \`${right}.${name}\`, or declare a ${kind} of that name.`,
      },
    ];
  });
}

/** Declared for an environment, and referred to only by jobs that are not in it. */
export function unreachableEntries(picture: Picture): readonly Deviation[] {
  return picture.entries.flatMap((entry): readonly Deviation[] => {
    const [first, ...others] = referencesOutside(entry, picture);
    if (first === undefined) return [];
    const { environment = '', name } = entry;
    return [
      {
        ...ofEntry(entry),
        rule: 'wrong-scope',
        impact: 'degrades',
        kind: kindOf(entry.layer),
        message: `${name} is declared for the environment "${environment}", but the jobs that refer to it are not in it`,
        expected: `a reference in a job with \`environment: ${environment}\``,
        actual: 'references in other jobs alone',
        evidence: [first, ...others],
        help: `Give the jobs \`environment: ${environment}\`, or keep ${name} in the repository's layer.`,
      },
    ];
  });
}

/** The organisation has it, but does not share it with the repository. */
export function notSharedEntries({ entries }: Picture): readonly Deviation[] {
  return entries.flatMap((entry): readonly Deviation[] => {
    if (entry.state.status !== 'absent' || !entry.state.notShared) return [];
    return [
      {
        ...ofEntry(entry),
        rule: 'wrong-scope',
        impact: entry.required ? 'blocks' : 'advisory',
        kind: kindOf(entry.layer),
        message: `the organisation has ${entry.name}, but does not share it with this repository`,
        expected: `${entryWords(entry)}, shared with this repository`,
        actual: 'not shared',
        evidence: [],
        help: 'Let an owner of the organisation add this repository to those that may read it.',
      },
    ];
  });
}

/** Whether the name is declared, but only as the other kind. Codespaces and Dependabot have names of their own. */
export function hasWrongContext({ context, name }: Pick<OpenName, 'context' | 'name'>, entries: readonly AuditEntry[]): boolean {
  const kind = kindOfContext(context);
  return !isDeclaredAs(kind, name, entries) && isDeclaredAs(kind === 'variable' ? 'secret' : 'variable', name, entries);
}

/** Whether references look for the entry in the wrong context, so that it is not unused. */
export function hasOtherContext(entry: AuditEntry, sameName: readonly Reference[], entries: readonly AuditEntry[]): boolean {
  return isForWorkflows(entry) && sameName.some((reference) => hasWrongContext(reference, entries));
}

function isDeclaredAs(kind: 'variable' | 'secret', name: string, entries: readonly AuditEntry[]): boolean {
  return entries.some((entry) => entry.name === name && kindOf(entry.layer) === kind && isForWorkflows(entry));
}

function isForWorkflows({ layer }: AuditEntry): boolean {
  return layer !== 'codespace' && layer !== 'dependabot';
}
