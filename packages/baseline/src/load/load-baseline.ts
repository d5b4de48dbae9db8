import { isPresetName } from '../presets/presets.js';
import { BASELINE_PATHS, type BaselineInput } from './baseline-input.js';
import { recommendedBaseline, type Baseline } from './baseline.js';
import { plainPath } from './plain-path.js';
import type { LayerStart } from './resolve-layers.js';

/**
 * Loads the baseline of a repository: the given text, path or preset, else the first of `BASELINE_PATHS` that is there, else
 * the preset `sar:recommended` with a notice that says so. Layers (`extends`) are merged by RFC 7396 and checked.
 *
 * Reads only through `input.readFile`. The parser and the schema are imported when there is something to check.
 *
 * @throws UserError (exit code 3) with every problem at once, each with file, line, column and path in the document
 */
export async function loadBaseline(input: BaselineInput): Promise<Baseline> {
  const start = findStart(input);
  if (start === undefined) {
    return recommendedBaseline(`no baseline file (${BASELINE_PATHS[0]}): the preset sar:recommended applies`);
  }
  const { resolveBaseline } = await import('./resolve-baseline.js');
  return resolveBaseline(start, input);
}

function findStart({ text, path, readFile }: BaselineInput): (LayerStart & { readonly notice?: string }) | undefined {
  if (text !== undefined) return { path: path ?? 'baseline', text };
  if (path !== undefined) return { path: isPresetName(path) ? path : plainPath(path) };
  const present = BASELINE_PATHS.filter((candidate) => readFile(candidate).kind !== 'absent');
  const [first, ...others] = present;
  if (first === undefined) return undefined;
  return { path: first, ...(others.length > 0 && { notice: `${first} is the baseline; ${others.join(' and ')} is not read` }) };
}
