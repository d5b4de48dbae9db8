import type { RescueAttempt, StateStore } from '@sar/baseline';
import { appendActs, type NewAct } from '../../ledger/acts-ledger.js';
import { withAttempt } from '../journal/find-attempt.js';
import { expectReadable, parseRescueJournal, RESCUE_JOURNAL_PATH, rescueJournalText } from '../journal/journal.js';

const MINUTE = 60_000;

/** Minutes for which an attempt is its run's after each of its writes; then the run is taken for cut off, and another one goes on. */
export const LEASE_MINUTES = 30;
/** Minutes after which a run that waits says that it is still there. */
const RENEW_MINUTES = 10;

const MOST_LEASE_MINUTES = 24 * 60;

/** Another run is at an attempt, or went on with it meanwhile. */
export class LostAttempt extends Error {
  constructor() {
    super('another run is at it');
  }
}

/** Where the journal is, and who writes it. */
export interface JournalWriter {
  readonly state: StateStore;
  readonly now: () => Date;
  /** 16 hexadecimal digits, other ones for each process. */
  readonly holder: string;
}

/** A change of an attempt; `acts` are appended to the ledger with it. `release`: the run is no longer at it. */
export interface AttemptChange {
  readonly message: string;
  /** The attempt from then on, be it with another key; without it only its lease is new. */
  readonly next?: RescueAttempt;
  readonly acts?: readonly NewAct[];
  readonly release?: boolean;
  /** Minutes that the next write may take longer than usual. */
  readonly extraMinutes?: number;
}

/**
 * An attempt that this run is at. Every change of it goes through the state, by compare and swap, and is refused when another run took
 * the attempt over: of two runs at once only one goes on. An attempt that waits is held no earlier than something is about to be written,
 * so that looking at it leaves no trace.
 */
export class AttemptHold {
  readonly #writer: JournalWriter;
  #attempt: RescueAttempt;
  #isHeld: boolean;
  #heldAt: number;

  /** @param isHeld whether the state has the lease of this run already */
  constructor(writer: JournalWriter, attempt: RescueAttempt, isHeld: boolean) {
    this.#writer = writer;
    this.#attempt = attempt;
    this.#isHeld = isHeld;
    this.#heldAt = writer.now().getTime();
  }

  get attempt(): RescueAttempt {
    return this.#attempt;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Makes the attempt this run's, and says that the run is still there when that was long ago. */
  async ensure(): Promise<void> {
    if (this.#isHeld && this.#writer.now().getTime() - this.#heldAt < RENEW_MINUTES * MINUTE) return;
    await this.write({ message: `Playbook ${this.#attempt.playbook} goes on` });
  }

  /**
   * Changes the attempt.
   *
   * @throws LostAttempt when it is another run's by now; then nothing is written
   * @throws UserError when the state cannot be read or written
   */
  async write({ message, next = this.#attempt, acts = [], release = false, extraMinutes = 0 }: AttemptChange): Promise<void> {
    const { state, now, holder } = this.#writer;
    const at = now();
    const until = new Date(at.getTime() + (LEASE_MINUTES + extraMinutes) * MINUTE).toISOString();
    const { lease: _lease, ...rest } = next;
    const changed: RescueAttempt = release ? rest : { ...rest, lease: { holder, until } };
    await expectReadable(changed);
    await state.update(message, async (read) => {
      const journal = await parseRescueJournal(await read(RESCUE_JOURNAL_PATH), state.place);
      // A write that came through although its answer was lost is asked for once more.
      if (journal.some((each) => each.key === changed.key && isSame(each, changed))) return new Map();
      const { key: known } = this.#attempt;
      const stored = journal.find(({ key }) => key === known);
      if (stored === undefined || !this.#isOwn(stored, at)) throw new LostAttempt();
      const files = new Map(await appendActs(read, state.place, acts, at));
      files.set(RESCUE_JOURNAL_PATH, rescueJournalText(withAttempt(journal, changed, known), at));
      return files;
    });
    this.#attempt = changed;
    this.#isHeld = !release;
    this.#heldAt = at.getTime();
  }

  /** Whether the stored attempt is as this run knows it, and no other run is at it. */
  #isOwn(stored: RescueAttempt, at: Date): boolean {
    const { lease } = stored;
    if (this.#isHeld) return lease?.holder === this.#writer.holder && stored.endedAt === undefined;
    return !isLeased(stored, at) && isSame({ ...stored, lease: this.#attempt.lease }, this.#attempt);
  }
}

/** Whether a run is at an attempt now. No run asks for a lease of more than a day: one that is longer is of a clock that was wrong. */
export function isLeased({ lease }: Pick<RescueAttempt, 'lease'>, now: Date): boolean {
  const left = lease === undefined ? 0 : Date.parse(lease.until) - now.getTime();
  return left > 0 && left <= MOST_LEASE_MINUTES * MINUTE;
}

function isSame(a: RescueAttempt, b: RescueAttempt): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** In one order of the keys, so that equal values have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
