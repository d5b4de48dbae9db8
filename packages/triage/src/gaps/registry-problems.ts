import { nearestWord, quoteUntrusted, type Gap, type GapSettings } from '@sar/baseline';
import { shortGapId } from './gap-order.js';
import { waitingCircle } from './waiting-circle.js';

/** Something that is wrong between gaps, or between the gaps and the settings. */
export interface RegistryProblem {
  /** The gap to mend; undefined where it is the baseline. */
  readonly gap: string | undefined;
  readonly message: string;
}

/** What is wrong with a registry as a whole, where each gap is right by itself. Without gaps, milestones that a preset names wait for nothing. */
export function registryProblems(
  gaps: readonly Gap[],
  settings: Pick<GapSettings, 'impact-scores' | 'milestones'>,
): readonly RegistryProblem[] {
  const byId = new Map(gaps.map((gap) => [gap.id, gap]));
  const circle = waitingCircle(gaps);
  return [
    ...repeated(gaps),
    ...gaps.flatMap((gap) => [...areaProblem(gap, Object.keys(settings['impact-scores'])), ...waitProblems(gap, byId)]),
    ...(circle === undefined
      ? []
      : [{ gap: circle[0], message: `it waits for itself: ${[...circle, circle[0]].join(' → ')}; remove one \`after\`` }]),
    ...(gaps.length === 0 ? [] : milestoneProblems(settings.milestones, byId)),
  ];
}

function repeated(gaps: readonly Gap[]): readonly RegistryProblem[] {
  const seen = new Set<string>();
  return gaps.flatMap(({ id }) => {
    if (!seen.has(id)) return (seen.add(id), []);
    return [{ gap: id, message: 'the id is there twice; give one of the two another' }];
  });
}

function areaProblem({ id, area }: Gap, areas: readonly string[]): readonly RegistryProblem[] {
  if (area === undefined || areas.includes(area)) return [];
  const near = nearestWord(area, areas);
  const remedy =
    near === undefined ? 'add it there, or give the gap an `impact-score` of its own' : `did you mean ${quoteUntrusted(near)}?`;
  return [{ gap: id, message: `the area ${quoteUntrusted(area)} is not in \`gaps.impact-scores\` of the baseline; ${remedy}` }];
}

function waitProblems({ id, schedule }: Gap, byId: ReadonlyMap<string, Gap>): readonly RegistryProblem[] {
  return (schedule?.after ?? []).flatMap((other) => {
    const why = cannotBeAwaited(other, byId);
    return why === undefined ? [] : [{ gap: id, message: `\`schedule.after\` names ${other}: ${why}` }];
  });
}

function milestoneProblems(milestones: GapSettings['milestones'], byId: ReadonlyMap<string, Gap>): readonly RegistryProblem[] {
  const taken = new Set([...byId.keys()].map(shortGapId));
  return milestones.flatMap(({ id, after }) => {
    const isTaken = taken.has(id);
    taken.add(id);
    const own = isTaken
      ? [{ gap: undefined, message: `the milestone ${id} has the id of another bar of the roadmap; choose another` }]
      : [];
    const waits = (typeof after === 'string' ? [after] : after).flatMap((other) => {
      const why = cannotBeAwaited(other, byId);
      return why === undefined
        ? []
        : [{ gap: undefined, message: `the milestone ${id} comes after ${other}: ${why}, or change \`gaps.milestones\`` }];
    });
    return [...own, ...waits];
  });
}

/** A bar without a place on the roadmap would let a renderer choose the day. */
function cannotBeAwaited(id: string, byId: ReadonlyMap<string, Gap>): string | undefined {
  const gap = byId.get(id);
  if (gap === undefined) return 'there is no such gap; name another';
  return gap.schedule === undefined ? 'it has no `schedule`; add one to it' : undefined;
}
