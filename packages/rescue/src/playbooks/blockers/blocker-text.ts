import type { IssueDraft, PlaybookSettings, RescueSubject, StepReport } from '@sar/baseline';
import { sha256 } from '../../intents/sha256.js';
import { BLOCKED_LABEL, blockerMarker, markedFindings } from './blocker-marker.js';
import { cutText, fencedText, plainLine } from './fenced-text.js';

const MOST_DETAILS = 60;
const MOST_FINDINGS = 40;
/** Longest title in UTF-16 units; GitHub takes 256. */
const MOST_TITLE = 200;
/** Longest body in UTF-16 units; GitHub takes 65,536 characters. */
const MOST_BODY = 60_000;

/** What a playbook could not mend, and why. */
export interface Blocked {
  readonly playbook: string;
  readonly settings: Pick<PlaybookSettings, 'title' | 'cooldown-minutes'>;
  readonly subject: RescueSubject;
  /** The steps, the last of which failed or is not possible. */
  readonly reports: readonly StepReport[];
  /** `missing`: nothing was begun, since something is missing. `failed`: an attempt was made. */
  readonly kind: 'missing' | 'failed';
  /** `@user` or `@organisation/team`, where the baseline names one. */
  readonly owner: string | undefined;
  /** Address of the run. */
  readonly run: string;
  /** Labels that the baseline gives every issue. */
  readonly labels: readonly string[];
}

/** The issue that asks the owner. Text of findings and steps is in blocks of code. */
export function blockerDraft(blocked: Blocked): IssueDraft & { readonly digest: string } {
  const { playbook, settings, subject, labels, run } = blocked;
  const place = subject.findings[0]?.artefact.path;
  const title = plainLine(`${playbook} needs a person: ${settings.title}${place === undefined ? '' : ` (${place})`}`);
  const text = textOf(blocked);
  const digest = sha256(`${title}\n${text}`).slice(0, 16);
  const marker = blockerMarker({ playbook, subject: subject.id, findings: markedFindings(subject), digest });
  const seen = `Written by this run:\n\n${fencedText([run], 1)}\n`;
  return {
    title: cutText(title, MOST_TITLE),
    body: `${marker}\n${cutText(text, MOST_BODY)}\n${seen}`,
    labels: ['sar', BLOCKED_LABEL, ...labels],
    digest,
  };
}

/** How long it rests first, in words; nothing where it does not. */
function rest(minutes: number): string {
  return minutes === 0 ? '' : `, once it has rested for ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
}

function textOf({ playbook, settings, subject, reports, kind, owner }: Blocked): string {
  const failed = reports.filter(({ outcome }) => outcome !== 'done' && outcome !== 'unchanged' && outcome !== 'would-do');
  const told = failed.length > 0 ? failed : reports;
  const next =
    kind === 'missing'
      ? 'Give what is missing. The playbook is begun by the next run that finds nothing missing.'
      : `Mend it, or close this issue to let the playbook try again${rest(settings['cooldown-minutes'])}.`;
  return [
    `${owner === undefined ? '' : `${owner} `}Playbook ${playbook} could not mend this${kind === 'missing' ? ', since something is missing' : ''}.`,
    '',
    'Why:',
    '',
    fencedText(
      told.flatMap(({ step, outcome, words, details = [], url }) => [
        `${step}: ${outcome}: ${words}`,
        ...details.map((line) => `  ${line}`),
        ...(url === undefined ? [] : [`  ${url}`]),
      ]),
      MOST_DETAILS,
    ),
    '',
    ...(subject.findings.length === 0
      ? []
      : [
          'The findings:',
          '',
          fencedText(
            subject.findings.map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`),
            MOST_FINDINGS,
          ),
          '',
        ]),
    `${next} SAR closes this issue when a search finds the findings no more.`,
    '',
  ].join('\n');
}
