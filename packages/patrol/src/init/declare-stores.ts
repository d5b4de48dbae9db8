import { known, type Answer, type SqlRow, type WorkFiles } from '@sar/baseline';
import type { ArtefactFact } from '@sar/report';
import { isKnownMetadata, knownStores } from './detect-artefacts.js';

/** A table of memories, as far as its columns tell. */
export interface MemoryTable {
  readonly path: string;
  readonly table: string;
  /** Column of the time at which a memory was made. */
  readonly created: string;
}

/** What the baseline can say of the stores that were found. */
export interface StoreDeclarations {
  /** Metadata files of embedding indexes. */
  readonly indexes: readonly string[];
  readonly databases: readonly MemoryTable[];
  /** MLflow stores, those that are looked at without being told included; empty when these are enough. */
  readonly mlflow: readonly string[];
}

export interface DeclaredStores {
  readonly declarations: StoreDeclarations;
  /** The artefacts; those that are declared name the key in place of a remedy. */
  readonly artefacts: readonly ArtefactFact[];
}

/** What a path in the baseline may be: its schema says so. */
const PATH = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:\p{Cc}]{1,500}$/u;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;
/** Names that a column of the time of making has. */
const CREATED = /^(?:created|created_at|createdat|created_on|inserted_at|timestamp|ts|time)$/i;
const MAX_METADATA_BYTES = 1_048_576;
const MAX_COLUMNS = 2000;

/** Looks into metadata files and databases for what the baseline has to say of them. Databases are opened read-only. */
export async function declareStores(artefacts: readonly ArtefactFact[], files: WorkFiles, signal: AbortSignal): Promise<DeclaredStores> {
  const indexes: string[] = [];
  const databases: MemoryTable[] = [];
  const mlflow: string[] = [];
  const told: ArtefactFact[] = [];
  for (const artefact of artefacts) {
    const { kind, path, remedy: _remedy, ...rest } = artefact;
    const declared = (key: string): ArtefactFact => ({ kind, path, ...rest, declaredIn: key });
    if (!PATH.test(path)) told.push(artefact);
    else if (kind === 'embedding index' && isKnownMetadata(path)) told.push({ kind, path });
    else if (kind === 'embedding index' && isMetadata(path, files)) {
      indexes.push(path);
      told.push(declared('sensors.embedding-index.indexes'));
    } else if (kind === 'agent memory') {
      const table = await memoryTable(path, files, signal);
      if (table.known && table.value !== undefined) databases.push(table.value);
      if (!table.known) told.push(withReason(artefact, table));
      else told.push(table.value === undefined ? artefact : declared('sensors.ltm-capacity.databases'));
    } else if (kind === 'MLflow store' && !knownStores().includes(path)) {
      mlflow.push(path);
      told.push(declared('sensors.experiment-lineage.stores'));
    } else told.push(artefact);
  }
  return {
    artefacts: withoutCovered(told),
    declarations: { indexes, databases, mlflow: mlflow.length === 0 ? [] : [...knownStores(), ...mlflow] },
  };
}

/** A file of vectors beside metadata that is declared is the same index. */
function withoutCovered(artefacts: readonly ArtefactFact[]): readonly ArtefactFact[] {
  const isIndex = artefacts.some(({ kind, remedy }) => kind === 'embedding index' && remedy === undefined);
  return artefacts.filter(({ kind, remedy }) => !(isIndex && kind === 'embedding index' && remedy !== undefined));
}

function isMetadata(path: string, files: WorkFiles): boolean {
  if (!path.endsWith('.json')) return false;
  const content = files.read(path, MAX_METADATA_BYTES);
  if (content.kind !== 'text') return false;
  try {
    const document: unknown = JSON.parse(content.text);
    return typeof document === 'object' && document !== null && 'generated_at' in document;
  } catch {
    return false;
  }
}

const COLUMNS =
  "SELECT s.name AS name, c.name AS column_name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY s.name, c.cid";

/** What is to be done by hand, and why SAR cannot: a reason that the machine has comes first, since without it nothing is to be done. */
function withReason(artefact: ArtefactFact, { reason, detail }: Exclude<Answer<unknown>, { known: true }>): ArtefactFact {
  const { remedy = '' } = artefact;
  const why = `SAR could not look into it (${detail})`;
  return { ...artefact, remedy: reason === 'unsupported' ? `${why}; or ${remedy}` : `${remedy}; ${why}` };
}

/** The one table with a column for the time of making; undefined when there is none, or several. */
async function memoryTable(path: string, files: WorkFiles, signal: AbortSignal): Promise<Answer<MemoryTable | undefined>> {
  const answer = await files.query(path, [{ sql: COLUMNS }], { maxRows: MAX_COLUMNS, signal });
  if (!answer.known) return answer;
  const [{ rows, cut } = { rows: [], cut: true }] = answer.value;
  const found = new Map<string, string>();
  for (const { name, column_name: column } of rows as readonly SqlRow[]) {
    if (typeof name !== 'string' || typeof column !== 'string' || !IDENTIFIER.test(name) || !IDENTIFIER.test(column)) continue;
    if (CREATED.test(column) && !found.has(name)) found.set(name, column);
  }
  const [only] = found;
  return known(cut || only === undefined || found.size > 1 ? undefined : { path, table: only[0], created: only[1] });
}
