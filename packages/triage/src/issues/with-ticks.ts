import type { Tick } from '@sar/baseline';

/** The text with the boxes of these ticks ticked, where it has them: nobody's tick is lost before it was acted on. */
export function withTicks(text: string, ticks: readonly Tick[]): string {
  if (ticks.length === 0) return text;
  const starts = new Set(ticks.map(({ action, id }) => `- [ ] <!-- sar:tick ${action} ${id} --> `));
  return text
    .split('\n')
    .map((line) => {
      const end = line.indexOf('--> ');
      const isTicked = end >= 0 && starts.has(line.slice(0, end + 4).trimStart());
      return isTicked ? line.replace('- [ ] ', '- [x] ') : line;
    })
    .join('\n');
}
