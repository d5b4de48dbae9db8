import { readSignalsDocument, type Reading, type SignalsDocument } from '@sar/baseline';
import type { SignalsText } from '../triage/read-signals.js';
import { readingsOfDocument } from '../triage/readings-of-document.js';

/** The commit that is judged, as far as it is known. */
export interface JudgedCommit {
  readonly commit: string | undefined;
  /** ISO 8601. */
  readonly committedAt: string | undefined;
}

/**
 * What earlier jobs found, by sensor: documents `sar.signals/1` of the whole repository at the judged commit. A document of another commit,
 * older than the commit, of a part, or that does not say, answers for none: its sensors are unknown, with the reason. Of two documents the
 * one that can be taken counts, and of two of these the later.
 *
 * @throws UserError for a text that is no such document
 */
export async function readingsOfReports(texts: readonly SignalsText[], judged: JudgedCommit): Promise<ReadonlyMap<string, Reading>> {
  const found = new Map<string, { readonly reading: Reading; readonly isTaken: boolean; readonly at: string }>();
  for (const { path, text } of texts) {
    const document = await readSignalsDocument(text, path);
    const refusal = refusalOf(document, judged);
    for (const reading of readingsOfDocument(document, path)) {
      const other = found.get(reading.sensor);
      const own = {
        reading: refusal === undefined ? reading : refused(reading, `${path} ${refusal}`),
        isTaken: refusal === undefined,
        at: document.at ?? '',
      };
      if (other === undefined || (own.isTaken === other.isTaken ? own.at >= other.at : own.isTaken)) found.set(reading.sensor, own);
    }
  }
  return new Map([...found].map(([sensor, { reading }]) => [sensor, reading]));
}

/** Why a document is not evidence for the judged commit; undefined when it is. */
function refusalOf({ commit, at, partial }: SignalsDocument, judged: JudgedCommit): string | undefined {
  if (judged.commit === undefined) return 'cannot be taken: the judged commit is not known';
  if (commit === undefined) return 'does not say which commit it is of';
  if (commit !== judged.commit) return `is of the commit ${commit.slice(0, 12)}, not of ${judged.commit.slice(0, 12)}`;
  if (at === undefined) return 'does not say when it was made';
  if (judged.committedAt !== undefined && Date.parse(at) < Date.parse(judged.committedAt)) return `is of ${at}, older than the commit`;
  return partial === true ? 'is of a part of the repository' : undefined;
}

function refused({ sensor, layer }: Reading, detail: string): Reading {
  return { sensor, layer, outcome: 'unknown', reason: 'failed', detail };
}
