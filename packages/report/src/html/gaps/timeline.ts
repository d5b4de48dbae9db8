import type { Roadmap, RoadmapBar } from '@sar/baseline';

const DAY_MS = 86_400_000;
/** No roadmap goes further. */
const LAST = Date.UTC(3000, 0);

/** A bar with its begin and end, in milliseconds; undefined where its dates do not say when. */
export interface TimedBar {
  readonly bar: RoadmapBar;
  readonly section: string;
  readonly span: { readonly from: number; readonly to: number } | undefined;
}

/**
 * The bars with their dates: a bar begins on its day, or when the last of those before it ends; it ends on its day, or after its days.
 * Bars that wait for each other, or for one without dates, have none.
 */
export function timeline({ sections }: Roadmap): readonly TimedBar[] {
  const bars = sections.flatMap(({ name, bars: ofSection }) => ofSection.map((bar) => ({ bar, section: name })));
  const byId = new Map(bars.map(({ bar }) => [bar.id, bar]));
  const spans = new Map<string, TimedBar['span']>();
  const waiting = new Set<string>();

  const spanOf = (bar: RoadmapBar): TimedBar['span'] => {
    if (spans.has(bar.id)) return spans.get(bar.id);
    if (waiting.has(bar.id)) return undefined;
    waiting.add(bar.id);
    const from = dayOf(bar.from) ?? afterAll(bar);
    const to = dayOf(bar.to) ?? (from === undefined ? undefined : from + (bar.days ?? (bar.isMilestone ? 0 : 1)) * DAY_MS);
    const isKnown = from !== undefined && to !== undefined && to <= LAST;
    const span = isKnown ? { from, to: Math.max(from, to) } : undefined;
    waiting.delete(bar.id);
    spans.set(bar.id, span);
    return span;
  };
  const afterAll = (bar: RoadmapBar): number | undefined => {
    const ends = bar.after.map((id) => {
      const before = byId.get(id);
      return before === undefined ? undefined : spanOf(before)?.to;
    });
    return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...ends.map((end) => end ?? 0));
  };
  return bars.map(({ bar, section }) => ({ bar, section, span: spanOf(bar) }));
}

/** The day as milliseconds at its begin in UTC; undefined for anything but `YYYY-MM-DD` of the years 1970 to 2999. */
function dayOf(day: string | undefined): number | undefined {
  const time = day !== undefined && /^(?:19[7-9]\d|2\d{3})-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
