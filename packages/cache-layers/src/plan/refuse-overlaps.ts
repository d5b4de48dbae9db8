import { posix, win32 } from 'node:path';
import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Machine } from '../machine.js';
import type { PlannedLayer } from './planned-layer.js';

/**
 * Layers are restored at the same time: no path of one may be in a path of another.
 *
 * @throws UserError that names both
 */
export function refuseOverlaps(layers: readonly Pick<PlannedLayer, 'id' | 'paths'>[], machine: Pick<Machine, 'os' | 'workspace'>): void {
  const { resolve, sep } = machine.os === 'windows' ? win32 : posix;
  // Their file systems do not tell cases apart.
  const plain = (path: string) => (machine.os === 'linux' ? path : path.toLowerCase());
  const all = layers.flatMap(({ id, paths }) => paths.map((path) => ({ id, path, full: plain(resolve(machine.workspace, path)) })));
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      if (one.id === other.id) continue;
      if (isWithin(one.full, other.full) || isWithin(other.full, one.full))
        throw new UserError(
          `the layers ${one.id} (${quoteUntrusted(one.path)}) and ${other.id} (${quoteUntrusted(other.path)}) hold the same files; change the paths of one of them`,
        );
    }
  }

  function isWithin(inner: string, outer: string): boolean {
    return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
  }
}
