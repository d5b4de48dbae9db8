import { BASE_PRESET, recommendedSettings } from '../presets/presets.js';
import type { Settings } from '../schema/settings-schema.js';
import { documentPathText, originText, type DocumentPath, type Origin } from './origin.js';

/** The declared, intended state of a repository: its settings with all layers merged, and where each came from. */
export interface Baseline extends Readonly<Settings> {
  /** Presets and files that were merged, lowest first; the last one wins. */
  readonly sources: readonly string[];
  /** Path in the document (`waivers[1].rule`) → where it was written. Paths that are not in it came from `sar:recommended`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** One line for people when something about the choice of the baseline is worth knowing. */
  readonly notice?: string;
}

/** The baseline of a repository that has none: the preset `sar:recommended`. */
export function recommendedBaseline(notice?: string): Baseline {
  return { ...recommendedSettings(), sources: [BASE_PRESET], origins: new Map(), ...(notice !== undefined && { notice }) };
}

/** Where a value of the baseline was written; for a value that no layer names, the nearest that holds it. */
export function originOf(baseline: Baseline, path: DocumentPath): Origin {
  for (let length = path.length; length > 0; length--) {
    const origin = baseline.origins.get(documentPathText(path.slice(0, length)));
    if (origin !== undefined) return origin;
  }
  return { source: BASE_PRESET };
}

/** For messages: `waivers[1] in .github/sar.yml:12`. */
export function describeOrigin(baseline: Baseline, path: DocumentPath): string {
  const { source, line } = originOf(baseline, path);
  return `${documentPathText(path)} in ${originText({ source, ...(line !== undefined && { line }) })}`;
}
