import { SEVERITIES, type Gap, type GapSettings, type Roadmap, type RoadmapBar, type Severity } from '@sar/baseline';
import { inGapOrder, shortGapId } from './gap-order.js';

const SECTION_NAMES: Readonly<Record<Severity, string>> = {
  P0: 'P0 Critical',
  P1: 'P1 Blocker',
  P2: 'P2 Degraded',
  P3: 'P3 Advisory',
};

/**
 * The roadmap of a registry: the bars of its scheduled gaps by severity, then the milestones. Sections without bars are left out; without gaps there are no milestones. The
 * registry is sound: `registryProblems` finds nothing.
 */
export function roadmapOf(gaps: readonly Gap[], milestones: GapSettings['milestones']): Roadmap {
  const ordered = inGapOrder(gaps);
  const sections = SEVERITIES.map((severity) => ({
    name: SECTION_NAMES[severity],
    bars: ordered.flatMap((gap) => (gap.severity === severity ? barOf(gap) : [])),
  }));
  const ends = (gaps.length === 0 ? [] : milestones).map(({ id, name, after }) => ({
    id,
    name,
    isMilestone: true,
    after: (typeof after === 'string' ? [after] : after).map(shortGapId),
  }));
  return { sections: [...sections, { name: 'Milestones', bars: ends }].filter(({ bars }) => bars.length > 0) };
}

function barOf(gap: Gap): readonly RoadmapBar[] {
  const { schedule } = gap;
  if (schedule === undefined) return [];
  const { name = gap.gap, after = [], ...times } = schedule;
  const status = statusOf(gap);
  return [
    { id: shortGapId(gap.id), name, ...(status !== undefined && { status }), isMilestone: false, ...times, after: after.map(shortGapId) },
  ];
}

/** What is blocked by nothing but work that nobody began, and blocks others, is critical. */
function statusOf({ status, severity }: Gap): RoadmapBar['status'] {
  if (status === 'resolved' || status === 'ok') return 'done';
  if (status === 'in-progress') return 'active';
  return severity === 'P0' || severity === 'P1' ? 'critical' : undefined;
}
