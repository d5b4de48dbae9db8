import type * as failurePatternsDocument from './failure-patterns-document.js';
import type * as intentDocument from './intent-document.js';
import type * as ledgerDocument from './ledger-document.js';

/**
 * The schemas of documents that few runs read. They are loaded when they are asked for: the library behind them would cost every other
 * run a good part of its start.
 */
export async function ledgerSchemas(): Promise<typeof ledgerDocument> {
  return import('./ledger-document.js');
}

/** The schemas of intents; see {@link ledgerSchemas}. */
export async function intentSchemas(): Promise<typeof intentDocument> {
  return import('./intent-document.js');
}

/** The JSON Schemas that are published, by their file names; see {@link ledgerSchemas}. */
export async function publishedJsonSchemas(): Promise<ReadonlyMap<string, unknown>> {
  const { publishedSchemas } = await import('../schema/published-schemas.js');
  return publishedSchemas();
}

/** The schema of a failure-pattern library; see {@link ledgerSchemas}. */
export async function failurePatternSchemas(): Promise<typeof failurePatternsDocument> {
  return import('./failure-patterns-document.js');
}
