import type { LedgerIndex, StateReader } from '@sar/baseline';
import { VARIABLES_CHAIN, type Ledger } from './ledger.js';
import { parseChainIndex, readChain } from './read-chain.js';

/** A queued time may be this far ahead of the clock that wrote the ledger; generous against the reader's ten minutes. */
const SLACK_MS = 24 * 60 * 60_000;

/**
 * Reads the ledger of variables from the month on in which the oldest pending intent was queued: an intent cannot have been applied before
 * that, so that older lines cannot speak of it. Checks the chain of what it reads.
 *
 * @param sinceMs the oldest `queued_at` of the mailbox, in milliseconds since 1970
 * @param now for the current month's file, which a killed run may have begun without naming it in the index
 * @throws UserError when the index or a line is not as it was written
 */
export async function readLedger(read: StateReader, place: string, sinceMs: number, now: Date): Promise<Ledger> {
  return readChain(VARIABLES_CHAIN, read, place, Math.min(sinceMs, now.getTime()) - SLACK_MS, now);
}

/** @throws UserError when the text is no index of the ledger of variables */
export async function parseLedgerIndex(text: string | undefined, place: string): Promise<Pick<LedgerIndex, 'files'>> {
  return parseChainIndex(VARIABLES_CHAIN, text, place);
}
