import type { GapSettings } from '@sar/baseline';
import { gapCounts, gapRoadmap, gapTable, impactChart, type ImpactBar, type MarkedSection } from '@sar/report';
import { impactOf, roadmapOf } from '@sar/triage';
import type { GapRegistry } from './read-registry.js';

/** What documents say about the registry, by section. The registry has no problems. */
export function registrySections({ gaps }: Pick<GapRegistry, 'gaps'>, settings: GapSettings): ReadonlyMap<MarkedSection, string> {
  return new Map<MarkedSection, string>([
    ['sar:gaps:counts', gapCounts(gaps)],
    ['sar:gaps:table', gapTable(gaps, (gap) => impactOf(gap, settings))],
    ['sar:gaps:roadmap', gapRoadmap(roadmapOf(gaps, settings.milestones), gaps)],
    ['sar:gaps:impact', impactChart(impactBars({ gaps }, settings))],
  ]);
}

/** The areas in their declared order; where none are declared, the gaps that have an impact of their own. */
function impactBars({ gaps }: Pick<GapRegistry, 'gaps'>, settings: GapSettings): readonly ImpactBar[] {
  const areas = Object.entries(settings['impact-scores']).map(([name, impact]) => ({ name, impact }));
  if (areas.length > 0) return areas;
  return gaps.flatMap(({ id, impactScore }) => (impactScore === undefined ? [] : [{ name: id, impact: impactScore }]));
}
