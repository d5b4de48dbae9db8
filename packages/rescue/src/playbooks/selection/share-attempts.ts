import type { RescueSubject } from '@sar/baseline';
import { breakerVerdict } from '../breaker/breaker.js';
import { playbookOf } from '../engine/playbook-of.js';
import { findAttempt } from '../journal/find-attempt.js';
import type { Journal } from '../journal/journal.js';
import type { RescuePorts } from '../rescue-ports.js';
import { isForAll } from './is-for-all.js';
import type { Selection } from './select-playbooks.js';

type Chosen = Extract<Selection, { readonly kind: 'chosen' }>;

/** What one attempt is for: a cause, or with `isForAll` every cause that the playbook does the same for. */
export interface SharedSelection extends Chosen {
  readonly isForAll: boolean;
}

/**
 * Puts the causes together that one attempt of a playbook is for, at the place of the first of them. Those of an attempt that goes on, that
 * is blocked, or that the playbook rests for stay by themselves: what holds one cause up does not hold up the others.
 */
export async function shareAttempts(
  selections: readonly Chosen[],
  journal: Journal,
  ports: Pick<RescuePorts, 'baseline' | 'now' | 'targetRunId'>,
): Promise<readonly SharedSelection[]> {
  const shared = new Map<string, SharedSelection[]>();
  for (const [at, selection] of selections.entries()) {
    const settings = playbookOf(ports.baseline, selection.playbook);
    const isShared = settings !== undefined && (await isForAll(settings.steps, selection.subject, ports));
    const place = isShared ? `${selection.playbook} ${apart(selection, journal, ports)}` : String(at);
    const group = shared.get(place) ?? [];
    group.push({ ...selection, isForAll: isShared });
    shared.set(place, group);
  }
  return [...shared.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, subject: allOf(first.subject, more) }],
  );
}

/** The key of the attempt that a cause stays with; empty for one that may begin. */
function apart({ playbook, subject }: Chosen, journal: Journal, { baseline, now }: Pick<RescuePorts, 'baseline' | 'now'>): string {
  const last = findAttempt(journal, playbook, subject);
  const settings = playbookOf(baseline, playbook);
  if (last === undefined || settings === undefined) return '';
  const isHeld = last.endedAt === undefined || last.outcome === 'blocked';
  const limits = { 'max-per-day': Number.POSITIVE_INFINITY, 'cooldown-minutes': settings['cooldown-minutes'] };
  return isHeld || breakerVerdict(journal, playbook, subject, limits, now()).isOpen ? last.key : '';
}

function allOf({ id, findings }: RescueSubject, more: readonly Chosen[]): RescueSubject {
  return { id, findings: [...findings, ...more.flatMap(({ subject }) => subject.findings)] };
}
