import type { MissingMemory, Reading, Signal, Unjudged } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import { runInstant } from '../../records/run-instant.js';
import { sqliteColumns } from '../../records/sqlite-columns.js';
import { readingOfStores, type StoreResult } from '../../records/store-reading.js';
import { whatIsThere } from '../../records/what-is-there.js';
import { unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { checkIntegrity } from './check-integrity.js';
import { ltmCapacity } from './ltm-capacity.js';
import { measureMemory } from './measure-memory.js';
import type { MemoryDatabase } from './memory-database.js';
import { fullSignals, integritySignals, memorySignal, rowSignals, oldMemoriesId } from './memory-signals.js';

const BASE = { sensor: 'ltm-capacity', layer: 'L5', unit: 'databases' } as const;
const DAY_SECONDS = 86_400;

/** See `ltmCapacity`. */
export async function readLtmCapacity(input: SensorInput): Promise<Reading> {
  const { databases } = input.baseline.sensors['ltm-capacity'];
  if (databases.length === 0) {
    const readiness = await ltmCapacity.ready?.(input);
    if (readiness?.ready === false) return unknownReading(BASE, readiness.reason, readiness.detail);
  }
  const asked = databases.filter(({ path }) => input.onlyPaths?.has(path) ?? true);
  const results: StoreResult[] = [];
  for (const database of asked) {
    await input.pace.step();
    results.push(await readDatabase(input, database));
  }
  return readingOfStores(BASE, results);
}

async function readDatabase(input: SensorInput, database: MemoryDatabase): Promise<StoreResult> {
  const { path, table } = database;
  const facts = input.files.facts(path);
  if (facts.kind === 'absent') return absentDatabase(path, input.missingMemories?.get(path));
  if (facts.kind !== 'file') return { ok: false, path, reason: 'failed', why: whatIsThere(facts) };
  const log = input.files.facts(`${path}-wal`);
  const bytes = facts.sizeBytes + (log.kind === 'file' ? log.sizeBytes : 0);
  const integrity = await checkIntegrity(input, path, bytes);
  const looked = [{ what: path, detail: `SQLite database, ${bytes} bytes; table ${table}; integrity: ${integrity.state}` }];
  if (integrity.state === 'corrupt') return { ok: true, judged: 1, signals: integritySignals(database, integrity), unjudged: [], looked };
  const rows = await rowsOf(input, database, bytes);
  const faults = integritySignals(database, integrity);
  if (!rows.ok) {
    const why = integrity.state === 'unknown' ? integrity.why : rows.why;
    return faults.length === 0
      ? { ok: false, path, reason: rows.reason, why }
      : { ok: true, judged: 1, signals: faults, unjudged: [{ path, reason: why }], looked };
  }
  const unjudged = [...rows.unjudged, ...(integrity.state === 'unknown' ? [{ path, reason: integrity.why }] : [])];
  return { ok: true, judged: 1, signals: [...faults, ...rows.signals], unjudged, looked };
}

/** A database whose home was asked and holds none has no row that could be wrong. */
function absentDatabase(path: string, missing: MissingMemory | undefined): StoreResult {
  if (missing === undefined)
    return {
      ok: false,
      path,
      reason: 'not-configured',
      why: 'there is no such file here; restore the memory before the sensor runs, or correct its path in sensors.ltm-capacity.databases',
    };
  const { home } = missing;
  if (missing.state === 'none')
    return {
      ok: true,
      judged: 0,
      signals: [],
      unjudged: [],
      looked: [{ what: path, detail: `there is none, neither here nor in ${home}` }],
    };
  return {
    ok: false,
    path,
    reason: missing.reason,
    why: `there is no such file here, and what ${home} holds is not known: ${missing.detail}`,
  };
}

type Rows =
  | { readonly ok: true; readonly signals: readonly Signal[]; readonly unjudged: readonly Unjudged[] }
  | Extract<StoreResult, { readonly ok: false }>;

async function rowsOf(input: SensorInput, database: MemoryDatabase, bytes: number): Promise<Rows> {
  const settings = input.baseline.sensors['ltm-capacity'];
  const { path, table } = database;
  const layout = await sqliteColumns(input, path, table);
  if (!layout.known) {
    if (layout.reason !== 'not-configured') return { ok: false, path, reason: layout.reason, why: layout.detail };
    return { ok: true, signals: [layoutSignal(database, `no table ${table}`, layout.detail)], unjudged: [] };
  }
  const there = new Set(layout.value.map((name) => name.toLowerCase()));
  const wanted = [database.columns.created, database.columns.accessed, database.columns.tag].flatMap((name) => name ?? []);
  const absent = wanted.filter((name) => !there.has(name.toLowerCase()));
  if (absent.length > 0)
    return {
      ok: true,
      signals: [
        layoutSignal(database, `no column ${absent.join(', ')} in ${table}`, `its columns are ${layout.value.slice(0, 30).join(', ')}`),
      ],
      unjudged: [],
    };
  const maxAgeDays = database['max-age-days'] ?? settings['max-age-days'];
  const measures = await measureMemory(input, database, runInstant(input) / 1000 - maxAgeDays * DAY_SECONDS);
  if (!measures.known) return { ok: false, path, reason: measures.reason, why: measures.detail };
  const { rows, undated = 0 } = measures.value;
  return {
    ok: true,
    signals: [
      ...fullSignals(database, rows, bytes, database['warn-percent'] ?? settings['warn-percent']),
      ...rowSignals(database, measures.value, maxAgeDays),
    ],
    unjudged:
      undated === 0
        ? []
        : [
            {
              path,
              reason: `the age of ${countWords(undated, 'row')} of ${table}: no time that can be read is in its columns`,
              // Age decides `old-memories` alone, which is about rows that tell one; pruning leaves the others. Where none tells one, nobody knows.
              hides: undated < rows ? [] : [oldMemoriesId(database)],
            },
          ],
  };
}

function layoutSignal(database: MemoryDatabase, lack: string, there: string): Signal {
  return memorySignal('memory-layout', database, {
    message: `the memory ${database.name ?? database.path} has ${lack}, which the baseline names: ${there}`,
    expected: `the table ${database.table} with its declared columns`,
    actual: lack,
  });
}
