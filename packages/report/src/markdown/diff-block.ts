import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { visibleText } from '../safety/visible-text.js';

/**
 * A unified diff as a fenced block that nothing inside can end. For reading: control characters are written out, carriage
 * returns at line ends left out, workflow commands broken. Ends with a newline.
 */
export function diffBlock(diff: string): string {
  const lines = diff.replace(/\r?\n$/, '').split(/\r?\n/);
  const shown = lines.map((line) => breakWorkflowCommands(line.split('\t').map(visibleText).join('\t'))).join('\n');
  const longestRun = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}diff\n${shown}\n${fence}\n`;
}
