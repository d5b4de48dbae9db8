import type { TriageDocument } from '@sar/baseline';

/** What a run is to rescue. Without a document and a playbook: everything that the enabled sensors find now. */
export interface RescueRequest {
  /** Findings that a triage wrote, and what people call the file. */
  readonly findings?: { readonly document: TriageDocument; readonly path: string };
  /** Id of the one playbook that may run. */
  readonly playbook?: string;
  /** Ids of findings or of groups, or their beginnings; empty for all. */
  readonly only: readonly string[];
  /** Whether the run acts: then only what is found now counts. */
  readonly applies: boolean;
}

/** An id of a finding or of a group, or its beginning. */
const ID = /^[0-9a-f]{4,16}$/;

/** What of a list is no id, nor the beginning of one with at least four digits; undefined when all are. */
export function noFindingId(ids: readonly string[]): string | undefined {
  return ids.find((id) => !ID.test(id));
}
