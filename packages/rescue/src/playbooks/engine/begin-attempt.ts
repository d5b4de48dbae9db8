import type { PlaybookSettings, RescueAttempt, RescueSubject } from '@sar/baseline';
import { breakerVerdict } from '../breaker/breaker.js';
import { findAttempt, withAttempt } from '../journal/find-attempt.js';
import { expectReadable, parseRescueJournal, RESCUE_JOURNAL_PATH, rescueJournalText, type Journal } from '../journal/journal.js';
import { heldUpBy, heldUpWords } from '../selection/held-up-by.js';
import { LEASE_MINUTES, type JournalWriter } from './attempt-hold.js';
import { attemptKey } from './attempt-key.js';

/** Findings of a subject that are written down, and the longest path of one in UTF-16 units. */
const MOST_FINDINGS = 100;
const LONGEST_PATH = 500;
const LONGEST_RUN = 1000;

/** What is begun: a playbook for a cause. */
export interface Beginning {
  readonly playbook: string;
  readonly settings: PlaybookSettings;
  readonly subject: RescueSubject;
  /** Whether it is for all causes that the playbook does the same for: then one attempt at a time changes the files. */
  readonly isForAll: boolean;
  /** Digest of the steps. */
  readonly steps: string;
  readonly run: string;
}

/** `goes-on`: another run began one meanwhile. `tripped`: a limit, and when it may act again, or an attempt for other causes. */
export type Begun =
  | { readonly kind: 'begun'; readonly attempt: RescueAttempt }
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'tripped'; readonly words: string };

/**
 * Writes an attempt into the journal, before anything of it is done. The verdict is that of the state as it is when it is written, so that
 * two runs at once neither begin the same nor count past a limit.
 *
 * @throws UserError when the state cannot be read or written
 */
export async function beginAttempt(writer: JournalWriter, beginning: Beginning): Promise<Begun> {
  const { state, now } = writer;
  const at = now();
  const attempt = newAttempt(writer, beginning, at);
  await expectReadable(attempt);
  let begun: Begun | undefined;
  await state.update(`Playbook ${beginning.playbook} begins`, async (read) => {
    const journal = await parseRescueJournal(await read(RESCUE_JOURNAL_PATH), state.place);
    // A write that came through although its answer was lost is asked for once more.
    if (journal.some(({ key, lease }) => key === attempt.key && lease?.holder === writer.holder)) {
      begun = { kind: 'begun', attempt };
      return new Map();
    }
    begun = refusal(journal, beginning, at) ?? { kind: 'begun', attempt };
    return begun.kind === 'begun'
      ? new Map([[RESCUE_JOURNAL_PATH, rescueJournalText(withAttempt(journal, attempt), at)]])
      : new Map<string, string | null>();
  });
  if (begun === undefined) throw new Error(`${state.place} did not ask for the change`);
  return begun;
}

/** Why an attempt is not begun; undefined when it is. */
export function refusal(
  journal: Journal,
  { playbook, subject, settings, isForAll }: Pick<Beginning, 'playbook' | 'subject' | 'settings' | 'isForAll'>,
  at: Date,
): Exclude<Begun, { kind: 'begun' }> | undefined {
  const last = findAttempt(journal, playbook, subject);
  if (last !== undefined && last.endedAt === undefined) return { kind: 'goes-on' };
  const other = isForAll ? heldUpBy(journal, playbook, settings) : undefined;
  if (other !== undefined) return { kind: 'tripped', words: heldUpWords(other) };
  const verdict = breakerVerdict(journal, playbook, subject, settings, at);
  return verdict.isOpen ? { kind: 'tripped', words: verdict.words } : undefined;
}

function newAttempt({ holder }: JournalWriter, { playbook, subject, steps, run }: Beginning, at: Date): RescueAttempt {
  const startedAt = at.toISOString();
  return {
    key: attemptKey(playbook, subject.id, startedAt),
    playbook,
    subject: subject.id,
    findings: subject.findings
      .slice(0, MOST_FINDINGS)
      .map(({ id, sensor, rule, artefact: { path } }) => ({ id, sensor, rule, ...(path.length <= LONGEST_PATH && { path }) })),
    startedAt,
    run: run.slice(0, LONGEST_RUN),
    steps,
    step: 0,
    remembered: {},
    lease: { holder, until: new Date(at.getTime() + LEASE_MINUTES * 60_000).toISOString() },
  };
}
