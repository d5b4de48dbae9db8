import { countFindings, isOpen } from './count-findings.js';
import { countOf } from './count-words.js';
import { mostSevereFirst } from './order-findings.js';
import type { PatrolReport } from './patrol-report.js';

/** A command worth typing next, and what it is good for. */
export interface NextStep {
  readonly command: string;
  readonly gain: string;
}

/** What to do about the findings; empty when there are none. `command` is the command that was run, e.g. `sar patrol`. */
export function nextSteps(report: PatrolReport, command: string): readonly NextStep[] {
  const [worst] = mostSevereFirst(report.findings.filter(isOpen));
  if (worst === undefined) return [];
  const { fixable } = countFindings(report.findings);
  // A rule of the repository's own sensors has no page.
  const explained = report.rules.find(({ id, sensor }) => id === worst.signal.rule && sensor === worst.signal.sensor);
  const steps: NextStep[] =
    explained === undefined ? [] : [{ command: `sar explain ${explained.id}`, gain: 'what the rule means and how to mend it' }];
  if (fixable > 0) {
    steps.push({ command: 'sar cache fix --dry-run', gain: `show the edits that mend ${countOf(fixable, 'finding')}` });
  }
  steps.push({ command: `${command} --format json`, gain: 'every finding whole, with its evidence' });
  return steps;
}
