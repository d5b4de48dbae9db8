import type { Fix } from '@sar/baseline';
import { isOncePerRepository, type Finding, type Place } from './finding.js';
import type { Verdict } from './verdict.js';

/** A signal in the making: what is said at the place where it stands, and the other places that it holds for. */
export interface Combined {
  readonly verdict: Verdict;
  /** What tells it from others of its rule. */
  readonly identity: readonly string[];
  readonly first: Place;
  /** In order of path, line and column, each once. */
  readonly further: readonly Place[];
}

/**
 * Joins findings that are told once per repository, and leaves the others one per file. The first place is the first one in an
 * asked file; what has none is left out. Places that YAML anchors repeat count once.
 */
export function combineFindings(findings: readonly Finding[], isAsked: (path: string) => boolean): readonly Combined[] {
  const groups = new Map<string, { readonly identity: Combined['identity']; readonly members: Finding[] }>();
  for (const finding of findings) {
    const { verdict, subject, places } = finding;
    const identity = isOncePerRepository(verdict) ? [subject] : [places[0].artefact.path, subject];
    const key = [verdict.rule, ...identity].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { identity, members: [finding] });
    else group.members.push(finding);
  }
  return [...groups.values()].flatMap(({ identity, members }) => {
    const sorted = distinctPlaces(members).toSorted((left, right) => byPlace(left.place, right.place));
    const first = sorted.find(({ place }) => isAsked(place.artefact.path));
    if (first === undefined) return [];
    const further = sorted.filter((one) => one !== first).map(({ place }) => place);
    return [{ verdict: withFixOfAll(first.finding.verdict, members), identity, first: first.place, further }];
  });
}

/** A fix is offered when it mends every place; the places of one signal can name several folders of an action. */
function withFixOfAll({ fix: own, ...verdict }: Verdict, members: readonly Finding[]): Verdict {
  const fixes: readonly (Fix | undefined)[] = members.map((member) => member.verdict.fix);
  if (own === undefined || fixes.includes(undefined)) return verdict;
  return { ...verdict, fix: { title: own.title, edits: fixes.flatMap((fix) => fix?.edits ?? []) } };
}

function distinctPlaces(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly place: Place }[] {
  const found = new Map<string, { readonly finding: Finding; readonly place: Place }>();
  for (const finding of findings) {
    for (const place of finding.places) {
      const { path, line, column } = place.artefact;
      const key = [path, line, column].join('\u0000');
      if (!found.has(key)) found.set(key, { finding, place });
    }
  }
  return [...found.values()];
}

/** Orders places by path, line and column; paths by UTF-16 units, the same on every machine. */
export function byPlace({ artefact: left }: Pick<Place, 'artefact'>, { artefact: right }: Pick<Place, 'artefact'>): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}
