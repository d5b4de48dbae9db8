import { quoteUntrusted, type PlaybooksSettings, type RescueSubject, type Signal } from '@sar/baseline';
import { compileSelection, type CompiledMatch } from './compile-selection.js';

/** The playbook of a subject, or why there is none. `why` is a sentence without its full stop. */
export type Selection =
  | { readonly kind: 'chosen'; readonly subject: RescueSubject; readonly playbook: string; readonly chosenBy: string }
  | { readonly kind: 'none'; readonly subject: RescueSubject; readonly why: string };

/**
 * Chooses the playbook of each subject: the first one of the baseline's list that is enabled and whose `when` matches a finding, where
 * the subject's first finding is asked first; else the one that a finding itself names. A finding is untrusted, and may come from a
 * document: it can name an enabled playbook of the list, and none that runs only by name (an empty `when`).
 *
 * @param only a playbook that somebody named: it is taken for the subjects whose findings it matches or that name it, and for every subject
 *   when its `when` is empty; all others have none then
 */
export function selectPlaybooks(settings: PlaybooksSettings, subjects: readonly RescueSubject[], only?: string): readonly Selection[] {
  const list = Object.entries(settings.list).map(([id, { enabled, when }]): Candidate => ({
    id,
    isEnabled: enabled,
    when: compileSelection(when),
  }));
  return subjects.map((subject) => (only === undefined ? choose(subject, list) : chooseNamed(subject, list, only)));
}

interface Candidate {
  readonly id: string;
  readonly isEnabled: boolean;
  readonly when: readonly CompiledMatch[];
}

function choose(subject: RescueSubject, list: readonly Candidate[]): Selection {
  let disabled: string | undefined;
  for (const finding of subject.findings) {
    for (const { id, isEnabled, when } of list) {
      const at = when.findIndex((match) => match.matches(finding));
      if (at < 0) continue;
      if (isEnabled) return { kind: 'chosen', subject, playbook: id, chosenBy: `playbooks.list.${id}.when[${at}]` };
      disabled ??= id;
    }
  }
  for (const finding of subject.findings) {
    const named = list.find(({ id }) => id === finding.playbook);
    if (named === undefined || named.when.length === 0) continue;
    if (named.isEnabled) return { kind: 'chosen', subject, playbook: named.id, chosenBy: namedBy(finding) };
    disabled ??= named.id;
  }
  return { kind: 'none', subject, why: disabled === undefined ? 'no playbook is for it' : disabledWords(disabled) };
}

function chooseNamed(subject: RescueSubject, list: readonly Candidate[], only: string): Selection {
  const named = list.find(({ id }) => id === only);
  if (named === undefined) return { kind: 'none', subject, why: `the baseline has no playbook ${quoteUntrusted(only)}` };
  if (!named.isEnabled) return { kind: 'none', subject, why: disabledWords(only) };
  const chosen = (chosenBy: string): Selection => ({ kind: 'chosen', subject, playbook: only, chosenBy });
  if (named.when.length === 0) return chosen('its name');
  for (const finding of subject.findings) {
    const at = named.when.findIndex((match) => match.matches(finding));
    if (at >= 0) return chosen(`its name, and playbooks.list.${only}.when[${at}]`);
    if (finding.playbook === only) return chosen(`its name, and ${namedBy(finding)}`);
  }
  return { kind: 'none', subject, why: `${only} is not for it` };
}

function namedBy({ sensor }: Signal): string {
  return `the finding of ${sensor}`;
}

function disabledWords(id: string): string {
  return `${id} is for it and is disabled: playbooks.list.${id}.enabled`;
}
