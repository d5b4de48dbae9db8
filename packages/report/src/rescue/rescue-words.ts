import { RESCUE_OUTCOMES, type RescueOutcome, type RescueReport, type RescueSubject, type StepOutcome } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { placeWords } from '../findings/place-words.js';
import type { RescueView } from './rescue-view.js';

/** Outcomes of steps in words. */
export const STEP_WORDS: Readonly<Record<StepOutcome, string>> = {
  'would-do': 'would do',
  done: 'done',
  unchanged: 'unchanged',
  waiting: 'waiting',
  'not-now': 'not now',
  'not-possible': 'not possible',
  failed: 'failed',
};

const RESCUE_WORDS: Readonly<Record<RescueOutcome, string>> = {
  planned: 'planned',
  fixed: 'fixed',
  waiting: 'waiting',
  'not-now': 'not now',
  blocked: 'blocked',
  failed: 'failed',
};

/** What a plan is in words when one of its steps is not possible: the playbook is not begun then. */
const HELD_UP = 'cannot begin';

/** What became of a playbook, in a few words. */
export function rescueWords(report: Came): string {
  return isHeldUp(report) ? HELD_UP : RESCUE_WORDS[report.outcome];
}

type Came = Pick<RescueReport, 'outcome' | 'steps'>;

function isHeldUp({ outcome, steps }: Came): boolean {
  return outcome === 'planned' && steps.some((step) => step.outcome === 'not-possible' || step.outcome === 'failed');
}

/** Whether a playbook is done, or would be. */
export function isGoodRescue(report: Came): boolean {
  return report.outcome === 'fixed' || (report.outcome === 'planned' && !isHeldUp(report));
}

/** `missing-variable in .github/sar.yml:4 (and 2 more findings)`; of a playbook that runs without a finding, that. Untrusted text. */
export function rescueSubjectWords({ findings }: RescueSubject): string {
  const [first] = findings;
  if (first === undefined) return 'no finding: it was named';
  const more = findings.length === 1 ? '' : ` (and ${countOf(findings.length - 1, 'more finding')})`;
  return `${first.rule} in ${placeWords(first.artefact)}${more}`;
}

/** `3 playbooks: 2 planned, 1 blocked; no playbook for 1 cause`. */
export function rescueHeadline({ reports, unmatched }: RescueView): string {
  const all = reports.map(rescueWords);
  const [planned, ...others] = RESCUE_OUTCOMES.map((outcome) => RESCUE_WORDS[outcome]);
  const counts = [planned, HELD_UP, ...others].flatMap((words) => {
    const count = all.filter((each) => each === words).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const run = reports.length === 0 ? 'Nothing to rescue' : `${countOf(reports.length, 'playbook')}: ${counts.join(', ')}`;
  return unmatched.length === 0 ? run : `${run}; no playbook for ${countOf(unmatched.length, 'cause')}`;
}

/** Whether a run that has this in it has not come to a good end. */
export function isBadRescue({ outcome }: Pick<RescueReport, 'outcome'>): boolean {
  return outcome === 'blocked' || outcome === 'failed';
}
