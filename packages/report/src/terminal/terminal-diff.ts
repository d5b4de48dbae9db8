import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { visibleText } from '../safety/visible-text.js';
import type { Palette } from './palette.js';

/**
 * A unified diff as lines to look at: coloured, with control characters written out and nothing in it a workflow command.
 * Tabs stay. For a patch that is to be applied, print the diff itself.
 */
export function terminalDiff(diff: string, palette: Palette): string[] {
  const lines = diff.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const safe = breakWorkflowCommands(line.replace(/\r$/, '').split('\t').map(visibleText).join('\t'));
    if (line.startsWith('--- ') || line.startsWith('+++ ')) return palette.heading(safe);
    if (line.startsWith('@@ ')) return palette.command(safe);
    if (line.startsWith('+')) return palette.good(safe);
    return line.startsWith('-') ? palette.P1(safe) : safe;
  });
}
