import type { AppliedIntents } from '@sar/patrol';

/** A run of the processor as JSON, with the keys that SAR's documents have. Holds no value. */
export function intentRunDocument({ mailbox, report }: AppliedIntents): object {
  const { dryRun, commit, intents, counts, ledgerEntries, removal, notes } = report;
  return {
    schema: 'sar.intent-run/1',
    mailbox,
    dry_run: dryRun,
    commit,
    counts,
    intents: intents.map(({ hashPrefix, ...intent }) => ({ ...intent, ...(hashPrefix !== undefined && { hash_prefix: hashPrefix }) })),
    ledger_entries: ledgerEntries,
    removal,
    notes,
  };
}
