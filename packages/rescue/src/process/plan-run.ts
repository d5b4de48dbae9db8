import type { MailboxFile } from '../mailbox/mailbox-file.js';
import { readMailbox, REFUSED_FOLDER } from '../mailbox/read-mailbox.js';
import type { MailboxPlan } from '../plan/decision.js';
import { planMailbox } from '../plan/plan-mailbox.js';
import { screenMailbox, targetsToList } from '../plan/screen-mailbox.js';
import { listTargets } from './list-targets.js';
import { MAX_INTENTS_PER_RUN, type MailboxInput, type MailboxPorts } from './mailbox-input.js';
import { readMailboxState, type MailboxState } from './mailbox-state.js';
import { orphanNote, stuckNote } from './run-notes.js';
import { sharedSize } from './shared-size.js';

/** What a run will do, and what it was planned from. */
export interface PlannedRun {
  readonly plan: MailboxPlan;
  readonly state: MailboxState;
  /** When the targets were listed. */
  readonly listedAt: Date;
  readonly notes: readonly string[];
  /** Something that is no folder has the name of the folder of refused intents. */
  readonly isRefusedFolderTaken: boolean;
}

/**
 * Reads the mailbox, what earlier runs left, and the variables that are spoken of, and decides what becomes of each file. Writes
 * nothing.
 *
 * @throws UserError when journal or ledger are not as they were written
 */
export async function planRun(input: MailboxInput, ports: MailboxPorts, startedAt: Date): Promise<PlannedRun> {
  const { mailbox, running, policiesFor } = input;
  const all = readMailbox(ports.files, mailbox, startedAt);
  const files = all.filter(({ canBeRemoved }) => canBeRemoved);
  const stuck = stuckNote(all.filter(({ canBeRemoved }) => !canBeRemoved));
  const state = await readMailboxState(ports.state, oldestQueued(files, startedAt), startedAt, input.dryRun);
  const { entries } = state.ledger;
  const maxIntents = Math.min(input.maxIntents, MAX_INTENTS_PER_RUN);
  const screened = screenMailbox({ files, ledger: entries, journal: state.journal, policiesFor, running });
  const live = await listTargets(targetsToList(screened, running, maxIntents), ports.reader);
  const listedAt = ports.now();
  const sharedBytes = await sharedSize(screened, running, ports);
  const plan = planMailbox({ files, screened, ledger: entries, live, maxIntents, running, sharedBytes });
  return {
    plan,
    state,
    listedAt,
    notes: [...(stuck === undefined ? [] : [stuck]), ...plan.orphans.map(orphanNote)],
    isRefusedFolderTaken: ports.files.list(mailbox).some(({ path }) => path === `${mailbox}/${REFUSED_FOLDER}`),
  };
}

/** Now, when there is nothing to be compared with older lines of the ledger. */
function oldestQueued(files: readonly MailboxFile[], now: Date): number {
  return files.reduce((oldest, { reading }) => {
    const queued = reading.kind === 'waiting' ? undefined : reading.intent?.queuedAtMs;
    return Math.min(oldest, queued ?? oldest);
  }, now.getTime());
}
