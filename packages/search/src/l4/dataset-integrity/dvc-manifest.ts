import { parse } from 'yaml';
import { isObject, list, number, object, text, type Json } from '../../reports/json-value.js';
import { digestOf, MAX_ENTRIES, type Manifest, type ManifestEntry } from './manifest.js';

/** Reads the `dvc.yaml` beside a lock; undefined when there is none. */
export type ReadPipeline = () => string | undefined;

/**
 * The outputs of a `.dvc` file: https://dvc.org/doc/user-guide/project-structure/dvc-files
 *
 * @param folder of the file, from the root, empty for the root
 */
export function dvcFile(source: string, folder: string): Manifest {
  const document = parsed(source);
  if (!isObject(document)) return { ok: false, why: 'it is no YAML map, as DVC writes' };
  return manifest(
    'DVC file',
    list(document['outs']).map((out) => ({ out, folder: below(folder, text(document['wdir'])) })),
  );
}

/**
 * The outputs of a `dvc.lock`; their paths are relative to the `wdir` of their stage, which only `dvc.yaml` tells:
 * https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#dvclock-file
 */
export function dvcLock(source: string, folder: string, pipeline: ReadPipeline): Manifest {
  const document = parsed(source);
  if (!isObject(document)) return { ok: false, why: 'it is no YAML map, as DVC writes' };
  const stages = isObject(document['stages']) ? document['stages'] : document['schema'] === undefined ? document : {};
  const declared = object(object(parsed(pipeline() ?? ''))['stages']);
  const outs = Object.entries(stages).flatMap(([name, stage]) => {
    const own = object(declared[name] ?? declared[name.replace(/@.*$/s, '')]);
    const wdir = text(own['wdir']) ?? text(object(own['do'])['wdir']);
    return list(object(stage)['outs']).map((out) => ({ out, folder: wdir?.includes('${') === true ? undefined : below(folder, wdir) }));
  });
  return manifest('DVC lock', outs);
}

function manifest(form: string, outs: readonly { readonly out: unknown; readonly folder: string | undefined }[]): Manifest {
  const entries: ManifestEntry[] = [];
  const odd: string[] = [];
  for (const { out, folder } of outs.slice(0, MAX_ENTRIES)) {
    const entry = isObject(out) && folder !== undefined ? entryOf(out, folder) : undefined;
    if (entry === undefined) odd.push(isObject(out) ? (text(out['path']) ?? 'an output without a path') : 'an output that is no map');
    else entries.push(entry);
  }
  return { ok: true, form, entries, odd, cut: outs.length > MAX_ENTRIES };
}

function entryOf(out: Json, folder: string): ManifestEntry | undefined {
  const name = text(out['path']);
  const hash = text(out['md5']);
  if (name === undefined || hash === undefined) return undefined;
  const isFolder = hash.endsWith('.dir');
  const digest = digestOf(hash.replace(/\.dir$/, ''), 'md5');
  if (digest === undefined) return undefined;
  const sizeBytes = number(out['size']);
  return {
    name,
    folder,
    isFetched: true,
    isLegacyHash: out['hash'] === undefined,
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(isFolder ? { listing: digest.hex } : { digest }),
  };
}

/** Where DVC keeps the listing of a folder: since version 3, and before. */
export function listingPlaces(hash: string): readonly string[] {
  const rest = `${hash.slice(0, 2)}/${hash.slice(2)}.dir`;
  return [`.dvc/cache/files/md5/${rest}`, `.dvc/cache/${rest}`];
}

/** The files of a folder as its listing names them. */
export function listedEntries(source: string, folder: ManifestEntry, folderPath: string): readonly ManifestEntry[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (!Array.isArray(document)) return undefined;
  return (document as readonly unknown[]).slice(0, MAX_ENTRIES).flatMap((each) => {
    const name = text(object(each)['relpath']);
    const digest = digestOf(text(object(each)['md5']) ?? '', 'md5');
    return name === undefined || digest === undefined
      ? []
      : [{ name, folder: folderPath, digest, isLegacyHash: folder.isLegacyHash === true }];
  });
}

function below(folder: string, wdir: string | undefined): string {
  if (wdir === undefined || wdir === '.') return folder;
  return folder === '' ? wdir : `${folder}/${wdir}`;
}

/** Undefined for what is no YAML, and for a bomb of aliases. */
function parsed(source: string): unknown {
  try {
    return parse(source, { logLevel: 'error', maxAliasCount: 10 }) as unknown;
  } catch {
    return undefined;
  }
}
