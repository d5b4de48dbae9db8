import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import type { Palette } from '../terminal/palette.js';
import type { GatePlan } from './gate-plan.js';

/** What a gate would do, one line an element: where the checks come from, then each with its parts. */
export function gatePlanTable({ from, checks, notes }: GatePlan, palette: Palette): string[] {
  const width = Math.max(0, ...checks.flatMap(({ parts }) => parts.map(({ kind }) => kind.length)));
  return [
    terminalSafe(from),
    ...notes.map(terminalSafe),
    ...checks.flatMap(({ id, title, required, parts }) => [
      '',
      `${palette.heading(terminalSafe(title))} (${terminalSafe(id)})${required ? '' : ', not required'}`,
      ...(parts.length === 0
        ? [`  ${palette.P2('nothing is configured, so that the check is unknown')}`]
        : parts.map(({ kind, what }) => `  ${kind.padEnd(width)}  ${terminalSafe(what)}`)),
    ]),
  ].map(breakWorkflowCommands);
}
