/** What a ticked box of the dashboard asks for. */
export const TICK_ACTIONS = ['run', 'accept', 'waive'] as const;
export type TickAction = (typeof TICK_ACTIONS)[number];

/** A box that somebody ticked: `id` is that of the row's subject. */
export interface Tick {
  readonly action: TickAction;
  readonly id: string;
}

const LINE = /^ {0,8}- \[([ xX])\] <!-- sar:tick (run|accept|waive) ([0-9a-f]{16}) --> /;
/** Boxes that are read of one body. */
const MOST = 2000;

/**
 * A line with a box that is not ticked, indented below its row.
 *
 * @param label Markdown that is safe and on one line
 */
export function tickLine(action: TickAction, id: string, label: string): string {
  return `  - [ ] <!-- sar:tick ${action} ${id} --> ${label}`;
}

/** The boxes that are ticked in a body, in its order, each once. Only whole lines count, so that text inside of one forges none. */
export function readTicks(body: string): readonly Tick[] {
  const ticks = new Map<string, Tick>();
  for (const line of body.split(/\r?\n/).slice(0, 100_000)) {
    const [, box, action, id] = LINE.exec(line) ?? [];
    if (box === undefined || box === ' ' || id === undefined) continue;
    ticks.set(`${action} ${id}`, { action: action as TickAction, id });
    if (ticks.size >= MOST) break;
  }
  return [...ticks.values()];
}

/** The body with the boxes of these ticks empty again; all else stays. */
export function withoutTicks(body: string, ticks: readonly Tick[]): string {
  const cleared = new Set(ticks.map(({ action, id }) => `${action} ${id}`));
  return body
    .split('\n')
    .map((line) => {
      const [, box, action, id] = LINE.exec(line) ?? [];
      return box !== undefined && box !== ' ' && cleared.has(`${action} ${id}`) ? line.replace(/\[[xX]\]/, '[ ]') : line;
    })
    .join('\n');
}
