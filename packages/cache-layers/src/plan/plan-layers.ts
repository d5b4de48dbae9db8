import { extrasPart } from '../keys/extras.js';
import { layerKeys } from '../keys/layer-key.js';
import { keyPart } from '../keys/key-part.js';
import type { LockFile } from '../managers/find-managers.js';
import type { EnvironmentRequest, LayersRequest, MemoryRequest, SlotRequest } from './layers-request.js';
import type { LayerKind, PlannedLayer } from './planned-layer.js';
import { refuseOverlaps } from './refuse-overlaps.js';

/**
 * The layers of a job: which paths, under which key, and what else would do.
 *
 * - Downloads of a package manager are of use to another lock file, too; so the newest of the same kind does.
 * - Heavy wheels and tools are kept by their slot, whatever the lock files say: there is only the same slot, of the tier or of `live`.
 * - An environment of other content would be trusted for what it is not: there is only the same one, of the tier or of `live`.
 * - Of the agent memory every job saves a new entry, and the newest is restored.
 *
 * @throws UserError when two layers hold the same path, or a name is too long for a key
 */
export function planLayers(request: LayersRequest): readonly PlannedLayer[] {
  keyPart(request.versionToken, 'the input "version-token"');
  const layers: PlannedLayer[] = request.downloads.map(({ manager, paths, lockFiles }) => ({
    id: `downloads-${manager}`,
    kind: 'downloads',
    paths,
    ...keysOf(request, ['downloads', manager.replace('-', '.')], hashesOf(lockFiles), true),
  }));
  if (request.wheels !== undefined) layers.push(slotLayer(request, 'wheels', request.wheels));
  if (request.environment !== undefined) layers.push(environmentLayer(request, request.environment));
  if (request.tools !== undefined) layers.push(slotLayer(request, 'tools', request.tools));
  if (request.memory !== undefined) layers.push(memoryLayer(request, request.memory));
  refuseOverlaps(layers, request.machine);
  return layers;
}

function keysOf({ machine, tier, versionToken }: LayersRequest, parts: readonly string[], content: unknown, fallsBack: boolean) {
  const [layer = '', ...more] = parts;
  return layerKeys(tier, { must: [layer, machine.os, machine.arch, ...more, versionToken], content, fallsBack });
}

function slotLayer(request: LayersRequest, kind: LayerKind & ('wheels' | 'tools'), { paths, slot }: SlotRequest): PlannedLayer {
  keyPart(slot, `the input "${kind}-slot"`);
  return { id: kind, kind, paths, ...keysOf(request, [kind, slot], slot, false) };
}

function environmentLayer(request: LayersRequest, environment: EnvironmentRequest): PlannedLayer {
  const { manager, path, interpreter, extras, lockFiles } = environment;
  const { implementation, version, tag, platform, base } = interpreter;
  const content = { locks: hashesOf(lockFiles), extras, tag, platform, base, image: request.machine.image };
  const parts = ['environment', manager, `${implementation}.${version}`, extrasPart(extras)];
  return { id: 'environment', kind: 'environment', paths: [path], ...keysOf(request, parts, content, false) };
}

/** Names its entries as the homes of agent memory do, by the time: `<tier>-memory-<name>-<version token>-20261123T070000Z`. */
function memoryLayer({ tier, versionToken }: LayersRequest, { path, name, now }: MemoryRequest): PlannedLayer {
  const middle = `memory-${keyPart(name, 'the input "memory-name"')}-${keyPart(versionToken, 'the input "version-token"')}`;
  const key = `${tier}-${middle}-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const prefixes = [...new Set([tier, 'live'])].map((each) => `${each}-${middle}-`);
  return { id: 'memory', kind: 'memory', paths: [path], key, same: [key], prefixes };
}

/** Names count too: the same bytes under another name may be read otherwise. */
function hashesOf(lockFiles: readonly LockFile[]): readonly (readonly [string, string])[] {
  return lockFiles.map(({ name, sha256 }) => [name, sha256] as const);
}
