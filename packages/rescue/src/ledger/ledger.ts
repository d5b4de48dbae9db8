import { ledgerSchemas, type LedgerEntry } from '@sar/baseline';
import { chainIndexPath, type Chain, type NewLine } from './chain.js';
import type { ReadChain } from './read-chain.js';

/** The ledger of variables. Its lines are in `ledger/variables-<YYYY-MM>.ndjson`. */
export const VARIABLES_CHAIN: Chain<LedgerEntry> = {
  name: 'ledger of variables',
  stem: 'ledger/variables',
  indexSchema: 'sar.ledger-index/1',
  lineSchema: 'sar.ledger/1',
  refusal: 'nothing is applied',
  load: async () => {
    const { ledgerEntrySchema, ledgerIndexSchema } = await ledgerSchemas();
    return { line: ledgerEntrySchema, index: ledgerIndexSchema };
  },
  identity: ({ id, content, outcome }) => `${id} ${content} ${outcome}`,
};

/** Where the ledger's index is in the state store. */
export const LEDGER_INDEX_PATH = chainIndexPath(VARIABLES_CHAIN);

/** The part of the ledger that a run looks at. */
export type Ledger = ReadChain<LedgerEntry>;

/** An entry before it stands in the chain. */
export type NewLedgerEntry = NewLine<LedgerEntry>;
