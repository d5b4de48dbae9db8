import {
  quoteUntrusted,
  scoreSchemas,
  UserError,
  type LevelAt,
  type MaturityScore,
  type ScoreEntry,
  type StateStore,
  type TriageAct,
} from '@sar/baseline';
import { rounded } from './weighted-mean.js';

/** File of the state that holds the measured levels, one line of JSON a day. */
export const SCORE_FILE = 'score.ndjson';

/** Lines that the file holds at most: of more, every second one of the older half is dropped. */
export const MAX_ENTRIES = 5000;
const MAX_CHARACTERS = 16_777_216;

/**
 * The line of the history for a score; undefined where nothing was measured, since all values are declared or unknown.
 *
 * @param at when it was measured
 */
export function scoreEntry(score: MaturityScore, at: Date, commit?: string): ScoreEntry | undefined {
  const { level, uncapped, basis, dimensions } = score;
  if (level === undefined || (basis !== 'computed' && basis !== 'mixed')) return undefined;
  return {
    schema: 'sar.score/1',
    at: at.toISOString(),
    ...(commit !== undefined && { commit }),
    level: rounded(level, 2),
    ...(uncapped !== undefined && { uncapped: rounded(uncapped, 2) }),
    basis,
    dimensions: Object.fromEntries(dimensions.flatMap(({ id, score: value }) => (value === undefined ? [] : [[id, value]]))),
  };
}

/**
 * The measured levels of the history, oldest first.
 *
 * @throws UserError when a line cannot be read: a history that cannot be read is never an empty one
 */
export async function readScoreHistory(store: Pick<StateStore, 'place' | 'read'>): Promise<readonly LevelAt[]> {
  const entries = await readEntries(await store.read(SCORE_FILE), store.place);
  return entries.map(({ at, level }) => ({ at: at.slice(0, 10), level, kind: 'measured' }));
}

/**
 * Appends a score to the history: the last one of a day stays, and nothing is written when the figures are those of the last line.
 *
 * @throws UserError when the state cannot be read or written
 */
export async function appendScore(store: StateStore, entry: ScoreEntry, { dryRun }: { readonly dryRun: boolean }): Promise<TriageAct> {
  const about = `history of the score in ${store.place}/${SCORE_FILE}`;
  const before = await readEntries(await store.read(SCORE_FILE), store.place);
  if (nextEntries(before, entry) === undefined)
    return { what: 'state', outcome: 'unchanged', detail: `${about}${aheadWords(before, entry)}` };
  const detail = `${about}: level ${entry.level.toFixed(2)}`;
  if (dryRun) return { what: 'state', outcome: 'would-do', detail };
  await store.update(`score: level ${entry.level.toFixed(2)}`, async (read) => {
    const entries = nextEntries(await readEntries(await read(SCORE_FILE), store.place), entry);
    if (entries === undefined) return new Map();
    return new Map([[SCORE_FILE, entries.map((each) => `${JSON.stringify(each)}\n`).join('')]]);
  });
  return { what: 'state', outcome: 'done', detail };
}

/** A clock that was wrong once would end the history without a word. */
function aheadWords(entries: readonly ScoreEntry[], { at }: ScoreEntry): string {
  const last = entries.at(-1);
  if (last === undefined || last.at.slice(0, 10) <= at.slice(0, 10)) return '';
  return `; its last line is of ${last.at}, which is later than this score: remove that line if its time is wrong`;
}

/** The entries with the new one; undefined when nothing changed. An entry that is older than the last one changes nothing either. */
export function nextEntries(entries: readonly ScoreEntry[], entry: ScoreEntry): readonly ScoreEntry[] | undefined {
  const last = entries.at(-1);
  if (last !== undefined && (last.at > entry.at || isSame(last, entry))) return undefined;
  const isSameDay = last?.at.slice(0, 10) === entry.at.slice(0, 10);
  const all = [...(isSameDay ? entries.slice(0, -1) : entries), entry];
  if (all.length <= MAX_ENTRIES) return all;
  const half = Math.floor(all.length / 2);
  return all.filter((_, index) => index >= half || index % 2 === 0);
}

function isSame(one: ScoreEntry, other: ScoreEntry): boolean {
  const figures = ({ level, uncapped, basis, dimensions }: ScoreEntry) =>
    JSON.stringify([level, uncapped ?? null, basis, Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return figures(one) === figures(other);
}

async function readEntries(text: string | undefined, place: string): Promise<readonly ScoreEntry[]> {
  if (text === undefined || text.trim() === '') return [];
  const where = `${place}/${SCORE_FILE}`;
  if (text.length > MAX_CHARACTERS)
    throw new UserError(`${where} is larger than ${MAX_CHARACTERS} characters; move it away to begin a new one`);
  const { scoreEntrySchema } = await scoreSchemas();
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = scoreEntrySchema.safeParse(jsonOf(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const key = issue === undefined || issue.path.length === 0 ? 'the line' : quoteUntrusted(issue.path.join('.'));
    throw new UserError(`${where}:${index + 1}: ${key} is not as sar.score/1 has it; mend the line or remove it`);
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
