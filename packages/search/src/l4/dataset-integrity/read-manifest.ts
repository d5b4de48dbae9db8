import { whatIsThere } from '../../records/what-is-there.js';
import type { SensorInput } from '../../sensor.js';
import { checksumLines } from './checksum-lines.js';
import { dvcFile, dvcLock } from './dvc-manifest.js';
import { jsonManifest } from './json-manifest.js';
import { MAX_MANIFEST_BYTES, type Manifest } from './manifest.js';

/** Reads a manifest by its name: `dvc.lock`, `*.dvc`, `*.json`, and lines of checksums for all else. */
export function readManifest({ files }: SensorInput, path: string): Manifest {
  const content = files.read(path, MAX_MANIFEST_BYTES);
  if (content.kind === 'too-large') return { ok: false, why: `it is larger than ${MAX_MANIFEST_BYTES / 1_048_576} MB` };
  if (content.kind !== 'text') return { ok: false, why: whatIsThere(content) };
  const base = path.slice(path.lastIndexOf('/') + 1);
  const folder = folderOf(path);
  if (base === 'dvc.lock')
    return dvcLock(content.text, folder, () => {
      const pipeline = files.read(folder === '' ? 'dvc.yaml' : `${folder}/dvc.yaml`, MAX_MANIFEST_BYTES);
      return pipeline.kind === 'text' ? pipeline.text : undefined;
    });
  if (base.endsWith('.dvc')) return dvcFile(content.text, folder);
  return base.endsWith('.json') ? jsonManifest(content.text) : checksumLines(content.text, path);
}

/** The folder of a path, empty for the root. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '' : path.slice(0, cut);
}
