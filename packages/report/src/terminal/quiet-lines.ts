import { isOpen } from '../findings/count-findings.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import { placeWords } from '../findings/place-words.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import type { Palette } from './palette.js';

/**
 * Findings alone, most severe first, one line each and never cut: `path:line: P2 rule: message`, the form that editors and
 * other tools read. Waived findings are left out; no findings give no lines.
 */
export function quietLines(report: PatrolReport, palette: Palette): string[] {
  return mostSevereFirst(report.findings.filter(isOpen)).map(({ severity, signal }) =>
    breakWorkflowCommands(
      `${terminalSafe(placeWords(signal.artefact))}: ${palette[severity](severity)} ${terminalSafe(signal.rule)}: ${terminalSafe(signal.message)}`,
    ),
  );
}
