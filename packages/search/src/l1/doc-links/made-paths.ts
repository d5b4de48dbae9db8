import { compileGlob } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { canBeAFile } from '../can-be-a-file.js';
import { ignoredPaths } from './ignored-paths.js';
import { remembered } from '../remembered.js';

/** Whether a path that git does not track may be there all the same: the baseline or git's own list says that it is made, or it is in the work tree. */
export function madePaths({ tree, files, baseline }: SensorInput): (path: string) => boolean {
  const declared = baseline.sensors['doc-links']['ignore-targets'].map((glob) => compileGlob(glob));
  const isIgnored = ignoredPaths(tree);
  return remembered((path) => {
    if (!canBeAFile(path)) return false;
    if (declared.some((glob) => glob.matches(path)) || isIgnored(path)) return true;
    const { kind } = files.facts(path);
    return kind === 'file' || kind === 'folder' || kind === 'outside';
  });
}
