/**
 * Blocks of Markdown one after another, as many as fit into so many UTF-16 units, with `notice(blocks left out)` behind the last. Of
 * blocks that do not fit, no more are made than it takes to see that.
 *
 * @param blocks make one block each
 */
export function boundedBlocks(blocks: readonly (() => string)[], most: number, notice: (left: number) => string): string {
  const made: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = block();
    made.push(text);
    length += text.length;
    if (length > most) break;
  }
  if (length <= most) return made.join('');
  for (;;) {
    length -= made.pop()?.length ?? 0;
    const end = notice(blocks.length - made.length);
    if (length + end.length <= most) return made.join('') + end;
    if (made.length === 0) return '';
  }
}
