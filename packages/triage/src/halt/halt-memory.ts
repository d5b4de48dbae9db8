import { HALT_LABEL, hiddenMarker, isOwnIssue, readHiddenMarker, type BoardIssue } from '@sar/baseline';

const SCHEMA = 'sar.p0-halt/1';
/** Ids that a marker has room for, with much to spare. */
const MAX_NAMED = 150;
const ID = /^[0-9a-f]{16}$/;

/** What a halt was raised for. */
export interface HaltMemory {
  /** Ids of the findings. */
  readonly findings: ReadonlySet<string>;
  /** When it was raised, where there were too many to name: then it was raised for every finding of P0 that was there. */
  readonly allAt?: string;
}

/** The hidden marker of a halt that was raised for these findings at a time. */
export function haltMarker(ids: readonly string[], at: string): string {
  const named = [...ids].sort().slice(0, MAX_NAMED);
  return hiddenMarker(HALT_LABEL, { schema: SCHEMA, findings: named, ...(ids.length > MAX_NAMED && { allAt: at }) });
}

/** What SAR raised a halt for; undefined for every other issue, and for what an outsider or another app wrote. */
export function haltMemory(issue: BoardIssue, author: string | undefined): HaltMemory | undefined {
  if (!isOwnIssue(issue, author)) return undefined;
  const marker = readHiddenMarker(HALT_LABEL, issue.body);
  if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA) return undefined;
  const { findings, allAt } = marker.value;
  if (!Array.isArray(findings)) return undefined;
  const ids = findings.filter((id): id is string => typeof id === 'string' && ID.test(id));
  return { findings: new Set(ids), ...(typeof allAt === 'string' && !Number.isNaN(Date.parse(allAt)) && { allAt }) };
}
