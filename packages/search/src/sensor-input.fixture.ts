import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { compileGlob, known, recommendedBaseline, unknown, UserError, type Settings, type WorkFiles } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import type { Pace } from './pace.js';
import type { SensorInput } from './sensor.js';

/** A repository in memory, for the tests of sensors. */
export interface MemoryRepository {
  /** Tracked files, path → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that git does not track, path → text or bytes. */
  readonly untracked?: Readonly<Record<string, string | Uint8Array>>;
  /** SQLite databases, path → the SQL that makes them. */
  readonly databases?: Readonly<Record<string, string>>;
  /** When files were last written, path → ISO 8601. */
  readonly modified?: Readonly<Record<string, string>>;
  /** Options of sensors in place of the recommended ones. */
  readonly sensors?: { readonly [Id in keyof Settings['sensors']]?: Partial<Settings['sensors'][Id]> };
}

/** The day of the tests. */
export const TODAY = '2026-11-22';

/** A pace that never waits and never ends. */
export const STEADY: Pace = { step: () => Promise.resolve(), signal: new AbortController().signal };

/** What a sensor is given for a repository in memory; `more` wins over all. */
export function sensorInput(repository: MemoryRepository = {}, more: Partial<SensorInput> = {}): SensorInput {
  const tree = memoryTree(repository.files ?? {});
  const baseline = recommendedBaseline();
  const own: Readonly<Record<string, object>> = repository.sensors ?? {};
  const sections = Object.entries(baseline.sensors).map(([id, section]) => [id, { ...section, ...own[id] }]);
  return {
    tree,
    files: memoryFiles(repository),
    repository: repositoryWorkflows(tree),
    baseline: { ...baseline, sensors: Object.fromEntries(sections) as Settings['sensors'] },
    pace: STEADY,
    asOf: TODAY,
    ...more,
  };
}

/** The files of the repository behind the port. */
export function memoryFiles({ files = {}, untracked = {}, databases = {}, modified = {} }: MemoryRepository): WorkFiles {
  const all = new Map<string, Uint8Array>(
    Object.entries({ ...files, ...untracked }).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  for (const path of Object.keys(databases)) all.set(path, Buffer.from('SQLite format 3\0'));
  const paths = [...all.keys()].toSorted();
  const isOutside = (path: string) => path.startsWith('/') || path.split('/').includes('..');
  return {
    facts: (path) => {
      const bytes = all.get(path);
      if (isOutside(path)) return { kind: 'outside' };
      if (bytes === undefined) return paths.some((each) => each.startsWith(`${path}/`)) ? { kind: 'folder' } : { kind: 'absent' };
      return { kind: 'file', sizeBytes: bytes.length, modifiedAt: modified[path] ?? `${TODAY}T00:00:00.000Z` };
    },
    find: (globs, limit = 1000) => {
      const compiled = globs.map((glob) => compileGlob(glob));
      const found = paths.filter((path) => compiled.some((glob) => glob.matches(path)));
      return { paths: found.slice(0, limit), cut: found.length > limit };
    },
    read: (path, maxBytes) => {
      const bytes = all.get(path);
      if (isOutside(path)) return { kind: 'outside' };
      if (bytes === undefined) return { kind: 'absent' };
      if (bytes.length > maxBytes) return { kind: 'too-large', sizeBytes: bytes.length };
      const text = Buffer.from(bytes).toString('utf8');
      return text.includes('\0') ? { kind: 'binary', sizeBytes: bytes.length } : { kind: 'text', text, sizeBytes: bytes.length };
    },
    *pieces(path) {
      const bytes = all.get(path);
      if (bytes === undefined) throw new UserError(`${path} cannot be read: ENOENT`);
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
    slice: (path, start, length) => {
      const bytes = all.get(path);
      return bytes === undefined ? unknown('failed', `${path} cannot be read: ENOENT`) : known(bytes.subarray(start, start + length));
    },
    digest: async (path, name) => {
      const bytes = all.get(path);
      return bytes === undefined
        ? unknown('failed', `${path} cannot be read: ENOENT`)
        : known(createHash(name).update(bytes).digest('hex'));
    },
    query: async (path, queries, { maxRows }) => {
      const script = databases[path];
      if (script === undefined) return unknown('failed', `${path} is no SQLite database`);
      const database = new DatabaseSync(':memory:');
      try {
        database.exec(script);
        return known(
          queries.map(({ sql, parameters = [] }) => {
            const rows = database.prepare(sql).all(...parameters) as Record<string, string | number | bigint | null | Uint8Array>[];
            return { rows: rows.slice(0, maxRows), cut: rows.length > maxRows };
          }),
        );
      } catch (error) {
        return unknown('failed', `${path}: ${(error as Error).message}`);
      } finally {
        database.close();
      }
    },
  };
}
