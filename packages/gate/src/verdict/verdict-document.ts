import type { GateVerdict, VerdictDocument } from '@sar/baseline';

/** What a document says of a verdict besides its lines. */
export interface VerdictFacts {
  /** Version of SAR. */
  readonly version: string;
  readonly at: Date;
  /** Full id of the judged commit. */
  readonly commit?: string | undefined;
  /** Full id of the commit whose baseline judged, where that is another one. */
  readonly base?: string | undefined;
  /** Name of the event that started the run. */
  readonly event?: string | undefined;
}

/** The document `sar.verdict/1` of a verdict. */
export function verdictDocument(
  { outcome, failed, lines }: GateVerdict,
  { version, at, commit, base, event }: VerdictFacts,
): VerdictDocument {
  return {
    schema: 'sar.verdict/1',
    version,
    at: at.toISOString(),
    ...(commit !== undefined && { commit }),
    ...(base !== undefined && { base }),
    ...(event !== undefined && { event }),
    outcome,
    failed: [...failed],
    lines: lines.map((line) => ({ ...line, evidence: line.evidence.map((each) => ({ ...each })) })),
  };
}
