/**
 * A command in a fenced block inside of a list's item. The fence is longer than any in the command, so that nothing in it ends the block.
 *
 * @param indent of the item's content
 */
export function fencedCommand(command: string, indent: string): string {
  const longest = Math.max(2, ...[...command.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const lines = [`${fence}sh`, ...command.split(/\r\n|\r|\n/), fence];
  return lines.map((line) => `${indent}${line}\n`).join('');
}
