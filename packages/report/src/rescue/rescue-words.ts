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

/** Outcomes of playbooks in words. */
export const RESCUE_WORDS: Readonly<Record<RescueOutcome, string>> = {
  planned: 'planned',
  fixed: 'fixed',
  waiting: 'waiting',
  'not-now': 'not now',
  blocked: 'blocked',
  failed: 'failed',
};

/** `missing-variable in .github/sar.yml:4 (and 2 more findings)`; of a playbook that runs without a finding, that. Untrusted text. */
export function rescueSubjectWords({ findings }: RescueSubject): string {
  const [first] = findings;
  if (first === undefined) return 'no finding: it was named';
  const more = findings.length === 1 ? '' : ` (and ${countOf(findings.length - 1, 'more finding')})`;
  return `${first.rule} in ${placeWords(first.artefact)}${more}`;
}

/** `3 playbooks: 2 planned, 1 blocked; no playbook for 1 finding`. */
export function rescueHeadline({ reports, unmatched }: RescueView): string {
  const counts = RESCUE_OUTCOMES.flatMap((outcome) => {
    const count = reports.filter((report) => report.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${RESCUE_WORDS[outcome]}`];
  });
  const run = reports.length === 0 ? 'Nothing to rescue' : `${countOf(reports.length, 'playbook')}: ${counts.join(', ')}`;
  return unmatched.length === 0 ? run : `${run}; no playbook for ${countOf(unmatched.length, 'cause')}`;
}

/** Whether a run that has this in it has not come to a good end. */
export function isBadRescue({ outcome }: Pick<RescueReport, 'outcome'>): boolean {
  return outcome === 'blocked' || outcome === 'failed';
}
