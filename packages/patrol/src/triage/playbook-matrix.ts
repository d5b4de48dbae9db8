import { severityOf, type Severity, type Subject } from '@sar/baseline';

/** A playbook to run, for a job of a matrix. Paths and titles are untrusted text. */
export interface MatrixEntry {
  /** Id of the subject: of a group of findings, or of one. */
  readonly id: string;
  readonly playbook: string;
  readonly severity: Severity;
  readonly sensor: string;
  readonly rule: string;
  readonly path: string;
  readonly title: string;
}

/** GitHub's limit of jobs in one matrix: https://docs.github.com/en/actions/reference/limits */
const MOST = 256;
const MAX_TEXT = 200;

/**
 * The playbooks of subjects that have one, as the baseline chooses them, for a follow-up matrix, the worst first. A P0 waits for a person: its
 * playbook is there only when they closed its halt.
 *
 * @param subjects the worst first, with their playbooks
 * @param cleared ids of the subjects whose halt a person closed
 */
export function playbookMatrix(subjects: readonly Subject[], cleared: ReadonlySet<string>): readonly MatrixEntry[] {
  return subjects
    .filter((subject) => severityOf(subject) !== 'P0' || cleared.has(subject.id))
    .flatMap((subject) => (subject.playbook === undefined ? [] : [entryOf(subject, subject.playbook)]))
    .slice(0, MOST);
}

function entryOf(subject: Subject, playbook: string): MatrixEntry {
  const { id, group, root } = subject;
  const { sensor, rule, artefact, message } = root.signal;
  return {
    id,
    playbook: line(playbook),
    severity: severityOf(subject),
    sensor: line(sensor),
    rule: line(rule),
    path: line(artefact.path),
    title: line(group?.title ?? message),
  };
}

/** One line without invisible characters, so that the name of a job shows what it is. */
function line(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT - 1)}…` : shown;
}
