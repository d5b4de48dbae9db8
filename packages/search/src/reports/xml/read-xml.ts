import { UserError } from '@sar/baseline';
import type { Pace } from '../../pace.js';
import { MAX_STREAMED_BYTES, type ReportSource } from '../report-source.js';
import { XmlFault } from './xml-fault.js';
import type { XmlHandler } from './xml-handler.js';
import { xmlEvents } from './xml-events.js';

export type XmlOutcome = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Characters that are parsed before others get their turn. */
const PIECE = 65_536;

/**
 * Reads a report's XML in pieces and hands its elements to `handler`, so that its size costs no memory. Entities of the document's own are never
 * expanded: a DOCTYPE with an internal subset is refused, one that names an external file is passed over and nothing is fetched. A document that
 * ends before its root is closed is an error, whatever was handed on by then.
 *
 * @returns why it is no XML that is read, in words that follow the report's name
 * @throws TimeIsUp
 */
export async function readXml(report: ReportSource, pace: Pace, handler: XmlHandler): Promise<XmlOutcome> {
  if (report.sizeBytes > MAX_STREAMED_BYTES)
    return { ok: false, why: `it has ${megabytes(report.sizeBytes)} MB; ${megabytes(MAX_STREAMED_BYTES)} MB are the most that is read` };
  const events = xmlEvents(handler);
  try {
    for (const piece of report.pieces()) {
      for (let at = 0; at < piece.length; at += PIECE) {
        events.write(piece.slice(at, at + PIECE));
        await pace.step();
      }
    }
    events.end();
    return { ok: true };
  } catch (error) {
    if (error instanceof XmlFault || error instanceof UserError) return { ok: false, why: error.message };
    throw error;
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
