import { known, unknown, type Answer, type WorkFiles } from '@sar/baseline';
import type { Pace } from '../pace.js';
import { number, object, text, type Json } from '../reports/json-value.js';
import { readFileRun } from './read-file-run.js';
import { DELETED_STAGE, MAX_LISTED, MAX_PARAMS, type MlflowModelVersion, type MlflowStore, type MlflowRun } from './mlflow-store.js';
import { readMeta } from './read-meta.js';

/** Most runs whose `meta.yaml` is opened to find the newest. */
const MAX_METAS = 20_000;
/** Largest file of a parameter; MLflow takes values of 6,000 characters. */
const MAX_PARAM_BYTES = 65_536;
/** Characters of a folder's name that mean something in a glob. */
const NOT_PLAIN = /[*?[\]{}()!\\+@]/;

/** MLflow's folder (`mlruns`): `<experiment>/<run>/{meta.yaml, metrics, params, tags, inputs}` and `models/<name>/version-<n>`. */
export function fileStore(files: WorkFiles, pace: Pace, path: string): MlflowStore {
  const meta = (file: string) => readMeta(files, file);
  return {
    name: `${path} (file store)`,
    path,
    experiments: async () => {
      if (NOT_PLAIN.test(path)) return unknown('unsupported', `${path}: a folder whose name has characters of a glob is not read`);
      const { paths, cut } = files.find([`${path}/*/meta.yaml`], MAX_LISTED);
      const items = [];
      for (const file of paths) {
        await pace.step();
        const read = meta(file);
        const id = folderOf(file).slice(path.length + 1);
        if (read !== undefined && /^\w{1,64}$/.test(id) && read['lifecycle_stage'] !== 'deleted')
          items.push({ id, name: text(read['name']) ?? id });
      }
      return paths.length === 0
        ? unknown('not-configured', `${path} is a folder without MLflow's experiments: none of its folders has a meta.yaml`)
        : known({ items, cut });
    },
    runs: async ({ id }, limit) => {
      const listed = await metasOf(`${path}/${id}/*/meta.yaml`);
      const active = listed.items
        .filter(({ read }) => read['lifecycle_stage'] !== 'deleted')
        .toSorted((a, b) => (number(b.read['start_time']) ?? 0) - (number(a.read['start_time']) ?? 0));
      const items: MlflowRun[] = [];
      for (const { folder, read } of active.slice(0, limit)) {
        await pace.step();
        items.push(readFileRun(files, folder, read));
      }
      return known({ items, cut: listed.cut || active.length > limit });
    },
    runsById: async (ids): Promise<Answer<readonly MlflowRun[]>> => {
      const found: MlflowRun[] = [];
      for (const id of ids) {
        await pace.step();
        if (!/^\w{1,64}$/.test(id)) continue;
        const [file] = files.find([`${path}/*/${id}/meta.yaml`, `${path}/.trash/*/${id}/meta.yaml`], 1).paths;
        const read = file === undefined ? undefined : meta(file);
        if (file !== undefined && read !== undefined) found.push(readFileRun(files, folderOf(file), read));
      }
      return known(found);
    },
    paramsOf: async (run) => {
      if (!/^\w{1,64}$/.test(run.experimentId) || !/^\w{1,64}$/.test(run.id)) return known({ items: [], cut: false });
      const folder = `${path}/${run.experimentId}/${run.id}/params/`;
      const { paths, cut } = files.find([`${folder}**`], MAX_PARAMS);
      const items: (readonly [string, string])[] = [];
      for (const file of paths) {
        await pace.step();
        const content = files.read(file, MAX_PARAM_BYTES);
        items.push([file.slice(folder.length), content.kind === 'text' ? content.text.replace(/\r?\n$/, '') : '']);
      }
      return known({ items, cut });
    },
    modelVersions: async (model) => {
      if (model !== undefined && NOT_PLAIN.test(model)) return unknown('unsupported', `models are not looked for by a name like ${model}`);
      const { paths, cut } = files.find([`${path}/models/${model ?? '*'}/version-*/meta.yaml`], MAX_LISTED);
      const aliases = new Map<string, Json>();
      const items: MlflowModelVersion[] = [];
      for (const file of paths) {
        await pace.step();
        const read = meta(file);
        if (read === undefined || read['current_stage'] === DELETED_STAGE) continue;
        const folder = folderOf(folderOf(file));
        if (!aliases.has(folder)) aliases.set(folder, object(meta(`${folder}/meta.yaml`)?.['aliases']));
        const version = idOf(read, 'version') ?? '';
        items.push({
          model: text(read['name']) ?? '',
          version,
          createdAt: number(read['creation_timestamp']),
          runId: text(read['run_id']),
          source: text(read['source']) ?? '',
          aliases: Object.entries(aliases.get(folder) ?? {}).flatMap(([alias, of]) => (String(of) === version ? [alias] : [])),
        });
      }
      return known({ items, cut });
    },
  };

  async function metasOf(glob: string) {
    const { paths, cut } = files.find([glob], MAX_METAS);
    const items: { readonly folder: string; readonly read: Json }[] = [];
    for (const file of paths) {
      await pace.step();
      const read = meta(file);
      if (read !== undefined && (read['run_id'] ?? read['run_uuid']) !== undefined) items.push({ folder: folderOf(file), read });
    }
    return { items, cut };
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function idOf(read: Json, key: string): string | undefined {
  const value = read[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
