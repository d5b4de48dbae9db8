import { UserError, type Finding, type StateStore } from '@sar/baseline';

const FILE = 'findings.json';
const SCHEMA = 'sar.findings/1';

/** What is remembered of findings: when each was seen first, and which of them are accepted as they are. */
export interface KnownFindings {
  readonly firstSeen: ReadonlyMap<string, string>;
  readonly accepted: ReadonlySet<string>;
}

interface Remembered {
  readonly firstSeen: string;
  readonly rule: string;
  readonly path: string;
}

const NONE: KnownFindings = { firstSeen: new Map(), accepted: new Set() };

/**
 * Reads the findings that `--accept` recorded; none when there is no record.
 *
 * @throws UserError when the record cannot be read, or has a major version that is not known
 */
export async function readKnownFindings(store: StateStore): Promise<KnownFindings> {
  const text = await store.read(FILE);
  if (text === undefined) return NONE;
  const where = `${store.place}/${FILE}`;
  const document = parsed(text, where);
  if (document['schema'] !== SCHEMA) {
    throw new UserError(
      `${where} has the schema ${JSON.stringify(document['schema'])}, and this version of SAR reads ${SCHEMA}; update SAR, or record anew with --accept`,
    );
  }
  const accepted = document['accepted'];
  if (typeof accepted !== 'object' || accepted === null || Array.isArray(accepted))
    throw new UserError(`${where} has no "accepted"; record anew with --accept`);
  const firstSeen = new Map<string, string>();
  for (const [id, entry] of Object.entries(accepted as Record<string, unknown>)) {
    const seen = typeof entry === 'object' && entry !== null ? (entry as Partial<Remembered>).firstSeen : undefined;
    if (typeof seen !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(seen) || Number.isNaN(Date.parse(seen)))
      throw new UserError(`${where}: "firstSeen" of ${id} is no date; record anew with --accept`);
    firstSeen.set(id, seen);
  }
  return { firstSeen, accepted: new Set(firstSeen.keys()) };
}

/** The record of today's findings, for people to read in a diff: one entry a finding, by id. */
export function findingsRecord(findings: readonly Finding[]): { readonly path: string; readonly text: string } {
  const accepted: Record<string, Remembered> = {};
  const sorted = findings.filter(({ waived }) => waived === undefined).toSorted((a, b) => (a.signal.id < b.signal.id ? -1 : 1));
  for (const { signal, firstSeen } of sorted) accepted[signal.id] = { firstSeen, rule: signal.rule, path: signal.artefact.path };
  return { path: FILE, text: `${JSON.stringify({ schema: SCHEMA, accepted }, undefined, 2)}\n` };
}

function parsed(text: string, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below: the same advice as for JSON that is no object.
  }
  throw new UserError(`${where} is not readable as JSON; restore it, or record anew with --accept`);
}
