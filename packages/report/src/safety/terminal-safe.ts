import { breakWorkflowCommands } from './break-workflow-commands.js';
import { visibleText } from './visible-text.js';

/**
 * Text of a repository for one line of a terminal or a log: no control character reaches the terminal (escape sequences,
 * newlines and bidirectional marks are written out), and the runner finds no workflow command in it.
 */
export function terminalSafe(text: string): string {
  return breakWorkflowCommands(visibleText(text));
}
