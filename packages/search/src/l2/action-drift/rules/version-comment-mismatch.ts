import { componentOf } from '../known-action.js';
import { displayName, type Reference } from '../reference.js';
import type { Verdict } from '../verdict.js';
import { agree, type VersionName } from '../version-name.js';

/** A contradiction between pins of one action: the reference to mend, and the others that speak against it. */
export interface PinConflict {
  readonly reference: Reference;
  readonly others: readonly Reference[];
  /** What tells it from other conflicts of the repository. */
  readonly identity: string;
  readonly verdict: Verdict;
}

type Pin = Reference & { readonly version: VersionName; readonly versionText: string };

/**
 * Finds pins that contradict each other across a repository: one commit with comments that cannot both be true (`v4.1.0` and
 * `v4.2.0`), or one full version with two commits. A single pin is never judged: which commit a tag names cannot be known offline.
 */
export function pinConflicts(references: readonly Reference[]): readonly PinConflict[] {
  const pins = references.filter(isPin);
  return [
    ...groups(pins, (pin) => `${componentOf(pin.action)}@${pin.ref.toLowerCase()}`).flatMap(([key, group]) => twoVersions(key, group)),
    ...groups(
      pins.filter(({ version }) => version.numbers.length === 3),
      (pin) => `${componentOf(pin.action)} ${pin.version.numbers.join('.')}`,
    ).flatMap(([key, group]) => twoCommits(key, group)),
  ];
}

function twoVersions(key: string, group: readonly Pin[]): readonly PinConflict[] {
  const versions = groups(group, (pin) => pin.version.numbers.join('.'));
  const [odd] = fewest(versions);
  const reference = odd?.[0];
  if (reference === undefined) return [];
  const others = group.filter((pin) => !agree(pin.version, reference.version));
  const against = others[0];
  if (against === undefined) return [];
  return [
    {
      reference,
      others,
      identity: key,
      verdict: {
        rule: 'version-comment-mismatch',
        impact: 'advisory',
        message: `the commit ${reference.ref.slice(0, 7)} of ${displayName(reference)} is called ${reference.versionText} here and ${against.versionText} in ${against.path}.`,
        expected: 'one version for one commit',
        help: `Look up which tag names ${reference.ref.slice(0, 12)}, and mend the comment that is wrong.`,
      },
    },
  ];
}

function twoCommits(key: string, group: readonly Pin[]): readonly PinConflict[] {
  const commits = groups(group, (pin) => pin.ref.toLowerCase());
  const [odd, ...rest] = fewest(commits);
  const reference = odd?.[0];
  const others = rest.flat();
  const against = others[0];
  if (reference === undefined || against === undefined) return [];
  return [
    {
      reference,
      others,
      identity: key,
      verdict: {
        rule: 'version-comment-mismatch',
        impact: 'advisory',
        message: `${displayName(reference)} ${reference.versionText} is the commit ${reference.ref.slice(0, 7)} here and ${against.ref.slice(0, 7)} in ${against.path}.`,
        expected: 'one commit for one version',
        help: `Look up which commit the tag ${reference.versionText} names, and mend the pin or the comment that is wrong.`,
      },
    },
  ];
}

/** The groups of a repository's pins, those with the fewest places first; in the files' order among equals. */
function fewest(grouped: readonly (readonly [string, readonly Pin[]])[]): readonly (readonly Pin[])[] {
  const places = (group: readonly Pin[]) => group.reduce((sum, pin) => sum + pin.uses.length, 0);
  return grouped.map(([, group]) => group).toSorted((left, right) => places(left) - places(right));
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group === undefined) found.set(key, [item]);
    else group.push(item);
  }
  return [...found];
}

function isPin(reference: Reference): reference is Pin {
  return reference.pinned && reference.version !== undefined && reference.versionText !== undefined;
}
