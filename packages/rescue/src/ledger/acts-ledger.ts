import { rescueSchemas, type RescueAct, type StateChange, type StateReader } from '@sar/baseline';
import { appendChain } from './append-chain.js';
import { chainIndexPath, type Chain, type NewLine } from './chain.js';
import { readChain, type ReadChain } from './read-chain.js';

/** The ledger of playbooks. Its lines are in `ledger/acts-<YYYY-MM>.ndjson`. */
export const ACTS_CHAIN: Chain<RescueAct> = {
  name: 'ledger of playbooks',
  stem: 'ledger/acts',
  indexSchema: 'sar.act-index/1',
  lineSchema: 'sar.act/1',
  refusal: 'no playbook acts',
  load: async () => {
    const { rescueActSchema, rescueActIndexSchema } = await rescueSchemas();
    return { line: rescueActSchema, index: rescueActIndexSchema };
  },
  identity: ({ key, step, index, outcome, words, at }) => `${key} ${step} ${index} ${outcome} ${at} ${words}`,
};

/** Where the index of the ledger of playbooks is in the state store. */
export const ACTS_INDEX_PATH = chainIndexPath(ACTS_CHAIN);

/** A line before it stands in the chain. */
export type NewAct = NewLine<RescueAct>;

/**
 * The change of the state that appends acts of playbooks to their ledger: lines first, then the index.
 *
 * @throws UserError when the ledger that is there is not as it was written
 */
export async function appendActs(read: StateReader, place: string, added: readonly NewAct[], now: Date): Promise<StateChange> {
  return appendChain(ACTS_CHAIN, read, place, added, now);
}

/**
 * The acts of playbooks from a month on.
 *
 * @param sinceMs a moment of the first month, in milliseconds since 1970
 * @throws UserError when the index or a line is not as it was written
 */
export async function readActs(read: StateReader, place: string, sinceMs: number, now: Date): Promise<ReadChain<RescueAct>> {
  return readChain(ACTS_CHAIN, read, place, sinceMs, now);
}
