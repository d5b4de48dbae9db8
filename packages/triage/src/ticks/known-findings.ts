import { UserError, type Finding, type StateStore } from '@sar/baseline';

/** The record in the state. */
export const FINDINGS_FILE = 'findings.json';
const SCHEMA = 'sar.findings/1';

/** What is remembered of findings: when each was seen first, and which of them are accepted as they are. */
export interface KnownFindings {
  readonly firstSeen: ReadonlyMap<string, string>;
  readonly accepted: ReadonlySet<string>;
}

/** One accepted finding. Rule and path are for people. */
export interface Remembered {
  readonly firstSeen: string;
  readonly rule: string;
  readonly path: string;
}

const NONE: KnownFindings = { firstSeen: new Map(), accepted: new Set() };

/**
 * Reads the findings that `--accept` or a tick recorded; none when there is no record.
 *
 * @throws UserError when the record cannot be read, or has a major version that is not known
 */
export async function readKnownFindings(store: StateStore): Promise<KnownFindings> {
  const text = await store.read(FINDINGS_FILE);
  if (text === undefined) return NONE;
  const firstSeen = new Map([...rememberedIn(text, store.place)].map(([id, entry]) => [id, entry.firstSeen]));
  return { firstSeen, accepted: new Set(firstSeen.keys()) };
}

/**
 * The text of a record with findings added; one that is in it already keeps what it has. The same text when all are.
 *
 * @param text undefined where there is no record yet
 * @param place what people call the state
 * @throws UserError as `readKnownFindings`
 */
export function withAccepted(text: string | undefined, added: ReadonlyMap<string, Remembered>, place: string): string {
  const before = text === undefined ? new Map<string, Remembered>() : rememberedIn(text, place);
  const missing = [...added].filter(([id]) => !before.has(id));
  return text !== undefined && missing.length === 0 ? text : recordText([...before, ...missing]);
}

/** The record of today's findings, for people to read in a diff: one entry a finding, by id. */
export function findingsRecord(findings: readonly Finding[]): { readonly path: string; readonly text: string } {
  const open = findings.filter(({ waived }) => waived === undefined);
  const entries = open.map(({ signal: { id, rule, artefact }, firstSeen }) => [id, { firstSeen, rule, path: artefact.path }] as const);
  return { path: FINDINGS_FILE, text: recordText(entries) };
}

function recordText(entries: readonly (readonly [string, Remembered])[]): string {
  const accepted = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ schema: SCHEMA, accepted }, undefined, 2)}\n`;
}

function rememberedIn(text: string, place: string): ReadonlyMap<string, Remembered> {
  const where = `${place}/${FINDINGS_FILE}`;
  const document = parsed(text, where);
  if (document['schema'] !== SCHEMA) {
    throw new UserError(
      `${where} has the schema ${JSON.stringify(document['schema'])}, and this version of SAR reads ${SCHEMA}; update SAR, or record anew with --accept`,
    );
  }
  const accepted = document['accepted'];
  if (typeof accepted !== 'object' || accepted === null || Array.isArray(accepted))
    throw new UserError(`${where} has no "accepted"; record anew with --accept`);
  const remembered = new Map<string, Remembered>();
  for (const [id, entry] of Object.entries(accepted as Record<string, unknown>)) {
    const { firstSeen, rule, path } = (entry ?? {}) as { readonly [Key in keyof Remembered]?: unknown };
    if (typeof firstSeen !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(firstSeen) || Number.isNaN(Date.parse(firstSeen)))
      throw new UserError(`${where}: "firstSeen" of ${id} is no date; record anew with --accept`);
    remembered.set(id, { firstSeen, rule: typeof rule === 'string' ? rule : '', path: typeof path === 'string' ? path : '' });
  }
  return remembered;
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
