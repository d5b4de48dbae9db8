import type * as agentDocument from './agent-document.js';
import type * as clockDocument from './clock-document.js';
import type * as failurePatternsDocument from './failure-patterns-document.js';
import type * as gapDocument from './gap-document.js';
import type * as gapIssues from '../gaps/gap-issues.js';
import type * as intentDocument from './intent-document.js';
import type * as ledgerDocument from './ledger-document.js';
import type * as scoreHistoryDocument from './score-history-document.js';

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

/** The schema of a line of the score's history; see {@link ledgerSchemas}. */
export async function scoreSchemas(): Promise<typeof scoreHistoryDocument> {
  return import('./score-history-document.js');
}

/** The schema of the memory of first sightings; see {@link ledgerSchemas}. */
export async function clockSchemas(): Promise<typeof clockDocument> {
  return import('./clock-document.js');
}

/** The schema of a gap, and the words for what it finds wrong; see {@link ledgerSchemas}. */
export async function gapSchemas(): Promise<typeof gapDocument & typeof gapIssues> {
  const [schema, issues] = await Promise.all([import('./gap-document.js'), import('../gaps/gap-issues.js')]);
  return { ...schema, ...issues };
}

/** The schema of the breaker's memory; see {@link ledgerSchemas}. */
export async function agentSchemas(): Promise<typeof agentDocument> {
  return import('./agent-document.js');
}
