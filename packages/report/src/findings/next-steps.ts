import { isOpen } from './count-findings.js';
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
  // A rule of the repository's own sensors has no page.
  const explained = report.rules.find(({ id, sensor }) => id === worst.signal.rule && sensor === worst.signal.sensor);
  const steps: NextStep[] =
    explained === undefined ? [] : [{ command: `sar explain ${explained.id}`, gain: 'what the rule means and how to mend it' }];
  for (const { command: fix, count } of fixes(report))
    if (count > 0) steps.push({ command: `${fix} --dry-run`, gain: `show the edits that mend ${countOf(count, 'finding')}` });
  steps.push({ command: `${command} --format json`, gain: 'every finding whole, with its evidence' });
  return steps;
}

/** The commands that make edits, and how many open findings each can mend: those of the cache wiring are proved together. */
function fixes({ findings }: PatrolReport): readonly { readonly command: string; readonly count: number }[] {
  const fixable = findings.filter((finding) => isOpen(finding) && finding.signal.fix !== undefined);
  const ofCaches = fixable.filter(({ signal }) => signal.sensor === 'cache-wiring').length;
  return [
    { command: 'sar cache fix', count: ofCaches },
    { command: 'sar search --fix', count: fixable.length - ofCaches },
  ];
}
