import type { StateChange, StateReader } from '@sar/baseline';
import { appendChain } from './append-chain.js';
import { VARIABLES_CHAIN, type NewLedgerEntry } from './ledger.js';

/**
 * The change of the state that appends entries to the ledger of variables: lines first, then the index. An entry that is there already
 * (the same id, content and outcome) is not written again. Nothing to append is an empty change.
 *
 * @throws UserError when the ledger that is there is not as it was written
 */
export async function appendLedger(read: StateReader, place: string, added: readonly NewLedgerEntry[], now: Date): Promise<StateChange> {
  return appendChain(VARIABLES_CHAIN, read, place, added, now);
}
