const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Labels that find room on a phone. */
const MOST = 5;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000];

/** Moments for the axis of a stretch of time, at most five: days, first days of months or of years. */
export function monthTicks(from: number, to: number): readonly { readonly time: number; readonly label: string }[] {
  const days = (to - from) / DAY_MS;
  const step = DAY_STEPS.find((each) => days / each < MOST);
  if (step !== undefined) {
    const first = Math.ceil(from / DAY_MS) * DAY_MS;
    return steps(first, to, step * DAY_MS).map((time) => ({ time, label: `${new Date(time).getUTCDate()} ${monthOf(time)}` }));
  }
  const every = MONTH_STEPS.find((each) => days / 30.4 / each < MOST) ?? 12_000;
  const start = new Date(from);
  const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / every) * every;
  const ticks = Array.from({ length: MOST + 1 }, (_, index) => {
    const month = firstMonth + index * every;
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    return { time, label: every >= 12 ? String(Math.floor(month / 12)) : `${monthOf(time)} ${Math.floor(month / 12)}` };
  });
  return ticks.filter(({ time }) => time >= from && time <= to);
}

function steps(first: number, to: number, step: number): readonly number[] {
  return Array.from({ length: MOST + 1 }, (_, index) => first + index * step).filter((time) => time <= to);
}

function monthOf(time: number): string {
  return MONTHS[new Date(time).getUTCMonth()] ?? '';
}
