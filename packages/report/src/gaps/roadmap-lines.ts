import type { Roadmap, RoadmapBar } from '@sar/baseline';
import { mermaidText } from '../mermaid/mermaid-text.js';
import { barDates, type BarDates } from './bar-dates.js';

/** Words that Mermaid takes for the state of a bar where an id is expected. */
const TAGS: Readonly<Record<NonNullable<RoadmapBar['status']>, string>> = { done: 'done', active: 'active', critical: 'crit' };
const RESERVED = new Set([...Object.values(TAGS), 'milestone', 'vert']);
const DAY_MS = 86_400_000;
/** Mermaid draws no chart with more than 50,000 characters (`maxTextSize`). */
const MAX_LENGTH = 45_000;
/** Days after it have no form that Mermaid reads. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** Lines of a chart, and how many bars they leave out. */
export interface RoadmapLines {
  readonly lines: readonly string[];
  readonly left: number;
}

/**
 * The axis, sections and bars of a Gantt chart of Mermaid. Where there are too many for one chart, bars that are done are left out first,
 * then the last ones; so are bars that end after the year 9999.
 */
export function roadmapLines(roadmap: Roadmap): RoadmapLines {
  const dates = barDates(roadmap);
  const kept = fitting(roadmap, dates);
  const sections = roadmap.sections.map(({ name, bars }) => ({ name, bars: bars.filter((bar) => kept.has(bar)) }));
  const seen = new Set<string>();
  const lines = sections.flatMap(({ name, bars }) =>
    bars.length === 0 ? [] : [sectionLine(name), ...bars.map((bar) => barLine(bar, beginOf(bar, seen, dates)))],
  );
  const all = roadmap.sections.reduce((sum, { bars }) => sum + bars.length, 0);
  return { lines: [...axisLines([...kept].flatMap(({ id }) => dates.get(id) ?? [])), ...lines], left: all - kept.size };
}

function fitting({ sections }: Roadmap, dates: ReadonlyMap<string, BarDates>): ReadonlySet<RoadmapBar> {
  const bars = sections.flatMap((section) => section.bars).filter(({ id }) => (dates.get(id)?.to ?? 0) <= LAST_DAY);
  let room = MAX_LENGTH - sections.reduce((sum, { name }) => sum + sectionLine(name).length + 1, 0);
  const byNeed = [...bars.filter(({ isMilestone }) => isMilestone), ...bars.filter((bar) => isAhead(bar)), ...bars.filter(isDone)];
  const kept = new Set<RoadmapBar>();
  for (const bar of byNeed) {
    room -= barLine(bar, `after ${bar.after.join(' ')}2026-01-01`).length + 1;
    if (room < 0) break;
    kept.add(bar);
  }
  return kept;
}

function isDone({ status }: RoadmapBar): boolean {
  return status === 'done';
}

function isAhead(bar: RoadmapBar): boolean {
  return !bar.isMilestone && !isDone(bar);
}

/** Few enough days on the axis that their names stay apart. */
function axisLines(dates: readonly BarDates[]): readonly string[] {
  const first = dates.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = dates.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const days = (last - first) / DAY_MS;
  if (!(days > 12)) return ['  axisFormat %b %d'];
  if (days <= 100) return ['  axisFormat %b %d', '  tickInterval 1week'];
  return ['  axisFormat %b %Y', `  tickInterval ${Math.ceil(days / 365)}month`];
}

function sectionLine(name: string): string {
  return `  section ${mermaidText(name)}`;
}

/** Mermaid finds bars that stand further down only through a few others: what waits for one of them, or for one that is left out, gets its day. */
function beginOf({ id, from, after }: RoadmapBar, seen: Set<string>, dates: ReadonlyMap<string, BarDates>): string {
  const isAfter = from === undefined && after.every((other) => seen.has(other));
  seen.add(id);
  if (from !== undefined) return from;
  const begin = dates.get(id)?.from;
  return isAfter || begin === undefined ? `after ${after.map(barId).join(' ')}` : new Date(begin).toISOString().slice(0, 10);
}

function barLine({ id, name, status, isMilestone, to, days }: RoadmapBar, begin: string): string {
  const tags = [...(isMilestone ? ['milestone'] : []), ...(status === undefined ? [] : [TAGS[status]])];
  const end = isMilestone ? '0d' : (to ?? `${days ?? 1}d`);
  return `    ${mermaidText(name)} :${[...tags, barId(id), begin, end].join(', ')}`;
}

function barId(id: string): string {
  return RESERVED.has(id.toLowerCase()) ? `${id}-` : id;
}
